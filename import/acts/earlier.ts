import { namingAt } from '../language/outline.ts';
import type { Course, Question, Round, Speech } from './course.ts';
import { asksFigure, givesFigure } from './figures.ts';
import type { Reading } from './reading.ts';
import { likeness, shared } from './topic.ts';

/** "Beide Fragen", "In beiden Fällen": an answer that names several questions. */
const BOTH =
  /(?<![\p{L}])(?:[Bb]eide[nr]? Fragen|[Ii]n beiden Fällen|[Bb]eides|[Aa]lle Fragen|(?:[Dd]ie|[Dd]en) Fragen (?:von|der)|[Dd]en (?:angesprochenen|genannten|vorgebrachten|aufgeworfenen|gestellten) (?:Punkten|Fragen|Themen))(?![\p{L}])/u;

/** How many sentences apart questions of several askers are put one after the other. */
const CLOSE = 5;

/** "Was koste das?", "Dürfen Blumen liegen?": "Die Gebühr betrage 950 €, Blumen seien erlaubt." The figure is for who asked for one. */
function givesHis(course: Course, round: Round, earlier: Question, { sentences }: Speech): boolean {
  if (distance(course, round, earlier) !== 1) return false;
  const asked = earlier.reading.sentence.text;
  return (
    sentences.some(({ sentence }) => givesFigure(asked, sentence.text)) &&
    !round.questions.some((index) => asksFigure(course.questions[index]?.reading.sentence.text ?? ''))
  );
}

/** Whether a sentence of a longer answer takes up more of a question asked right before than of those behind which it stands. */
function turnsBack(course: Course, round: Round, earlier: Question, { sentences }: Speech): boolean {
  if (sentences.length < 2 || distance(course, round, earlier) > CLOSE) return false;
  return sentences.some((sentence) => {
    const score = likeness(earlier, [sentence]);
    return (
      score >= 2 && round.questions.every((question) => likenessOf(course, question, [sentence]) < score)
    );
  });
}

/** How many sentences a question stands before the first of a round. */
function distance({ questions }: Course, round: Round, { reading }: Question): number {
  const first = questions[round.questions[0] ?? -1];
  return first === undefined ? Number.POSITIVE_INFINITY : first.reading.index - reading.index;
}

/** Questions of former askers that an answer serves as well: it says so, or speaks of the same things. */
export function earlierQuestions(course: Course, round: Round): readonly number[] {
  const said = course.speeches[round.answers[0] ?? -1];
  if (said === undefined || round.framed) return [];
  const both = said.sentences.slice(0, 2).some((reading) => BOTH.test(reading.outline.text));
  const isRow = areInARow(course, round);
  return round.earlier.filter((question) => {
    const asked = course.questions[question];
    return (
      asked !== undefined &&
      (both ||
        isRow ||
        shared(asked, said) >= 2 ||
        turnsBack(course, round, asked, said) ||
        givesHis(course, round, asked, said))
    );
  });
}

/**
 * "Herr Adler fragt … Frau Birk fragt … Frau Ilm fragt …" without a word between, and then at least as many sentences in
 * reply: all of them are answered.
 */
function areInARow({ questions, speeches }: Course, { questions: own, earlier, answers }: Round): boolean {
  const row = [...earlier, ...own].map((index) => questions[index]?.reading.index ?? Number.NaN);
  const replies = answers.reduce((sum, index) => sum + (speeches[index]?.sentences.length ?? 0), 0);
  return (
    row.length > 2 &&
    replies >= row.length &&
    row.every((at, place) => place === 0 || at - (row[place - 1] ?? 0) === 1)
  );
}

/** How much some sentences of an answer take up of a question. */
export function likenessOf(course: Course, question: number, sentences: readonly Reading[]): number {
  const asked = course.questions[question];
  const telling = sentences.filter((sentence) => !handsOver(sentence));
  return asked === undefined ? 0 : likeness(asked, telling);
}

/** "Zu den Kosten könne Herr Adler etwas sagen": who says so leaves the answer to another. */
function handsOver({ outline }: Reading): boolean {
  const hit = HANDS_OVER.exec(outline.text);
  const sign = hit === null ? -1 : outline.text.indexOf(hit[1] ?? '', hit.index);
  return sign >= 0 && namingAt(outline, sign)?.kind === 'person';
}

/** Whether a speech does nothing else. */
export function onlyHandsOver(speech: Speech | undefined): boolean {
  return speech?.sentences.every(handsOver) === true;
}

const HANDS_OVER =
  /(?<!\p{L})(?:k[aö]nne?|werde|wird|wolle|will|möge|solle) ([\uE000-\uE3FF])(?![^.;,]*(?:schriftlich|[Ss]itzung|[Pp]rotokoll))[^.;,]{0,60} (?:sagen|antworten|beantworten|erläutern|erklären|ausführen|berichten|eingehen|übernehmen|Auskunft geben|Stellung nehmen)[.;,]/u;
