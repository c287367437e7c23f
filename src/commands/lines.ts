/** Line and column, both from 1; a column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. A byte order mark, which no editor shows, is no column. */
export class Lines {
  private readonly starts: readonly number[];
  private readonly text: string;

  constructor(text: string) {
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    this.text = text;
    this.starts = [first, ...[...text.matchAll(/\r\n?|\n/gu)].map((end) => end.index + end[0].length)];
  }

  get count(): number {
    return this.starts.length;
  }

  /** Where an offset stands. */
  at(offset: number): Place {
    const after = this.starts.findIndex((start) => start > offset);
    const line = after === -1 ? this.starts.length : Math.max(1, after);
    return { line, column: Math.max(0, offset - (this.starts[line - 1] ?? 0)) + 1 };
  }

  /** The stretch of a line, without its end; empty where there is no such line. */
  span(line: number): { readonly start: number; readonly end: number } {
    const start = this.starts[line - 1];
    if (start === undefined) return { start: this.text.length, end: this.text.length };
    const rest = this.text.slice(start, this.starts[line] ?? this.text.length);
    return { start, end: start + rest.replace(/[\r\n]+$/u, '').length };
  }
}
