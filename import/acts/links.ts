import type { Basis } from '../model.ts';
import type { Course, Round } from './course.ts';
import { type Pointer, pointerIn } from './pointers.ts';
import { shared } from './topic.ts';

/** A speech replies to a question; indexes of the course. */
export interface CourseLink {
  readonly question: number;
  readonly speech: number;
  readonly basis: Basis;
}

/** Which speech of each round replies to which of its questions. */
export function linksOf(course: Course): CourseLink[] {
  return course.rounds.flatMap((round) => [...roundLinks(course, round), ...earlierLinks(course, round)]);
}

function roundLinks(course: Course, round: Round): CourseLink[] {
  if (round.framed) return framedLinks(round);
  return openLinks(course, { ...round, answers: withoutRemarks(course, round) });
}

/** Links of questions that were left to whoever answers. */
function openLinks(course: Course, round: Round): CourseLink[] {
  const { questions, answers } = round;
  const notes = answers.filter((answer) => course.speeches[answer]?.rule === 'note');
  if (notes.length > 0 && notes.length < answers.length) {
    const said = answers.filter((answer) => !notes.includes(answer));
    const spoken = openLinks(course, { ...round, answers: said });
    return [...spoken, ...notes.flatMap((note) => noteLinks(course, questions, note))];
  }
  if (questions.length === 1) return pairs(questions, answers, 'order');
  const pointed = answers.map((answer) => pointedAt(course, round, answer));
  if (answers.length === 1) return single(round, pointed[0] ?? []);
  return several(course, round, pointed);
}

/** A note makes good what was only promised: to the questions that it speaks of, or to all. */
function noteLinks(course: Course, questions: readonly number[], note: number): CourseLink[] {
  const meant = questions.filter((index) => {
    const question = course.questions[index];
    return question !== undefined && shared(question, course.speeches[note]) > 0;
  });
  return pairs(meant.length > 0 ? meant : questions, [note], meant.length > 0 ? 'topic' : 'order');
}

/** What somebody thinks about a question, and what replies to it. */
const REMARK = /^turn:(?:finden|meinen|bedauern|erinnern|einwerfen|bemerken|anmerken|hoffen|wundern)$/u;
const REPLY =
  /^turn:(?:antworten|erwidern|entgegnen|erklären|erläutern|mitteilen|berichten|ausführen|verweisen|zusagen|zusichern|anbieten|versprechen|ankündigen)$/u;

/** A remark before the reply of somebody else is no answer. */
function withoutRemarks({ speeches }: Course, { answers }: Round): number[] {
  const last = answers.findLastIndex((answer) => REPLY.test(speeches[answer]?.rule ?? ''));
  return answers.filter((answer, index) => index >= last || !REMARK.test(speeches[answer]?.rule ?? ''));
}

/** "Beide Fragen", "In beiden Fällen": an answer that names several questions. */
const BOTH =
  /(?<![\p{L}])(?:[Bb]eide[nr]? Fragen|[Ii]n beiden Fällen|[Bb]eides|[Aa]lle Fragen|(?:[Dd]ie|[Dd]en) Fragen (?:von|der))(?![\p{L}])/u;

/** A former asker's question is served as well if the answer says so or speaks of the same things. */
function earlierLinks(course: Course, round: Round): CourseLink[] {
  const [speech] = round.answers;
  const said = speech === undefined ? undefined : course.speeches[speech];
  if (speech === undefined || !said || round.framed) return [];
  const both = said.sentences.slice(0, 2).some((reading) => BOTH.test(reading.outline.text));
  return round.earlier.flatMap((question) => {
    const asked = course.questions[question];
    return asked && (both || shared(asked, said) >= 2) ? [{ question, speech, basis: 'topic' as const }] : [];
  });
}

function framedLinks(round: Round): CourseLink[] {
  const [first, ...more] = round.answers;
  return first === undefined
    ? []
    : [...pairs(round.questions, [first], 'same-sentence'), ...pairs(round.questions, more, 'order')];
}

function pairs(questions: readonly number[], speeches: readonly number[], basis: Basis): CourseLink[] {
  return speeches.flatMap((speech) => questions.map((question) => ({ question, speech, basis })));
}

/** One speech answers all questions of its round; those that it names are linked by what it names. */
function single(round: Round, named: readonly CourseLink[]): CourseLink[] {
  const [answer] = round.answers;
  if (answer === undefined) return [];
  return round.questions.map(
    (question) =>
      named.find((one) => one.question === question) ?? { question, speech: answer, basis: 'order' },
  );
}

/** Several speakers share the questions: by number, by topic, and what is left goes to the first. */
function several(course: Course, round: Round, pointed: readonly (readonly CourseLink[])[]): CourseLink[] {
  const links = pointed.flat();
  for (const question of round.questions) {
    if (links.some((link) => link.question === question)) continue;
    const best = closest(course, round, question);
    if (best !== null) links.push({ question, speech: best, basis: 'topic' });
  }
  for (const question of round.questions) {
    if (links.some((link) => link.question === question)) continue;
    const free = round.answers.find((answer) => !links.some((link) => link.speech === answer));
    const speech = free ?? round.answers[0];
    if (speech !== undefined) links.push({ question, speech, basis: 'order' });
  }
  return links;
}

/** The questions that a speech points at by number. */
function pointedAt(course: Course, round: Round, answer: number): CourseLink[] {
  const speech = course.speeches[answer];
  if (!speech) return [];
  return speech.sentences.flatMap((reading) => ordinalLinks(round, answer, pointerIn(reading.outline.text)));
}

function ordinalLinks(round: Round, speech: number, pointer: Pointer): CourseLink[] {
  return pointer.ordinals.flatMap((ordinal) => {
    const question = round.questions.at(ordinal);
    return question === undefined ? [] : [{ question, speech, basis: 'ordinal' as const }];
  });
}

/** The speech that shares most words with a question; null if two share as many or none does. */
function closest(course: Course, round: Round, question: number): number | null {
  const asked = course.questions[question];
  if (!asked) return null;
  const scored = round.answers.map((answer) => ({ answer, score: shared(asked, course.speeches[answer]) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.answer : null;
}
