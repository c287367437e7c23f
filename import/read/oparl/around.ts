import type { Fetcher } from '../fetcher/index.ts';
import type { Surroundings } from '../finding.ts';

/** What is at hand where a server of OParl is read. */
export interface Around extends Pick<Surroundings, 'signal' | 'problem' | 'more' | 'gone'> {
  readonly fetcher: Fetcher;
  readonly now: () => Date;
}
