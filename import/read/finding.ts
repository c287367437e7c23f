import type { Known, Register } from '../model.ts';
import type { Content } from './content.ts';
import type { SourceError } from './error.ts';
import type { Fetcher } from './fetcher/index.ts';
import type { Page } from './web.ts';

/** A document that was found: its bytes, not read yet. */
export interface Finding {
  /** `Source.origin`. */
  readonly origin: string;
  readonly label: string;
  readonly page: Page;
  /** What it holds, where that was read already. */
  readonly content?: Content;
  readonly known?: Known;
  readonly register?: Register;
}

/** What is at hand where documents are looked for. */
export interface Surroundings {
  readonly fetcher: () => Promise<Fetcher>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal | undefined;
  readonly problem: (problem: SourceError) => void;
  /** So many documents more than one are to be read at this place. */
  readonly more: (count: number) => void;
  /** Whoever publishes a document has taken it back. */
  readonly gone: (origin: string) => void;
}
