import type { Acquaintance } from '../language/namings.ts';
import type {
  Acts,
  Asking,
  Document,
  Link,
  Promising,
  Replying,
  Sentence,
  SentenceClass,
  Stating,
} from '../model.ts';
import { findPromises } from './commitments.ts';
import { type Course, courseOf, type Question, type Speech } from './course.ts';
import { type CourseLink, linksOf } from './links.ts';
import { mentionsIn } from './mentions.ts';
import { type Reading, readSentence, sourceEnd, sourceStart, wordsStart } from './reading.ts';
import { judge, type Passage } from './status.ts';

/** Finds who asks, answers, says and promises what in a document. Pure; odd text gives fewer acts, never an error. */
export function findActs(document: Document, sentences: readonly Sentence[]): Acts {
  const known = acquaintance(document);
  const readings = sentences.map((sentence, index) => readSentence(sentence, index, known));
  const course = courseOf(document, readings, (item) => headingOf(document, item, known));
  const links = linksOf(course);
  return assemble(document, readings, course, links);
}

/** An item's heading as a sentence; its offsets are those of its place in the source. */
function headingOf(document: Document, item: number, known: Acquaintance): Reading | null {
  const { start, end, heading } = document.items[item] ?? { start: 0, end: 0, heading: '' };
  if (heading === '') return null;
  const found = document.source.text.indexOf(heading, start);
  const from = found === -1 || found >= end ? start : found;
  const at = Array.from({ length: heading.length + 1 }, (_, index) => Math.min(from + index, end));
  return readSentence({ text: heading, at, start, end, block: -1, item, opens: true }, -1, known);
}

function acquaintance(document: Document): Acquaintance {
  return { families: new Set(document.attendance.map((attendee) => attendee.familyName)) };
}

function assemble(
  document: Document,
  readings: readonly Reading[],
  course: Course,
  links: readonly CourseLink[],
): Acts {
  const grouped = byQuestion(links);
  const kept = course.questions.map((question, index) => isKept(course, grouped, question, index));
  const numbers = numbered(kept);
  const replying = new Set(links.filter((link) => kept[link.question]).map((link) => link.speech));
  const answers = numbered(course.speeches.map((_, index) => replying.has(index)));
  const statements = numbered(course.speeches.map((_, index) => !replying.has(index)));
  const acts: Draft = {
    questions: course.questions.flatMap((question, index) =>
      kept[index] ? [asking(course, readings, grouped, question, index)] : [],
    ),
    answers: course.speeches.flatMap((speech, index) => (replying.has(index) ? [replyingOf(speech)] : [])),
    statements: course.speeches.flatMap((speech, index) => (replying.has(index) ? [] : [stating(speech)])),
  };
  const said = { course, answers, statements };
  const { commitments, added } = promised(document, readings, said, acts);
  return {
    ...acts,
    statements: [...acts.statements, ...added],
    commitments,
    links: links.flatMap((link) => linked(link, numbers, answers)),
    mentions: mentionsIn(course, readings),
    classes: classes(course, kept, commitments),
  };
}

/** The links of each question. */
function byQuestion(links: readonly CourseLink[]): ReadonlyMap<number, readonly CourseLink[]> {
  const found = new Map<number, CourseLink[]>();
  for (const link of links) {
    const same = found.get(link.question);
    if (same) same.push(link);
    else found.set(link.question, [link]);
  }
  return found;
}

type Draft = Pick<Acts, 'questions' | 'answers' | 'statements'>;

/** New indexes of those that are kept; null for the others. */
function numbered(kept: readonly boolean[]): readonly (number | null)[] {
  let next = 0;
  return kept.map((one) => (one ? next++ : null));
}

/** A question mark in a speech that nobody answers is rhetoric, unless it goes on asking. */
function isKept(
  course: Course,
  links: ReadonlyMap<number, readonly CourseLink[]>,
  question: Question,
  index: number,
): boolean {
  if (question.rule !== 'question-mark' || links.has(index)) return true;
  const before = course.questions[index - 1];
  return (
    before !== undefined &&
    before.reading.index === question.reading.index - 1 &&
    before.rule !== 'question-mark'
  );
}

