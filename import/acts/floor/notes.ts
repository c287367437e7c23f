import type { SentenceClass } from '../../model.ts';
import { HANDED_OVER, UNSPOKEN_REPLIES } from '../cues/course.ts';
import { OF_THE_INQUIRY } from '../cues/lists.ts';
import { type Matched, match } from '../cues/match.ts';
import { isSaying } from '../lemma.ts';
import { isSame, type Person, personOf } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Record } from '../record.ts';
import { sharedWith } from '../topic.ts';
import { turnOf } from '../turns.ts';
import type { Floor } from './floor.ts';

/** Headings of answers, not of the clerk's notes. */
const ANSWERS: ReadonlySet<string> = new Set(['antwort', 'antwort-von']);

/** "Hinweis der Schriftführung:", "Antwort der Verwaltung:", with or without the note's words. */
export function opensNote(floor: Floor, reading: Reading, note: Matched): SentenceClass {
  const person = note.by === null ? whoAnswersHere(floor, note) : floor.voices.resolve(reading, note.by);
  const rest = /:\s*\S/u.test(reading.outline.text);
  const answers = ANSWERS.has(note.name);
  floor.note = { person, block: reading.sentence.block, reach: rest ? 0 : 1, answers };
  floor.record.current = null;
  return rest ? noted(floor, reading) : 'procedure';
}

/** "Herr Adler stellt den Plan vor. Frage Frau Birk: … Antwort: …": who presents it and may answer. */
function whoAnswersHere({ list, voices, record }: Floor, { name }: Matched): Person | null {
  if (list?.answerer != null || name !== 'antwort-von') return list?.answerer ?? null;
  const others = voices.speakersHere.filter((one) => !record.isAskerOf(record.open, one));
  return others.find((one) => record.standing(one) === 'answers') ?? null;
}

function noted(floor: Floor, reading: Reading): SentenceClass {
  const { record } = floor;
  const waits = record.open.length > 0;
  const owing = waits || match(HANDED_OVER, reading) !== null ? null : record.owing(reading);
  if (owing !== null) record.round = owing;
  const answers = waits
    ? isAboutOpen(floor, reading)
    : owing !== null ||
      (record.round !== null &&
        (floor.note?.answers === true ||
          YES_OR_NO.test(reading.sentence.text) ||
          tellsTheRest(record, reading)));
  const person = floor.note?.person ?? inBrackets(floor, reading);
  const speech = record.speech(reading, person, 'note', 0);
  if (!answers || match(OF_THE_INQUIRY, reading) !== null) return 'statement';
  record.answer(speech);
  return 'answer';
}

/** "Im Mai (Herr Adler)": who gave the answer. */
function inBrackets({ voices }: Floor, reading: Reading): Person | null {
  const told = match(UNSPOKEN_REPLIES, reading);
  return told?.name === 'in-klammern' && told.by !== null ? voices.resolve(reading, told.by) : null;
}

/** "Anmerkung: Ja, drei." */
const YES_OR_NO = /^(?:[^:]{1,90}: ?)?(?:Ja|Nein|Doch)[,.;](?!\p{L})/u;

/** Whether a note takes up more of one of several questions than the answer before did. */
function tellsTheRest({ round, questions, speeches }: Record, reading: Reading): boolean {
  if (round === null || round.questions.length < 2) return false;
  const said = round.answers.flatMap((index) => speeches[index]?.sentences ?? []);
  return round.questions.some((index) => {
    const question = questions[index];
    return question !== undefined && sharedWith(question, [reading]) > sharedWith(question, said);
  });
}

/** Whether a note replies to a question that waits: right behind it, as an answer by its heading, or by what and whom it names. */
function isAboutOpen({ record, note }: Floor, reading: Reading): boolean {
  const near = note?.reach === 1 ? 3 : 2;
  if (note?.answers === true || reading.index <= record.lastAsked + near) return true;
  return record.open.some(
    (index) =>
      record.speaksOf(index, reading) ||
      reading.outline.namings.some((naming) => isSame(record.askerOf(index), personOf(reading, naming))),
  );
}

/** "Anfrage Frau Birk: Sie bittet …": behind an answer the next one begins. */
const NEXT_INQUIRY =
  /^[^\p{L}]*(?:\p{L}{2,9})?[Ff]rage (?:(?:von|der|des) )?[\uE000-\uE7FF](?: \([^)]{1,40}\))?:/u;

/**
 * "Antwort der Verwaltung:" and then "Herr Adler teilt mit, dass …": he answers for it. Null where somebody takes his
 * turn behind a note that is nobody's by name.
 */
export function goesOnNote(floor: Floor, reading: Reading): SentenceClass | null {
  if (NEXT_INQUIRY.test(reading.outline.text)) {
    floor.note = null;
    return null;
  }
  const turn = turnOf(reading);
  const says = turn !== null && (turn.rule === 'so' || isSaying(turn.lemma ?? ''));
  const speaks = says && turn.naming.kind !== 'pronoun';
  if (floor.record.current) {
    if (!speaks || floor.note?.person !== null || turn.naming.kind !== 'person') return floor.goesOn(reading);
    floor.note = null;
    return null;
  }
  const named = speaks && (floor.note?.answers || floor.note?.person === null);
  const person = named ? floor.voices.resolve(reading, turn.at) : null;
  if (person) floor.voices.speak(person);
  if (person && floor.note) floor.note = { ...floor.note, person };
  if (floor.note?.block === reading.sentence.block) floor.note = { ...floor.note, reach: 0 };
  return noted(floor, reading);
}
