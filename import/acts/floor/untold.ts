import { subjectOf } from '../../language/clauses.ts';
import { isSomebody } from '../../language/naming.ts';
import { namingAt } from '../../language/outline.ts';
import { isSubjunctiveOnly } from '../../language/verbs/index.ts';
import { isBeingAsked } from '../asking/by-verb.ts';
import { ASIDES } from '../cues/course.ts';
import { match } from '../cues/match.ts';
import { PERFECT } from '../lemma.ts';
import type { Person } from '../people.ts';
import { isFact, type Reading } from '../reading.ts';
import { readReply } from '../reply.ts';
import type { Floor } from './floor.ts';

/**
 * "Frau Birk fragt Herrn Adler, wie viele Boote es gibt. Es sind noch dreißig.": what is told as a fact right behind is his answer who was
 * asked by name; a Konjunktiv may be the asker's, unless it gives the figure that was asked for, closes the paragraph of who asked
 * for the cause, or the question was told of whom it was put to ("Herr Adler wird von Frau Birk gefragt").
 */
export function whoWasAsked({ record, closes }: Floor, reading: Reading): Person | null {
  const asked = record.asked();
  if (asked === null || !record.isBehindQuestion(reading) || reading.sentence.opens) return null;
  const answers =
    isFact(reading) ||
    (closes &&
      asked.mention.kind === 'person' &&
      ASKS_CAUSE.test(record.waiting?.reading.outline.text ?? '')) ||
    isBeingAsked(record.waiting?.rule ?? '') ||
    record.givesFigureTo(record.open.slice(-1), reading);
  return answers && !NO_FACT.test(reading.outline.text) && !REASON.test(reading.outline.text) ? asked : null;
}

/**
 * "… antwortet Herr Adler. Ob auch Boote fahren, war ihre zweite Frage. Sie fahren ab Mai.": who has answered in the paragraph closes it
 * with a fact, or with what only a reply says.
 */
export function whoAnsweredHere({ record, closes }: Floor, reading: Reading): Person | null {
  const { sentence, outline } = reading;
  if (record.open.length === 0 || !record.isBehindQuestion(reading) || sentence.opens || !closes) return null;
  const person = record.answererIn(sentence.block);
  if (person === null || record.isAskerOf(record.open, person)) return null;
  if (NO_FACT.test(outline.text) || UNANSWERED.test(outline.text)) return null;
  if (outline.namings.some(({ kind }) => kind === 'person')) return null;
  return isFact(reading) || /^(?:deferred|unknown)$/u.test(readReply(sentence.text).move) ? person : null;
}

/** "Der Vorsitzende erteilt Frau Birk das Wort. Das Boot sei leck.": who was given the floor in the sentence before says it. */
export function whoHasTheFloor({ record, voices }: Floor, reading: Reading): Person | null {
  const { heard } = record;
  const given = heard === null ? null : GIVES_THE_FLOOR.exec(heard.outline.text);
  if (heard === null || given === null || record.open.length === 0 || reading.sentence.opens) return null;
  const at = given.index + given[0].indexOf(given[1] ?? '');
  const [verb] = heard.verbs;
  const giver = verb === undefined ? null : subjectOf(heard.outline, heard.units, verb);
  const askers = record.open.map((question) => record.askerOf(question));
  const others = giver === null ? askers : [...askers, voices.resolve(heard, giver)];
  const person = voices.answerer(heard, at, others);
  return person === null || record.isAskerOf(record.open, person) ? null : person;
}

const GIVES_THE_FLOOR =
  /(?<!\p{L})(?:erteilt|erteilte|gibt|gab|übergibt|übergab)(?: \p{Ll}+)? ([\uE400-\uE7FF\uE000-\uE3FF])(?: [^,;.]{1,60})? das Wort\.?$/u;

/** "Hierauf wird nicht eingegangen", "Dazu erfolgte keine Aussage", and what the asker adds: "Gleiches gilt für den Steg." */
const UNANSWERED =
  /(?<!\p{L})(?:keine (?:Aussagen?|Äußerung|Stellungnahme|Reaktion|Erwiderung|Auskunft)|nicht (?:eingegangen|beantwortet|aufgegriffen)|unbeantwortet|unerwidert)(?!\p{L})|^[^\p{L}]*(?:Wenn (?:ja|nein|nicht)|Falls|Gleiches|Dasselbe|Ebenso|Auch|Außerdem|Zudem|Dort)(?!\p{L})|(?:ihrem|seinem) Wissen(?!\p{L})/u;

/** "Dies würde Geld sparen.": why somebody asks. */
const REASON =
  /^[^\p{L}]*(?:Dies|Das|Damit|So|Dadurch|Hierdurch) (?:würden?|könnten?|wären?|hätten?)(?!\p{L})/u;

const ASKS_CAUSE = /, (?:warum|weshalb|wieso|weswegen|woran|wodurch)(?!\p{L})/u;

/** What the clerk tells of the meeting, or that nobody answers. */
const NO_FACT =
  /(?<!\p{L})(?:gebeten|anwesend|zugegen|vertreten|erschienen|niemand|keiner|Aussprache|Abstimmung|abgestimmt|Diskussion|Frage|Antwort|Sitzung|Gelächter|Beifall)(?!\p{L})/u;

/**
 * "Frau Birk hat die Frage an die Kämmerei weitergeleitet": what somebody who answers for an office has done about a question that
 * waits is the reply to it.
 */
export function doerOf({ record, voices }: Floor, reading: Reading): Person | null {
  const verb = reading.verbs.find(({ word }) => PERFECT.test(word) && !isSubjunctiveOnly(word));
  if (
    verb === undefined ||
    record.open.length === 0 ||
    match(ASIDES, reading) !== null ||
    LEAVES.test(reading.outline.text)
  )
    return null;
  const at = subjectOf(reading.outline, reading.units, verb);
  const naming = at === null ? null : namingAt(reading.outline, at);
  if (at === null || naming === null || !isSomebody(naming)) return null;
  const person = voices.resolve(reading, at);
  if (person === null || record.isAskerOf(record.open, person)) return null;
  const standing = record.standing(person);
  const next = !reading.sentence.opens && record.isBehindQuestion(reading);
  return standing === 'answers' || (standing === null && next) ? person : null;
}

/** Who has left or come does nothing about the question. */
const LEAVES =
  /(?<!\p{L})(?:verlassen|genommen|teilgenommen|begrüßt|eröffnet|geschlossen|befangen)(?!\p{L})/u;
