import type { Acts, Document, Link, Promising, SentenceClass } from '../model.ts';
import type { Course, CourseLink } from './course.ts';
import { askings, byQuestion, isKept } from './judged.ts';
import { mentionsIn } from './mentions.ts';
import { type Draft, promised } from './promised.ts';
import type { Reading } from './reading.ts';
import { replyingOf, statingOf } from './spans.ts';

/** Puts together what was found in the course of a document. */
export function assemble(
  document: Document,
  readings: readonly Reading[],
  course: Course,
  links: readonly CourseLink[],
): Omit<Acts, 'decisions' | 'warnings' | 'references' | 'recalls'> {
  const grouped = byQuestion(links);
  const kept = course.questions.map((question, index) =>
    isKept(course, grouped, question, index, isForAsking(document, question.reading.sentence.item)),
  );
  const numbers = numbered(kept);
  const replying = new Set(links.filter((link) => kept[link.question]).map((link) => link.speech));
  const answers = numbered(course.speeches.map((_, index) => replying.has(index)));
  const statements = numbered(course.speeches.map((_, index) => !replying.has(index)));
  const acts: Draft = {
    questions: askings(course, readings, grouped, kept),
    answers: course.speeches.flatMap((speech, index) => (replying.has(index) ? [replyingOf(speech)] : [])),
    statements: course.speeches.flatMap((speech, index) => (replying.has(index) ? [] : [statingOf(speech)])),
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

/** "Anfragen und Anregungen", "Einwohnerfragestunde": who speaks there asks. */
function isForAsking(document: Document, item: number | null): boolean {
  return item !== null && /frage/iu.test(document.items[item]?.heading ?? '');
}

/** New indexes of those that are kept; null for the others. */
function numbered(kept: readonly boolean[]): readonly (number | null)[] {
  let next = 0;
  return kept.map((one) => (one ? next++ : null));
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
