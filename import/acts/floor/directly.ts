import { subjectOf } from '../../language/clauses.ts';
import { QUESTION_WORD } from '../../language/cue.ts';
import { isHouse } from '../../language/naming.ts';
import { namingAt } from '../../language/outline.ts';
import { isFiniteForm } from '../../language/verbs/index.ts';
import type { SentenceClass } from '../../model.ts';
import { isDirect, isListed } from '../direct.ts';
import { isReply } from '../manner.ts';
import type { Person } from '../people.ts';
import { isFact, type Reading } from '../reading.ts';
import { addressed, namedSpeaker } from './asker.ts';
import type { Floor } from './floor.ts';
import { remember } from './repeated.ts';

/** A sentence with a question mark, or an item of a list of questions. */
export function directly(floor: Floor, reading: Reading): SentenceClass | null {
  opensBelow(floor, reading);
  const listed =
    floor.list !== null &&
    (isListed(reading) || asksInList(floor, reading)) &&
    !answersInList(floor, reading);
  if (!listed && !isDirect(reading, floor.record.isBehindQuestion(reading))) return null;
  const named = namedSpeaker(floor, reading);
  const inside = !listed && !named && !isOwnLine(reading);
  const further = inside ? asksFurther(floor, reading) : null;
  if (further) return asks(floor, reading, further);
  if (inside && answersThere(floor)) {
    floor.rhetoric = reading;
    return null;
  }
  if (listed && floor.list) floor.list = { ...floor.list, block: reading.sentence.block };
  const asker = named ?? (listed ? (floor.list?.asker ?? null) : floor.voices.speakerHere);
  floor.record.unlessPreface(asker);
  return asks(floor, reading, asker, listed ? 'list' : 'question-mark');
}

/** "Der Rat bittet um Klärung folgender Punkte:", and a question in the next line: it is his, and those below are. */
function opensBelow(floor: Floor, reading: Reading): void {
  const { heard } = floor.record;
  if (floor.list !== null || heard === null || !heard.sentence.text.endsWith(':')) return;
  if (!reading.sentence.opens || !/\?["“”»)]*$/u.test(reading.sentence.text)) return;
  const [verb] = heard.verbs;
  const at = verb ? subjectOf(heard.outline, heard.units, verb) : null;
  const naming = at === null ? null : namingAt(heard.outline, at);
  if (at === null || naming?.kind !== 'organization' || isHouse(naming.name)) return;
  floor.opensList(reading, floor.voices.resolve(heard, at));
}

function asks(floor: Floor, reading: Reading, asker: Person | null, rule = 'question-mark'): SentenceClass {
  if (asker) floor.voices.speak(asker);
  remember(
    floor,
    reading,
    floor.record.ask(reading, wholly(reading, rule), asker, addressed(floor, reading, null)),
  );
  return 'question';
}

/**
 * "Herr Adler beziffert den Anteil auf ein Drittel. Ob das im Haushalt stehe?": a clause with its verb last, behind the answer of who
 * answers for an office, is what he was asked next, by whoever asked before.
 */
function asksFurther({ record }: Floor, { sentence, outline }: Reading): Person | null {
  const { current } = record;
  const asker = record.lastAsker();
  if (asker === null || current?.speaker == null || sentence.opens || !record.isAnswer(current)) return null;
  const last = CLAUSE.exec(outline.text)?.[1];
  const further = OB.test(outline.text) || (last !== undefined && isFiniteForm(last));
  return further && record.standing(current.speaker) === 'answers' ? asker : null;
}

/** Who answers firmly, or for an office, asks nobody: what he asks is rhetoric, or what others did. */
function answersThere({ record }: Floor): boolean {
  const { current } = record;
  if (current?.speaker == null || record.answersFirmly(current)) return record.answersFirmly(current);
  const replies = record.isAnswer(current) && isReply(current.rule) && record.lastAsker() !== null;
  return replies && record.standing(current.speaker) === 'answers';
}

/** "Ob …?", and what is asked with a bare noun: "Und eine Versicherung?" */
const OB =
  /^(?:(?:Und|Oder|Aber) )?[Oo]b [^?]*\?$|^Und (?:(?:ein|eine|einen|der|die|das|den) )?\p{Lu}[\p{L}-]+(?: \p{Ll}+ (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+)?\?$/u;
/** A question word, and the verb of its clause in the Konjunktiv. */
const CLAUSE = new RegExp(
  `^(?:(?:Und|Oder|Aber) )?(?:${QUESTION_WORD})(?!\\p{L})[^,?]* (\\p{Ll}{2,}e|sei|seien|hätten|würden|wären|könnten|müssten|sollten|dürften)(?:, [^?]*)?\\?$`,
  'iu',
);

/** "Wie ist der Stand beim Steg?" as a paragraph: rhetoric of a reported speech stands inside of it, in the Konjunktiv. */
function isOwnLine(reading: Reading): boolean {
  return reading.sentence.opens && isFact(reading);
}

/** A point of a list with answers that asks in the words of who put it. */
export function asksInList({ list, numbered }: Floor, { sentence }: Reading): boolean {
  return list?.answers === true && numbered && ASKS_FOR.test(sentence.text);
}

/** "Gibt es nicht." behind a question of a list that holds the answers, too, and a question mark inside of an answer. */
function answersInList(floor: Floor, reading: Reading): boolean {
  const { list, record } = floor;
  const { sentence } = reading;
  if (list?.answers !== true || asksInList(floor, reading)) return false;
  return !/\?["“”»)]*$/u.test(sentence.text) || (!sentence.opens && record.isAnswer(record.current));
}

/** "2. Wir erbitten Auskunft zum Steg." */
const ASKS_FOR =
  /(?<!\p{L})(?:[Ww]ir|[Ii]ch|[Mm]an) (?:erbitten|erbitte|bitten|bitte|möchten?|wünschen|fragen|frage)(?!\p{L})/u;

/**
 * "Frau Birk antwortet, … Wann wird gebaut? Im Mai, so Frau Birk.": who answers a question by name did not ask it; whoever
 * asked before did.
 */
export function askedAfterAll(floor: Floor, reading: Reading): void {
  const { rhetoric, record } = floor;
  const asker = record.lastAsker();
  if (rhetoric === null || rhetoric.index !== reading.index - 1 || asker === null) return;
  if (record.current?.sentences.at(-1) !== rhetoric) return;
  record.current.sentences.pop();
  record.ask(rhetoric, wholly(rhetoric, 'question-mark'), asker, []);
}

function wholly({ outline }: Reading, rule: string) {
  return { rule, start: 0, end: outline.text.length, content: true };
}
