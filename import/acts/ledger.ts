import type { Question, Round, Speech } from './course.ts';
import { givesFigure } from './figures.ts';
import { isRemark } from './manner.ts';
import { isSame, type Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Standing } from './standing.ts';
import { names, sharedWith } from './topic.ts';

/** What has been asked and said so far, and by whom. */
export class Ledger {
  /** As what somebody sits in the meeting. */
  readonly standing: (person: Person) => Standing;
  readonly questions: Question[] = [];
  readonly speeches: Speech[] = [];
  readonly rounds: Round[] = [];
  /** Questions that nobody has answered yet. */
  open: number[] = [];
  /** Index of the sentence of the last question. */
  lastAsked = -1;
  protected readonly answering = new Set<Speech>();
  /** How many rounds there were when the item began. */
  protected since = 0;

  constructor(standing: (person: Person) => Standing) {
    this.standing = standing;
  }

  /** The last question that waits. */
  get waiting(): Question | undefined {
    return this.questions[this.open.at(-1) ?? -1];
  }

  /** Whether the sentence before holds the last question. */
  isBehindQuestion({ index }: Reading): boolean {
    return this.lastAsked === index - 1;
  }

  /** The last questions, which were asked in a row, turn out to be somebody's. */
  credit(asker: Person): void {
    for (let index = this.questions.length - 1; index >= 0; index -= 1) {
      const question = this.questions[index];
      const next = this.questions[index + 1];
      if (question === undefined || question.rule !== 'question-mark') break;
      if (next !== undefined && !isNextTo(question, next)) break;
      this.questions[index] = { ...question, asker, rule: 'claimed' };
    }
    this.lastAsked += 1;
  }

  moved(reading: Reading): boolean {
    return reading.sentence.opens || reading.index > this.lastAsked + 1;
  }

  isAnswer(speech: Speech | null): boolean {
    return speech !== null && this.answering.has(speech);
  }

  /** Whether the last thing said, the present sentence apart, is an answer of the round. */
  justAnswered(round: Round): boolean {
    return round.answers.includes(this.speeches.length - 2);
  }

  /** Whether the round's last answer is "Das wird verneint", which needs nobody to do more. */
  saidYesOrNo(round: Round): boolean {
    return this.speeches[round.answers.at(-1) ?? -1]?.rule === 'wird-verneint';
  }

  hasAnswered(person: Person): boolean {
    return [...this.answering].some(({ speaker, rule }) => isSame(speaker, person) && !isRemark(rule));
  }

  /** Whether each of the questions was put to somebody else by name: what a member thinks about it is no answer. */
  asksOnlyOthers(questions: readonly number[], person: Person): boolean {
    return questions.every((index) => {
      const { addressees = [] } = this.questions[index] ?? {};
      return addressees.length > 0 && !addressees.some((one) => isSame(one, person));
    });
  }

  /** Whether somebody is among those who answered the round. */
  answeredIn({ answers }: Round, person: Person): boolean {
    return answers.some((index) => isSame(this.speeches[index]?.speaker ?? null, person));
  }

  /** Who has answered last in a paragraph. */
  answererIn(block: number): Person | null {
    const last = [...this.answering].at(-1);
    return last?.sentences.at(-1)?.sentence.block === block ? last.speaker : null;
  }

  /** Who alone has answered since the item began, and answers for others. */
  onlyAnswerer(): Person | null {
    const said = this.rounds.slice(this.since).flatMap(({ answers }) => answers);
    const [first, ...more] = said.map((index) => this.speeches[index]?.speaker ?? null);
    const alone = first != null && more.every((other) => isSame(first, other));
    return alone && this.standing(first) === 'answers' ? first : null;
  }

  /** Who alone has spoken for an office or a body of his in the item: he presented what the questions are about. */
  presenter(reading: Reading): Person | null {
    const { item } = reading.sentence;
    const here = this.speeches.filter(({ sentences }) => sentences[0]?.sentence.item === item);
    const told = here.flatMap(({ speaker }) =>
      speaker !== null && this.standing(speaker) === 'answers' ? [speaker] : [],
    );
    const [first, ...more] = told;
    return first !== undefined && more.every((other) => isSame(first, other)) ? first : null;
  }

  isAskerOf(questions: readonly number[], person: Person): boolean {
    return questions.every((index) => isSame(this.askerOf(index), person));
  }

  /** Whether a sentence takes up what a question is about. */
  speaksOf(question: number, reading: Reading): boolean {
    const asked = this.questions[question];
    return asked !== undefined && sharedWith(asked, [reading]) > 0;
  }

  /** Whether words name what a question is about. */
  isNamed(question: number, words: string): boolean {
    const asked = this.questions[question];
    return asked !== undefined && names(words, asked);
  }

  /** Whether a sentence gives a figure for which one of the questions asks: "Herr Adler verweist auf den Plan. Frau Ilm nennt 300 Euro." */
  givesFigureTo(questions: readonly number[], { sentence }: Reading): boolean {
    return questions.some((index) =>
      givesFigure(this.questions[index]?.reading.sentence.text ?? '', sentence.text),
    );
  }

  askerOf(question: number): Person | null {
    return this.questions[question]?.asker ?? null;
  }
}

/** Whether two questions stand in one paragraph with nothing between them. */
function isNextTo({ reading: one }: Question, { reading: other }: Question): boolean {
  return one.index === other.index - 1 && one.sentence.block === other.sentence.block;
}
