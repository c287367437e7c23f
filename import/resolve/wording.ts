import type { Span } from '../model.ts';

/** A text with runs of white space made one, and the way there from offsets of the source. */
export class Wording {
  readonly #squeezed: string;
  readonly #at: Uint32Array;
  readonly #counted = new Map<string, { from: number; count: number }>();

  constructor(text: string) {
    this.#at = new Uint32Array(text.length + 1);
    this.#squeezed = squeeze(text, this.#at);
  }

  /** The source's words in a span, with white space made one and none at the ends. */
  words({ start, end }: Span): string {
    return this.#squeezed.slice(this.#offset(start), this.#offset(end)).trim();
  }

  /**
   * How often the same words stand in the text before these, counted in the text and not among what was
   * found: an id that rests on it does not change when more or less is found. Cheap when asked in order.
   */
  occurrence(span: Span): number {
    const words = this.words(span);
    const start = this.#offset(span.start);
    const known = this.#counted.get(words);
    let { from, count } = known !== undefined && known.from <= start ? known : { from: 0, count: 0 };
    if (words === '') return start;
    for (let at = this.#squeezed.indexOf(words, from); at !== -1 && at < start; count += 1) {
      from = at + words.length;
      at = this.#squeezed.indexOf(words, from);
    }
    this.#counted.set(words, { from, count });
    return count;
  }

  #offset(offset: number): number {
    return this.#at[Math.min(Math.max(offset, 0), this.#at.length - 1)] ?? 0;
  }
}

/** Fills `at` with the offset in the result of each unit of `text`, and of its end. */
function squeeze(text: string, at: Uint32Array): string {
  const parts: string[] = [];
  let length = 0;
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/gu)) {
    const blank = run.trim() === '';
    for (let i = 0; i < run.length; i += 1) at[index + i] = blank ? length : length + i;
    parts.push(blank ? ' ' : run);
    length += blank ? 1 : run.length;
  }
  at[text.length] = length;
  return parts.join('');
}
