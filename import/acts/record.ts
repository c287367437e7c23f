import type { Asked } from './asking/asked.ts';
import type { Round, Speech } from './course.ts';
import { Ledger } from './ledger.ts';
import { isComment, isRemark, owesWords, repliesFirmly } from './manner.ts';
import { isSame, onlyOne, type Person } from './people.ts';
import { askersProposal, type Proposal, proposalBy } from './proposals.ts';
import type { Reading } from './reading.ts';
import { answersTo, isListItem, joins, namesHim } from './taking-up.ts';

/** What waits for an answer, and what has been asked and said so far. */
export class Record extends Ledger {
  /** Open questions of former askers, which the next answer may serve as well. */
  private earlier: number[] = [];
  /** The round whose answer was just given. */
  round: Round | null = null;
  /** The speech that is going on. */
  current: Speech | null = null;
  /** Whether somebody has proposed something, or asked to act, since the question: who asked in the same breath, or another. */
  proposal: Proposal = 'none';
  /** The sentence before the present one. */
  heard: Reading | null = null;
  /** Whom else the pronoun of a question can mean. */
  private readonly others = new Map<number, readonly Person[]>();

  /** A new item ends what was going on. */
  clear(): void {
    this.since = this.rounds.length;
    this.open = [];
    this.earlier = [];
    this.round = null;
    this.current = null;
  }

  /** Somebody begins another matter: what is open waits for who answers both. */
  leave(): void {
    this.earlier = this.open;
    this.open = [];
    this.round = null;
  }

  /** The clerk tells that the answer comes later: nobody who speaks then gives it. */
  putOff(): void {
    this.open = [];
    this.round = null;
  }

  /** Somebody comes back to questions that were left: he answers in so many words, names who asked or, if he answers for others, speaks of what was asked. */
  recall(reading: Reading, person: Person, answers: boolean): void {
    if (this.open.length > 0 || this.round !== null) return;
    const meant = this.earlier.filter(
      (index) =>
        !this.isAskerOf([index], person) &&
        (answersTo(reading, this.askerOf(index)) || (answers && this.speaksOf(index, reading))),
    );
    if (meant.length === 0) return;
    this.open = meant;
    this.earlier = this.earlier.filter((index) => !meant.includes(index));
  }

  /** Another asker in a new paragraph leaves the questions before to whoever answers both; a list item does not. */
  ask(
    reading: Reading,
    asked: Pick<Asked, 'start' | 'end' | 'rule' | 'content'>,
    asker: Person | null,
    addressees: readonly Person[],
    others: readonly Person[] = [],
  ): number {
    const { start, end, rule, content } = asked;
    const before = this.waiting;
    if (before && !isSame(before.asker, asker) && this.moved(reading) && !joins(reading)) {
      this.earlier = isListItem(reading) ? [] : [...this.earlier, ...this.open];
      this.open = [];
    }
    const preface = this.prefaceOf(reading);
    const question =
      this.questions.push({ reading, start, end, rule, asker, content, addressees, preface }) - 1;
    this.others.set(question, others);
    this.open.push(question);
    this.round = null;
    this.current = null;
    this.lastAsked = reading.index;
    this.proposal = askersProposal(reading);
    return question;
  }

  /** What somebody goes on to propose may be what others take up instead of the question. */
  notes(lemma: string, person: Person, reading: Reading): void {
    if (this.open.length === 0) return;
    const who = this.isAskerOf(this.open, person) ? 'asker' : this.standing(person);
    this.proposal = proposalBy(who, lemma, reading) ?? this.proposal;
  }

  /** Whether a sentence names whose question waits. */
  turnsToAsker(reading: Reading): boolean {
    return this.open.some((index) => namesHim(reading, this.askerOf(index)));
  }

  private prefaceOf(reading: Reading): Reading | null {
    const { index, sentence } = reading;
    const said = this.heard?.index === index - 1 && !sentence.opens && !this.isAnswer(this.current);
    return said && !this.isBehindQuestion(reading) ? this.heard : null;
  }

