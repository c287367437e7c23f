import { isNext, isTitle, markBefore } from '../points.ts';
import type { Reading } from '../reading.ts';
import type { Floor } from './floor.ts';

/** A point of a list has no more sentences than that. */
const FARTHEST = 40;

/** Counts the points of the lists in a text, as who listens does. */
export class Points {
  /** The last mark of a list. */
  private mark: string | null = null;
  /** Index of the last sentence that began with a mark. */
  private marked = -2;
  /** Number of the last question that stood over its answer, where no list was announced. */
  private answered: string | null = null;
  private readonly text: string;
  private readonly readings: readonly Reading[];

  constructor(text: string, readings: readonly Reading[]) {
    this.text = text;
    this.readings = readings;
  }

  /** A new item begins. */
  enter(): void {
    this.answered = null;
  }

  /** Tells the floor whether a sentence begins a point, the next one, or one whose answer stands below; a title ends what was said. */
  take(floor: Floor, reading: Reading): void {
    const mark = this.markOf(reading);
    floor.begins = mark !== null && this.mark !== null && isNext(this.mark, mark);
    floor.numbered = mark !== null && !/^[-–•]$/u.test(mark);
    if (this.marked !== reading.index - 1 && isTitle(reading, mark, floor.record.heard))
      floor.record.current = null;
    if (mark === null) return;
    this.standsApart(floor, reading, mark);
    tellsOn(floor);
    this.marked = reading.index;
    this.mark = mark;
  }

  private markOf({ sentence }: Reading): string | null {
    return sentence.opens ? markBefore(this.text, sentence.start) : null;
  }

  /** "1. Wer kommt?", a paragraph, "2. Wann?", another: a list of questions with their answers, though nothing announces it. */
  private standsApart(floor: Floor, reading: Reading, mark: string): void {
    const { index, sentence } = reading;
    const next = this.behind(index).find((one) => one.sentence.opens);
    floor.apart = next?.sentence.item === sentence.item && this.markOf(next) === null;
    if (floor.list !== null || !floor.apart || !/\?$/u.test(sentence.text)) return;
    const goesOn = this.answered !== null && isNext(this.answered, mark);
    if (!goesOn && !this.isAskedNext(index, mark)) return;
    this.answered = mark;
    floor.opensList(reading, floor.voices.speakerHere, { answerer: null });
  }

  private isAskedNext(index: number, mark: string): boolean {
    const next = this.behind(index).find((one) => {
      const other = this.markOf(one);
      return other !== null && isNext(mark, other);
    });
    return next !== undefined && /\?$/u.test(next.sentence.text);
  }

  private behind(index: number): readonly Reading[] {
    return this.readings.slice(index + 1, index + FARTHEST);
  }
}

/** "4. Der Zaun ist repariert.": behind what somebody threw in, the next point of a list of news is told by who told those before. */
function tellsOn(floor: Floor): void {
  if (!floor.begins) floor.teller = floor.record.current;
  else if (floor.reports && floor.record.open.length === 0) floor.record.current = floor.teller;
}
