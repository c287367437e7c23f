import { subjectOf } from '../../language/clauses.ts';
import { QUESTION_WORD } from '../../language/cue.ts';
import { isHouse, isSomebody, type Naming } from '../../language/naming.ts';
import { namingAt } from '../../language/outline.ts';
import { scale } from '../by-words/scale.ts';
import { OFFERS, REQUESTS_OR_JUDGES, SUPPLEMENTS, THINKS } from '../cues/saying.ts';
import { isDecidedReply, isReply } from '../manner.ts';
import type { Reading } from '../reading.ts';
import { turnOf } from '../turns.ts';
import type { Asked } from './asked.ts';
import { framedByWords } from './framed-by-words.ts';

/** Rules of what no cue knows and its words tell: surely, only where somebody answers it, or in the frame of its answer. */
const SURELY = 'words-ask';
const PERHAPS = 'words-may-ask';
const RULE_OF_FRAMES = 'words-frame';
const SURE = 0.95;
const LIKELY = 0.75;
/** Longer sentences tell a story (characters). */
const LONGEST = 320;
/** Who asks does not know something, or calls it a question. */
const MAY_ASK =
  /(?:^|[, ])(?:ob|wie|wann|wer|wem|wen|was|wo|woher|wohin|warum|weshalb|wieso|welche[rnms]?|inwie\p{Ll}+)(?!\p{L})|(?<!In)[Ff]rag|[Aa]us(?:kunft|künfte)|[Ii]nformation|[Aa]uf(?:schluss|klärung)|[Aa]ntwort|[Kk]lar|[Zz]weifel|[Ss]tand|wiss|wüsst|erfahren|hören|interess|erklär|erläuter|begründ|nenn|neugier|wunder/u;

const asks = scale('asks');

/** Whether what a rule finds is a question only if somebody answers it. */
export const mayAsk = (rule: string): boolean => rule === PERHAPS;

/** A question that no cue knows: its words are those of questions, and somebody in it can ask. */
export function askedByWords(reading: Reading): Asked | null {
  const { text } = reading.outline;
  if (text.includes('?') || text.length > LONGEST || !MAY_ASK.test(text)) return null;
  const likely = asks(text);
  if (likely < LIKELY) return null;
  const framed = framedByWords(reading, RULE_OF_FRAMES);
  if (framed !== null) return framed;
  if (!SOMEBODY.test(text) || tells(reading)) return null;
  const asker = askerIn(reading);
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

const SOMEBODY = /[\uE000-\uE7FF]/u;

/** The subject of the first verb, or of whom it comes ("von Frau Birk", "seitens der Fraktion"), or who is named at all ("ihr sei wichtig"). */
function askerIn({ outline, units, verbs }: Reading): number | null {
  const subjects = verbs.flatMap((verb) => subjectOf(outline, units, verb) ?? []);
  const from = OF_SOMEBODY.exec(outline.text);
  const others = [from === null ? -1 : from.index + from[0].length - 1, outline.text.search(ANYBODY)];
  return [...subjects, ...others].find((at) => canAsk(namingAt(outline, at))) ?? null;
}

/** Not whom a thing lies between, or is about. */
const ANYBODY = /(?<!(?<!\p{L})(?:zwischen|für|gegen|über|ohne|laut|mit|und) )[\uE000-\uE7FF]/iu;
const OF_SOMEBODY =
  /(?<!\p{L})(?:[Vv]on|[Vv]om|[Ss]eitens|[Vv]onseiten|[Aa]us|[Dd]urch|des|der|[Bb]ei)(?: \p{Ll}+)? [\uE000-\uE7FF]/u;

/** A person, a part of the members, or somebody by what he is; offices and firms are asked. */
function canAsk(naming: Naming | null): boolean {
  if (naming === null || isHouse(naming.name)) return false;
  if (naming.kind === 'organization') return /[Ff]raktion|[Gg]ruppe/u.test(naming.name);
  return isSomebody(naming) || naming.kind === 'pronoun' || naming.kind === 'group';
}

/** Whether somebody answers, adds, asks to act, judges, or will do something: cues know how these verbs ask. Or he asks elsewhere. */
function tells(reading: Reading): boolean {
  if (ELSEWHERE.test(reading.outline.text)) return true;
  const turn = turnOf(reading);
  if (turn === null) return false;
  if (isReply(turn.rule) || isDecidedReply(turn.rule)) return true;
  const lemma = turn.lemma ?? '';
  return !FRONTED.test(reading.outline.text) && TELLING.some((verbs) => verbs.has(lemma));
}

/** "Wie viele es sind, schließt Frau Birk an": what is told in front is what she asks. */
const FRONTED = new RegExp(`^[^\\p{L}]*${QUESTION_WORD}(?!\\p{L})[^;]*, \\p{Ll}+ [\uE000-\uE3FF]`, 'iu');

/** "erkundigt sich bei der Bahn" */
const ELSEWHERE = /(?<!\p{L})(?:bei|beim) (?:\p{Ll}+ ){0,2}(?:[\uE000-\uE7FF]|\p{Lu})/u;

const TELLING = [SUPPLEMENTS, OFFERS, REQUESTS_OR_JUDGES, THINKS, new Set(['werden'])];