  speech(reading: Reading, speaker: Person | null, rule: string, start: number): Speech {
    const asked = speaker !== null && this.isAskedOf(speaker);
    const standing = speaker === null || asked ? null : this.standing(speaker);
    const figure = this.givesFigureTo(this.open, reading);
    const speech: Speech = { speaker, rule, standing, figure, start, sentences: [reading] };
    this.speeches.push(speech);
    this.current = speech;
    return speech;
  }

  answer(speech: Speech, framed = false): void {
    const index = this.speeches.lastIndexOf(speech);
    this.answering.add(speech);
    if (this.open.length > 0) {
      this.round = { questions: this.open, answers: [index], framed, earlier: this.earlier };
      this.rounds.push(this.round);
      this.open = [];
      this.earlier = [];
    } else this.round?.answers.push(index);
  }

  /** Whether the answers of the round are all of somebody's thoughts; `comments`: or what members say. */
  onlyRemarked(comments = false): boolean {
    const { answers = [], framed = false } = this.round ?? {};
    const said = answers.flatMap((index) => this.speeches[index] ?? []);
    return !framed && said.every((speech) => isRemark(speech.rule) || (comments && isComment(speech)));
  }

  /** Whether somebody's question waits; `lately`: or was answered just now. */
  knows(asker: Person | null, lately: boolean): boolean {
    const near = lately && this.open.length === 0 ? (this.round?.questions ?? []) : this.open;
    return near.some((index) => isSame(this.askerOf(index), asker));
  }

  /** The last round of the item that was only promised an answer and that a note speaks of. */
  owing(note: Reading): Round | null {
    const speaksOf = (round: Round) =>
      round === this.round || round.questions.some((question) => this.speaksOf(question, note));
    const owes = (round: Round) => round.answers.some((index) => owesWords(this.speeches[index], note));
    return this.rounds.slice(this.since).findLast((round) => owes(round) && speaksOf(round)) ?? null;
  }

  /** Whose question was answered last. */
  lastAsker(): Person | null {
    return this.askerOf(this.round?.questions.at(-1) ?? -1);
  }

  /** What looked like an answer was the preface of the speaker's own question. */
  unlessPreface(asker: Person | null): void {
    const last = this.speeches.length - 1;
    const speech = this.speeches[last];
    if (!speech || speech !== this.current || !this.round?.answers.includes(last) || this.round.framed)
      return;
    if (!isSame(speech.speaker, asker) || this.answersFirmly(speech)) return;
    this.answering.delete(speech);
    this.round.answers.splice(this.round.answers.indexOf(last), 1);
    if (this.round.answers.length > 0) return;
    this.open = this.round.questions.slice();
    this.rounds.splice(this.rounds.indexOf(this.round), 1);
  }

  /** Nobody answers himself: a pronoun that seemed to ask by this person's mouth meant the next who suits. */
  doubt(person: Person): void {
    for (const index of this.open) {
      const question = this.questions[index];
      const [other] = this.others.get(index) ?? [];
      if (question && other && isSame(question.asker, person))
        this.questions[index] = { ...question, asker: other };
    }
  }

  /** A question mark inside an answer is rhetoric; inside what only looked like one it is the speaker's own question. */
  answersFirmly(speech: Speech | null): boolean {
    if (speech === null || !this.isAnswer(speech)) return false;
    const { speaker } = speech;
    const before = [...this.answering].some((one) => one !== speech && isSame(one.speaker, speaker));
    return repliesFirmly(speech, before || (speaker !== null && this.isAskedOf(speaker)));
  }

  /** The one person to whom the last question that waits was put by name or office. */
  asked(): Person | null {
    return onlyOne(this.waiting?.addressees);
  }

  /** Whether a question that waits, or was just answered, was put to somebody by name. */
  isAskedOf(person: Person): boolean {
    return [...this.open, ...(this.round?.questions ?? [])].some((index) =>
      this.questions[index]?.addressees.some((one) => isSame(one, person)),
    );
  }
}