function asking(
  course: Course,
  readings: readonly Reading[],
  links: ReadonlyMap<number, readonly CourseLink[]>,
  question: Question,
  index: number,
): Asking {
  const replies = (links.get(index) ?? []).map((link) => passages(course.speeches[link.speech]));
  const judged = judge(
    replies,
    replies.length === 0 ? after(course, readings, question.reading.index) : [],
    question.reading.sentence.text,
  );
  const { reading } = question;
  const start = question.start === 0 ? wordsStart(reading.sentence) : sourceStart(reading, question.start);
  return {
    start,
    end: Math.max(start + 1, sourceEnd(reading, question.end)),
    rule: question.rule,
    sentence: reading.index,
    item: reading.sentence.item,
    asker: question.asker?.mention ?? null,
    addressees: question.addressees.map((person) => person.mention),
    content: question.content,
    status: judged.status,
    statusRule: judged.rule,
    statusWords: judged.words,
  };
}

/** Sentences behind a question that nobody speaks or its asker goes on with, up to the next turn. */
function after(course: Course, readings: readonly Reading[], index: number): Passage[] {
  const found: Passage[] = [];
  for (let next = index + 1; next < readings.length && found.length < 4; next += 1) {
    const kind = course.classes[next];
    if (kind === 'question' && found.length === 0) continue;
    if (kind !== 'unexplained' && kind !== 'layout' && kind !== 'statement') break;
    if (kind === 'statement' && course.voices[next] !== course.voices[index]) break;
    if (readings[next]?.sentence.item !== readings[index]?.sentence.item) break;
    const sentence = readings[next]?.sentence;
    if (sentence) found.push(sentence);
  }
  return found;
}

/** A speech's sentences; the first from where it begins. */
function passages(speech: Speech | undefined): Passage[] {
  return (speech?.sentences ?? []).map((reading, index) =>
    index === 0 ? from(reading, speech?.start ?? 0) : reading.sentence,
  );
}

function from(reading: Reading, start: number): Passage {
  const offset = reading.outline.at[start] ?? 0;
  const { text, at } = reading.sentence;
  const skip = /^[\s,]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return offset + skip >= text.length
    ? { text, at }
    : { text: text.slice(offset + skip), at: at.slice(offset + skip) };
}

function spanOf(speech: Speech): {
  start: number;
  end: number;
  firstEnd: number;
  sentence: number;
  item: number | null;
} {
  const first = speech.sentences[0];
  const last = speech.sentences.at(-1);
  if (!first || !last) throw new Error('A speech has at least one sentence.');
  const start =
    speech.start === 0
      ? wordsStart(first.sentence)
      : (from(first, speech.start).at[0] ?? first.sentence.start);
  return {
    start,
    end: last.sentence.end,
    firstEnd: first.sentence.end,
    sentence: first.index,
    item: first.sentence.item,
  };
}

function replyingOf(speech: Speech): Replying {
  return { ...spanOf(speech), rule: speech.rule, speaker: speech.speaker?.mention ?? null };
}

function stating(speech: Speech): Stating {
  const { firstEnd: _, ...span } = spanOf(speech);
  return { ...span, rule: speech.rule, speaker: speech.speaker?.mention ?? null };
}

function linked(
  link: CourseLink,
  questions: readonly (number | null)[],
  answers: readonly (number | null)[],
): Link[] {
  const question = questions[link.question] ?? null;
  const answer = answers[link.speech] ?? null;
  return question === null || answer === null ? [] : [{ question, answer, basis: link.basis }];
}

interface Said {
  readonly course: Course;
  readonly answers: readonly (number | null)[];
  readonly statements: readonly (number | null)[];
}

/** The promises, and statements of nobody for those that no speech holds. */
function promised(
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
    speaker: said.course.voices[reading.index]?.mention ?? null,
    namings: reading.outline.namings,
    questions: asked.get(reading.index) ?? [],
  }));
  const read = utterances.filter(
    ({ sentence, index }) =>
      document.blocks[sentence.block]?.kind !== 'decision' && readings[index]?.outline.text !== '',
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

function classes(
  course: Course,
  kept: readonly boolean[],
  commitments: readonly Promising[],
): SentenceClass[] {
  const dropped = new Set(
    course.questions.flatMap((question, index) => (kept[index] ? [] : [question.reading.index])),
  );
  const promising = new Set(commitments.map((promise) => promise.sentence));
  return course.classes.map((kind, index) => {
    if (promising.has(index) && kind !== 'question') return 'commitment';
    return kind === 'question' && dropped.has(index) ? 'statement' : kind;
  });
}
