import { FAULTS, NOTES_SOMETHING, OTHER_REPLIES, THINKS } from './cues/course.ts';
import { match } from './cues/match.ts';
import { isDecidedReply, isRemark } from './manner.ts';
import { isSame, isStaff, type Person, personOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Record } from './record.ts';
import type { Turn } from './turns.ts';

/** Whether somebody answers for others, or has answered here before. */
export function isReplier(record: Record, person: Person): boolean {
  return isStaff(person) || record.hasAnswered(person);
}

/** What points at something said before. */
export const POINTS_BACK = /(?<![\p{L}])(?:[Dd]azu|[Hh]ierzu|[Dd]iesbezüglich)(?![\p{L}])/u;

/** "Auf die Kritik von Frau Birk erwidert": no answer, unless her question waits. */
export function repliesToOther(record: Record, reading: Reading): boolean {
  if (match(OTHER_REPLIES, reading) === null) return false;
  return !reading.outline.namings.some((naming) =>
    record.open.some((index) => isSame(record.askerOf(index), personOf(reading, naming))),
  );
}

/**
 * A new paragraph in which somebody who answers for nobody notes something about other things than those asked: his own
 * matter, and the question stays without an answer.
 */
export function turnsAway(record: Record, reading: Reading, lemma: string, person: Person): boolean {
  if (!reading.sentence.opens) return false;
  if (match(FAULTS, reading) && !isReplier(record, person)) return true;
  if (!NOTES_SOMETHING.has(lemma) || isReplier(record, person)) return false;
  return !comesBack(record, record.open, reading);
}

/**
 * In another paragraph than the question somebody who answers for nobody says what he thinks, of other things than those asked, or
 * agrees with whoever spoke before, or adds to it ("erklärt ebenfalls", "berichtet ergänzend"): the question still waits.
 */
export function isBeside(record: Record, reading: Reading, { rule, lemma }: Turn, person: Person): boolean {
  if (isDecidedReply(rule)) return false;
  if (lemma === 'berichten' && / ergänzend /u.test(reading.outline.text) && !isReplier(record, person))
    return true;
  if (!isApart(record, reading)) return false;
  if (/(?<!\p{L})(?:ebenfalls|gleichfalls)(?!\p{L})/u.test(reading.outline.text)) return true;
  if (isReplier(record, person)) return false;
  const thinks =
    (isRemark(rule) && lemma !== 'erinnern') || THINKS.has(lemma ?? '') || OPINION.test(reading.outline.text);
  return thinks && !comesBack(record, record.open, reading);
}

const OPINION =
  / (?:zu bedenken|zum Ausdruck|der (?:Meinung|Ansicht|Auffassung))[,.]|(?<!\p{L})(?:Meinung|Ansicht|Auffassung|Sicht) (?:von|des|der) /u;

/** Whether the question that waits stands in another paragraph. */
function isApart(record: Record, { sentence }: Reading): boolean {
  const asked = record.questions[record.open.at(-1) ?? -1]?.reading.sentence;
  return sentence.opens || asked?.block !== sentence.block;
}

/** "Hierzu", "darauf", or a noun of the questions. */
export function comesBack(record: Record, questions: readonly number[], reading: Reading): boolean {
  const { text } = reading.outline;
  return (
    POINTS_BACK.test(text) ||
    /(?<!\p{L})(?:[Dd]arauf|[Dd]araufhin|[Hh]ierauf)(?!\p{L})/u.test(text) ||
    questions.some((index) => record.speaksOf(index, reading))
  );
}
