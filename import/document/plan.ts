import type { AgendaItem, Attendee, BlockKind, Layout, Source, Warning } from '../model.ts';
import { type Line, linesOf } from './line.ts';
import { paperLines } from './page.ts';

/** A source as its layout sees it. */
export interface Sheet {
  readonly source: Source;
  readonly lines: readonly Line[];
  /** Whether a line belongs to the paper: page numbers, running heads. */
  readonly isPaper: (line: Line) => boolean;
}

/** What a run of lines is, up to the next zone. `body` is what is read: its paragraphs are told apart later. */
export interface Zone {
  /** Index of its first line. */
  readonly from: number;
  readonly kind: BlockKind | 'body';
  readonly item: number | null;
}

/** What a layout makes of a sheet. */
export interface Plan {
  readonly layout: Layout;
  /** In order; the first begins with the first line. */
  readonly zones: readonly Zone[];
  readonly items: readonly AgendaItem[];
  readonly attendance: readonly Attendee[];
  readonly municipality: string | null;
  readonly committee: string | null;
  readonly date: string | null;
  readonly warnings: readonly Warning[];
}

export function sheetOf(source: Source): Sheet {
  const lines = linesOf(source.text);
  const paper = paperLines(lines);
  const papers = new Set([...paper].map((index) => lines[index]));
  return { source, lines, isPaper: (line) => papers.has(line) };
}
