import type { Thing } from './thing.ts';

/** Its name, where it stands in a row, and what it means. */
export type Column = readonly [name: string, path: string, meaning: string];

/** A table that people can have as a file. Its columns stay: new ones come at the end. */
export interface Table {
  readonly name: string;
  /** What a row is. */
  readonly title: string;
  /** The file of the operation, without its ending. */
  readonly operation: string;
  /** Its rows in a page of the answer. */
  readonly rows: (page: Thing) => readonly Thing[];
  readonly columns: readonly Column[];
}
