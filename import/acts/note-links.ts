import type { Basis } from '../model.ts';
import type { Course, CourseLink } from './course.ts';
import { likenessOf } from './earlier.ts';
import { shared } from './topic.ts';

export function pairs(questions: readonly number[], speeches: readonly number[], basis: Basis): CourseLink[] {
  return speeches.flatMap((speech) => questions.map((question) => ({ question, speech, basis })));
}

/** So many nouns of a question a note takes up that it speaks of it, though it speaks more of another. */
const SEVERAL = 2;

/** A note makes good what was only promised: to the questions that it speaks of, or to all. */
export function noteLinks(course: Course, questions: readonly number[], note: number): CourseLink[] {
  const scores = questions.map((index) => {
    const question = course.questions[index];
    return question === undefined ? 0 : shared(question, course.speeches[note]);
  });
  const best = Math.max(...scores);
  const meant = questions.filter(
    (_, at) => best > 0 && (scores[at] === best || (scores[at] ?? 0) >= SEVERAL),
  );
  return pairs(meant.length > 0 ? meant : questions, [note], meant.length > 0 ? 'topic' : 'order');
}

/** Whether what was said stands only by its place with a question of which a note takes up more. */
export function isLeftToNote(
  course: Course,
  { question, speech, basis }: CourseLink,
  noted: readonly CourseLink[],
): boolean {
  const likeness = (one: number) => likenessOf(course, question, course.speeches[one]?.sentences ?? []);
  return (
    basis === 'order' &&
    noted.some(
      (one) => one.question === question && one.basis === 'topic' && likeness(one.speech) > likeness(speech),
    )
  );
}
