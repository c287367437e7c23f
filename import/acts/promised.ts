import type { Acts, Document, Promising, Stating } from '../model.ts';
import { findPromises, type Utterance } from './commitments.ts';
import type { Course } from './course.ts';
import type { Reading } from './reading.ts';

/** Acts before promises are known. */
export type Draft = Pick<Acts, 'questions' | 'answers' | 'statements'>;

/** Speeches, and which answer or statement each of them became. */
export interface Said {
  readonly course: Course;
  readonly answers: readonly (number | null)[];
  readonly statements: readonly (number | null)[];
}

/** The promises, and statements of nobody for those that no speech holds. */
export function promised(
  document: Document,
  readings: readonly Reading[],
  said: Said,
  acts: Draft,
): { commitments: Promising[]; added: Stating[] } {
  const asked = new Map(acts.questions.map((question) => [question.sentence, [question]]));
  const holders = new Map(
    said.course.speeches.flatMap((speech, index) =>
      speech.sentences.map((reading) => [reading.index, index] as const),
    ),
  );
  const utterances = readings.map((reading) => ({
    sentence: reading.sentence,
    index: reading.index,
    ...voiceOf(said.course, reading, holders.get(reading.index)),
    namings: reading.outline.namings,
    questions: asked.get(reading.index) ?? [],
  }));
  const quoted = quotedRecords(readings);
  const read = utterances.filter(
    ({ sentence, index }) =>
      document.blocks[sentence.block]?.kind !== 'decision' &&
      readings[index]?.outline.text !== '' &&
      !quoted.has(index),
  );
  const added: Stating[] = [];
  const commitments = findPromises(read, document.date).map((promise) => {
    const speech = holders.get(promise.sentence) ?? -1;
    const answer = said.answers[speech] ?? null;
    if (answer !== null) return { ...promise, madeIn: { answer } };
    const statement = said.statements[speech] ?? null;
    if (statement !== null) return { ...promise, madeIn: { statement } };
    const { start, end, sentence, item } = promise;
    added.push({ start, end, sentence, item, rule: 'unspoken', speaker: null });
    return { ...promise, madeIn: { statement: acts.statements.length + added.length - 1 } };
  });
  return { commitments, added };
}

/** Who says a sentence; of a note, whose it is. */
function voiceOf(
  { speeches, voices }: Course,
  { index }: Reading,
  holder: number | undefined,
): Pick<Utterance, 'speaker' | 'spoken'> {
  const speech = speeches[holder ?? -1];
  const speaker = speech?.rule === 'note' ? speech.speaker : voices[index];
  return { speaker: speaker?.mention ?? null, spoken: speech?.speaker != null };
}

/** "Im Gesprächsvermerk heißt es: „Herr Tann wird … Das sehen alle so.“": what was promised to others is news. Indexes of sentences. */
function quotedRecords(readings: readonly Reading[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let within = false;
  for (const [index, { sentence }] of readings.entries()) {
    const { text, item } = sentence;
    const before = readings[index - 1]?.sentence;
    within &&= item === before?.item;
    within ||= text.startsWith('„') && RECORD.test(before?.text ?? '');
    if (within) quoted.add(index);
    if (/[“”"]/u.test(text)) within = false;
  }
  return quoted;
}

/** Where the minutes of another meeting begin. */
const RECORD = /(?:[Vv]ermerk|[Pp]rotokoll|[Nn]iederschrift)\p{Ll}{0,2}(?!\p{L})[^.;]{0,80}:$/u;
