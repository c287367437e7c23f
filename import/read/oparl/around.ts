import type { SourceError } from '../error.ts';
import type { Fetcher } from '../fetcher/index.ts';

/** What is at hand where a server of OParl is read. */
export interface Around {
  readonly fetcher: Fetcher;
  readonly signal: AbortSignal | undefined;
  readonly now: () => Date;
  readonly problem: (problem: SourceError) => void;
  /** So many documents more are to be read. */
  readonly more: (count: number) => void;
  /** The publisher has taken a document back. */
  readonly gone: (origin: string) => void;
}
