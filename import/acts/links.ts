import { grouped } from '../language/grouped.ts';
import type { Course, CourseLink, Round, Speech } from './course.ts';
import { SUPPLEMENTS } from './cues/saying.ts';
import { earlierQuestions, likenessOf, onlyHandsOver } from './earlier.ts';
import { isReply, onlyThought } from './manner.ts';
import { isLeftToNote, noteLinks, pairs } from './note-links.ts';
import { OPINION } from './opinions.ts';
import { isSame } from './people.ts';
import { type Pointer, pointerIn } from './pointers.ts';
import { MOST_AT_ONCE } from './topic.ts';

/** Which speech of each round replies to which of its questions. */
export function linksOf(course: Course): CourseLink[] {
  return course.rounds
    .flatMap((round) => [...roundLinks(course, round), ...earlierLinks(course, round)])
    .filter((link) => !isHisOwn(course, link));
}

/** Nobody answers himself. */
function isHisOwn({ questions, speeches }: Course, { question, speech }: CourseLink): boolean {
  return isSame(questions[question]?.asker ?? null, speeches[speech]?.speaker ?? null);
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
    const noted = notes.flatMap((note) => noteLinks(course, questions, note));
    const spoken = openLinks(course, { ...round, answers: said });
    const rest =
      questions.length === 1 ? spoken : spoken.filter((link) => !isLeftToNote(course, link, noted));
    return [...rest, ...noted];
  }
  if (questions.length === 1) return pairs(questions, answers, 'order');
  const pointed = answers.map((answer) => pointedAt(course, round, answer));
  if (answers.length === 1) return single(course, round, pointed[0] ?? []);
  return several(course, round, pointed);
}

/** A remark before the reply of somebody else is no answer, nor what a member says before who answers for an office. */
function withoutRemarks({ speeches }: Course, { answers }: Round): number[] {
  const said = answers.flatMap((answer) => speeches[answer] ?? []);
  return answers.filter((_, index) => {
    const speech = said[index];
    const later = said.slice(index + 1);
    return (
      speech === undefined ||
      !later.some(
        (other) =>
          onlyThought(speech, other) || opines(speech, other) || (index === 0 && addsBefore(speech, other)),
      )
    );
  });
}

/** "Herr Adler gibt zu bedenken, …" before who replies. */
function opines({ sentences }: Speech, later: Speech): boolean {
  return isReply(later.rule) && OPINION.test(sentences[0]?.outline.text ?? '');
}

/** Who "ergänzt" where nobody has answered yet adds to the question. */
function addsBefore({ rule, speaker }: Speech, later: Speech): boolean {
  return rule === 'turn:ergänzen' && isReply(later.rule) && !isSame(speaker, later.speaker);
}

function earlierLinks(course: Course, round: Round): CourseLink[] {
  const [speech] = round.answers;
  return speech === undefined
    ? []
    : earlierQuestions(course, round).map((question) => ({ question, speech, basis: 'topic' as const }));
}

function framedLinks(round: Round): CourseLink[] {
  const [first, ...more] = round.answers;
  return first === undefined
    ? []
    : [...pairs(round.questions, [first], 'same-sentence'), ...pairs(round.questions, more, 'order')];
}

/** One speech answers all questions of its round; those that it names are linked by what it names. */
function single(course: Course, round: Round, named: readonly CourseLink[]): CourseLink[] {
  const [answer] = round.answers;
  if (answer === undefined) return [];
  const said = course.speeches[answer]?.sentences ?? [];
  if (named.length === 1 && said.length === 1 && ONLY_THAT.test(said[0]?.outline.text ?? ''))
    return [...named];
  return round.questions.map(
    (question) =>
      named.find((one) => one.question === question) ?? { question, speech: answer, basis: 'order' },
  );
}

/** "…, antwortet Herr Adler auf die letzte Frage.": and says nothing to the others. */
const ONLY_THAT = /(?<!\p{L})(?:auf|zu) (?:die|der) (?:erste|zweite|dritte|letzte)n? Frage\.$/u;

