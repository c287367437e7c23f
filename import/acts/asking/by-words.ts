import { subjectOf } from '../../language/clauses.ts';
import { isHouse, isSomebody, type Naming } from '../../language/naming.ts';
import { namingAt } from '../../language/outline.ts';
import { scale } from '../by-words/scale.ts';
import { OFFERS, REQUESTS_OR_JUDGES, SUPPLEMENTS, THINKS } from '../cues/saying.ts';
import { isReply } from '../manner.ts';
import type { Reading } from '../reading.ts';
import { turnOf } from '../turns.ts';
import type { Asked } from './asked.ts';

/** Rules for what no cue knows and words tell: surely, and only where somebody answers it. */
export const SURELY = 'words-ask';
export const PERHAPS = 'words-may-ask';
const SURE = 0.95;
/** Longer sentences tell a story. */
const LONGEST = 320;
const LIKELY = 0.7;

/** Who asks has something in mind that he does not know, or calls it a question. */
const MAY_ASK =
  /(?:^|[, ])(?:ob|wie|wann|wer|wem|wen|was|wo|woher|wohin|warum|weshalb|wieso|welche[rnms]?|inwie\p{Ll}+)(?!\p{L})|(?<!In)[Ff]rag|[Aa]us(?:kunft|künfte)|[Ii]nformation|[Aa]uf(?:schluss|klärung)|[Aa]ntwort|[Kk]lar|[Zz]weifel|[Ss]tand|wiss|wüsst|erfahren|hören|interess|erklär|erläuter|begründ|nenn|neugier|wunder/u;

const asks = scale('asks');

/** A question that no cue knows: its words are those of questions, and somebody in it can ask. */
export function askedByWords(reading: Reading): Asked | null {
  const { text } = reading.outline;
  if (text.includes('?') || !/[\uE000-\uE7FF]/u.test(text)) return null;
  if (text.length > LONGEST || !MAY_ASK.test(text)) return null;
  const likely = asks(text);
  const asker = likely < LIKELY || tells(reading) ? null : askerIn(reading);
  if (asker === null) return null;
  return {
    rule: likely < SURE ? PERHAPS : SURELY,
    start: 0,
    end: text.length,
    asker,
    whose: 'named',
    own: false,
    addressees: [],
    content: true,
    answer: null,
    refers: false,
    by: null,
  };
}

/** The subject of the first verb, or whose a thing is that comes of him: "von Frau Birk", "seitens der Fraktion". */
function askerIn({ outline, units, verbs }: Reading): number | null {
  const subjects = verbs.flatMap((verb) => subjectOf(outline, units, verb) ?? []);
  const first = subjects.find((at) => canAsk(namingAt(outline, at)));
  if (first !== undefined) return first;
  const from = OF_SOMEBODY.exec(outline.text);
  const at = from === null ? -1 : from.index + from[0].length - 1;
  if (canAsk(namingAt(outline, at))) return at;
  const any = outline.text.search(/[\uE000-\uE7FF]/u);
  return canAsk(namingAt(outline, any)) ? any : null;
}

const OF_SOMEBODY =
  /(?<!\p{L})(?:[Vv]on|[Vv]om|[Ss]eitens|[Vv]onseiten|[Aa]us|[Dd]urch|des|der|[Bb]ei)(?: \p{Ll}+)? [\uE000-\uE7FF]/u;

/** A person, a part of the members, or somebody by what he is; offices and firms are asked. */
function canAsk(naming: Naming | null): boolean {
  if (naming === null || isHouse(naming.name)) return false;
  if (naming.kind === 'organization') return /[Ff]raktion|[Gg]ruppe/u.test(naming.name);
  return isSomebody(naming) || naming.kind === 'pronoun' || naming.kind === 'group';
}

/** Whether somebody answers, tells, asks to act or judges: cues know how these verbs ask. */
function tells(reading: Reading): boolean {
  const turn = turnOf(reading);
  const lemma = turn?.lemma ?? '';
  return (
    turn !== null &&
    (isReply(turn.rule) ||
      SUPPLEMENTS.has(lemma) ||
      OFFERS.has(lemma) ||
      REQUESTS_OR_JUDGES.has(lemma) ||
      THINKS.has(lemma))
  );
}
