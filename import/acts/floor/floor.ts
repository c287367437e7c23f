import type { SentenceClass } from '../../model.ts';
import type { Speech } from '../course.ts';
import type { Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import { Record } from '../record.ts';
import { turnsTo } from '../replying.ts';
import type { Standing } from '../standing.ts';
import { Voices } from '../voices.ts';

/** A note by whoever keeps the minutes, or a written answer. */
export interface Note {
  readonly person: Person | null;
  readonly block: number;
  /** How many paragraphs behind its heading it may fill; none where it begins beside the heading. */
  readonly reach: 0 | 1;
  readonly answers: boolean;
}

/** A list of questions that one person asks. */
export interface List {
  readonly asker: Person | null;
  /** Whether each has its answer behind it, and whose that is. */
  readonly answers: boolean;
  readonly answerer: Person | null;
  /** Who answers beside him. */
  readonly others: readonly Person[];
  /** Its last paragraph so far. */
  readonly block: number;
}

/** Where a discussion stands: what was asked and said, who has the floor, what note or list is open. */
export class Floor {
  readonly record: Record;
  readonly voices = new Voices();
  note: Note | null = null;
  list: List | null = null;
  /** The last sentence that named no speaker. */
  pending: Reading | null = null;
  /** A question mark inside what somebody answers: his rhetoric, unless he answers it by name. */
  rhetoric: Reading | null = null;
  /** The sentence begins another point of a numbered list than the questions that wait. */
  begins = false;
  /** The sentence begins a point of a list with a number or a letter. */
  numbered = false;
  /** What such a point asks fills its paragraph, and the answer stands in the next one. */
  apart = false;
  /** The item is there for news ("Mitteilungen der Verwaltung"): what nobody is said to tell there is reported. */
  reports = false;
  /** Who tells the list of news that is being read; null for none. */
  teller: Speech | null = null;
  /** The questions with a question mark that were asked in the item, by their words. */
  readonly asked = new Map<string, number>();
  /** The sentence is the last of its paragraph. */
  closes = false;
  private item: number | null = null;

  constructor(standing: (person: Person) => Standing) {
    this.record = new Record(standing);
  }

  /** Opens a list of questions, perhaps with the answers to them. */
  opensList(
    { sentence }: Reading,
    asker: Person | null,
    answers?: Pick<List, 'answerer'> & Partial<Pick<List, 'others'>>,
  ): void {
    const { answerer = null, others = [] } = answers ?? {};
    this.list = { asker, answers: answers !== undefined, answerer, others, block: sentence.block };
  }

  /** Closes notes and lists that the sentence lies beyond. True if it begins another item, which ends all. */
  enter({ sentence }: Reading): boolean {
    const opens = sentence.item !== this.item;
    if (opens) this.reset(sentence.item);
    if (this.note && this.isBeyond(this.note, sentence)) this.note = null;
    if (this.list && sentence.block > this.list.block + 2) this.list = null;
    return opens;
  }

  private reset(item: number | null): void {
    this.item = item;
    this.record.clear();
    this.asked.clear();
    this.voices.enter();
    this.teller = null;
    this.note = null;
    this.list = null;
  }

  private isBeyond({ block, reach, answers }: Note, sentence: Reading['sentence']): boolean {
    if (block + reach < sentence.block) return true;
    return sentence.block !== block && answers && sentence.opens && this.record.current !== null;
  }

  /** Nobody goes on speaking. */
  rest(kind: SentenceClass): SentenceClass {
    this.record.current = null;
    return kind;
  }

  /** Who speaks goes on, perhaps to another question. */
  goesOn(reading: Reading): SentenceClass {
    const { record } = this;
    if (turnsTo(record, reading))
      record.answer(record.speech(reading, record.current?.speaker ?? null, record.current?.rule ?? '', 0));
    else record.current?.sentences.push(reading);
    return record.isAnswer(record.current) ? 'answer' : 'statement';
  }
}
