import type { Verb } from '../language/clauses.ts';
import { NAMINGS, namingAt } from '../language/outline.ts';
import { isSubjunctiveOnly } from '../language/verbs/index.ts';
import { isSaying, lemmaOf } from './lemma.ts';
import type { Reading } from './reading.ts';
import type { Turn } from './turns.ts';

/** Later speakers of one sentence, each right before a verb of saying: "…, Herr Adler ergänzt"; behind a label all is what one says. */
export function furtherTurns(reading: Reading, first: Turn): readonly Turn[] {
  if (first.rule === 'wortprotokoll') return [];
  const together = joint(reading, first);
  return reading.verbs.flatMap((verb) => {
    const found = subjectBefore(reading, verb) ?? subjectBehind(reading, verb);
    if (found === null || found.at <= first.at || together.includes(found.at)) return [];
    const lemma = lemmaOf(reading, verb);
    if (
      found.naming.kind === 'pronoun' ||
      found.naming.case === 'oblique' ||
      !isSaying(lemma) ||
      isSubjunctiveOnly(verb.word)
    )
      return [];
    return [{ ...found, lemma, verb, rule: `turn:${lemma}` }];
  });
}

type Place = Pick<Turn, 'naming' | 'at' | 'from'>;

function subjectBefore({ outline, units }: Reading, verb: Verb): Place | null {
  const before = units[verb.unit - 1];
  const naming = before ? namingAt(outline, before.index) : null;
  const joint = units[verb.unit - 2]?.text ?? '';
  return before && naming && /^(?:,|;|und)$/u.test(joint) ? { naming, at: before.index } : null;
}

/** "…, zum zweiten Teil der Frage erläutert Herr Adler": what stands in front of the verb belongs to him. */
function subjectBehind({ outline, units }: Reading, verb: Verb): Place | null {
  const next = units[verb.unit + 1];
  const naming = next ? namingAt(outline, next.index) : null;
  const fronted = outline.text.slice(verb.clause, verb.index);
  return next && naming?.kind === 'person' && verb.clause > 0 && TURNS_TO.test(fronted)
    ? { naming, at: next.index, from: verb.clause }
    : null;
}

const TURNS_TO = /^(?:zu[rm]?|bezüglich|hinsichtlich|hierzu|dazu|für|über) /u;

/** Between those who do something together; before the last of them. */
const LAST_JOINER = ' und | und auch | sowie | als auch ';
const JOINER = `(?:, |${LAST_JOINER})`;
const JOINT = new RegExp(`^${NAMINGS}((?:${JOINER}${NAMINGS})+)`, 'u');
const JOINT_BEFORE = new RegExp(`${NAMINGS}(?:${JOINER}${NAMINGS})*$`, 'u');

/** Who else is the subject of a turn, as places in the outline: "Frau Birk und Herr Adler antworten". */
export function joint(reading: Reading, { at, verb }: Turn): readonly number[] {
  if (verb === null || !/(?:n|en)$/u.test(verb.word)) return [];
  const { text } = reading.outline;
  const first = text.slice(0, at + 1).search(JOINT_BEFORE);
  const list = JOINT.exec(text.slice(first))?.[0] ?? '';
  return [...list.matchAll(/[\uE000-\uE7FF]/gu)]
    .map((sign) => first + sign.index)
    .filter((place) => place !== at && namingAt(reading.outline, place)?.kind === 'person');
}

/** "werden von Frau Birk und Herrn Adler beantwortet": who stands beside the one that is named as answering, as places in the outline. */
export function besides({ outline }: Reading, first: number): readonly number[] {
  if (!/(?:von|vom|durch|der) $/u.test(outline.text.slice(0, first))) return [];
  const joined = BESIDE.exec(outline.text.slice(first + 1))?.[0] ?? '';
  return [...joined.matchAll(/[\uE000-\uE7FF]/gu)].flatMap(({ index }) =>
    namingAt(outline, first + 1 + index)?.kind === 'person' ? [first + 1 + index] : [],
  );
}

const BESIDE = new RegExp(`^(?:, ${NAMINGS})*(?:${LAST_JOINER})(?:von |durch )?${NAMINGS}`, 'u');
