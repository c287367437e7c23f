import type { Sentence, Span } from '../model.ts';
import { Occurrences } from './occurrences.ts';

/**
 * A text as people read it: wraps and hyphens at line ends mended and page breaks left out where sentences stand
 * (they bring their words with them), elsewhere only runs of white space made one. With the way there from offsets
 * of the source.
 */
export class Wording {
  readonly #read: string;
  readonly #at: Uint32Array;
  readonly #occurrences: Occurrences;

  constructor(text: string, sentences: readonly Sentence[]) {
    this.#at = new Uint32Array(text.length + 1);
    this.#read = readOut(text, sentences, this.#at);
    this.#occurrences = new Occurrences(this.#read);
  }

  /** The words in a span, without white space at the ends. */
  words({ start, end }: Span): string {
    return this.#read.slice(this.#offset(start), this.#offset(end)).trim();
  }

  /**
   * How often the same words stand in the text before these, counted in the text and not among what was
   * found: an id that rests on it does not change when more or less is found. Cheap when asked in order.
   */
  occurrence(span: Span): number {
    return this.#occurrences.before(this.words(span), this.#offset(span.start));
  }

  #offset(offset: number): number {
    return this.#at[Math.min(Math.max(offset, 0), this.#at.length - 1)] ?? 0;
  }
}

/** Fills `at` with the offset in the result of each unit of `text`, and of its end. */
function readOut(text: string, sentences: readonly Sentence[], at: Uint32Array): string {
  const parts: string[] = [];
  let length = 0;
  let read = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const squeeze = (end: number) => {
    for (const { 0: run, index } of text.slice(read, end).matchAll(/\s+|\S+/gu)) {
      const blank = run.trim() === '';
      for (let i = 0; i < run.length; i += 1) at[read + index + i] = blank ? length : length + i;
      add(blank ? ' ' : run);
    }
  };
  for (const sentence of sentences) {
    squeeze(sentence.start);
    place(sentence, length, at);
    add(sentence.text);
    read = sentence.end;
  }
  squeeze(text.length);
  at[text.length] = length;
  return parts.join('');
}

/** What a sentence leaves out between two of its units (a hyphen, a page number) leads to the later one. */
function place({ text, at: source }: Sentence, length: number, at: Uint32Array): void {
  for (let i = 0; i < text.length; i += 1) {
    const from = source[i] ?? 0;
    at.fill(length + i + 1, from, source[i + 1]);
    at[from] = length + i;
  }
}