/** Several speakers share the questions: by number, by whom they were put to, by topic; what is left goes to the first. */
function several(course: Course, round: Round, pointed: readonly (readonly CourseLink[])[]): CourseLink[] {
  const links = pointed.flat();
  const answered = new Set(links.map(({ question }) => question));
  for (const question of round.questions.filter((index) => !answered.has(index))) {
    const asked = askedOf(course, round, question);
    const best = asked ?? closest(course, round, question);
    if (best === null) continue;
    links.push({ question, speech: best, basis: asked === null ? 'topic' : 'named' });
    answered.add(question);
  }
  const answering = new Set(links.map(({ speech }) => speech));
  const free = round.answers
    .filter(
      (answer) => !adds(course, answer) && !onlyHandsOver(course.speeches[answer]) && !answering.has(answer),
    )
    .values();
  for (const question of round.questions.filter((index) => !answered.has(index))) {
    const speech = free.next().value ?? round.answers[0];
    if (speech !== undefined) links.push({ question, speech, basis: 'order' });
  }
  return [...links, ...added(course, round, links)];
}

/** The speech of whom a question was put to. */
function askedOf(course: Course, round: Round, question: number): number | null {
  const { addressees } = course.questions[question] ?? { addressees: [] };
  const by = (answer: number) => course.speeches[answer]?.speaker ?? null;
  return round.answers.find((answer) => addressees.some((person) => isSame(person, by(answer)))) ?? null;
}

/** "Herr Adler ergänzt": he answers what was just answered, the question that he speaks of or the last one. */
function added(course: Course, round: Round, links: readonly CourseLink[]): CourseLink[] {
  const bySpeech = grouped(links, (link) => link.speech);
  return round.answers.flatMap((speech, index) => {
    if (!adds(course, speech) || bySpeech.has(speech)) return [];
    const before = bySpeech.get(round.answers[index - 1] ?? -1) ?? [];
    const said = course.speeches[speech]?.sentences ?? [];
    const scored = before.map(({ question }) => ({ question, score: likenessOf(course, question, said) }));
    const best = scored.reduce<(typeof scored)[number] | null>(
      (one, other) => (one !== null && one.score > other.score ? one : other),
      null,
    );
    return best === null ? [] : [{ question: best.question, speech, basis: 'order' as const }];
  });
}

function adds(course: Course, answer: number): boolean {
  return SUPPLEMENTS.has(course.speeches[answer]?.rule.replace(/^turn:/u, '') ?? '');
}

/** The questions that a speech points at by number. */
function pointedAt(course: Course, round: Round, answer: number): CourseLink[] {
  const speech = course.speeches[answer];
  if (!speech) return [];
  const pointers = speech.sentences.map((reading) => pointerIn(reading.outline.text));
  if (pointers.some(({ all }) => all)) return pairs(round.questions, [answer], 'ordinal');
  return pointers.flatMap((pointer) => ordinalLinks(round, answer, pointer));
}

function ordinalLinks(round: Round, speech: number, pointer: Pointer): CourseLink[] {
  return pointer.ordinals.flatMap((ordinal) => {
    const question = round.questions.at(ordinal);
    return question === undefined ? [] : [{ question, speech, basis: 'ordinal' as const }];
  });
}

/** Who only adds to an answer takes up a question of his own if he shares two of its nouns. */
const TWO_NOUNS = 4;

/** The speech that takes up most of a question; null if two take up as much or none does. */
function closest(course: Course, round: Round, question: number): number | null {
  const scored = round.answers.slice(0, MOST_AT_ONCE).map((answer) => ({
    answer,
    score: likenessOf(course, question, course.speeches[answer]?.sentences ?? []),
  }));
  const [best, next] = scored
    .filter(({ answer, score }) => score >= TWO_NOUNS || !adds(course, answer))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.answer : null;
}
