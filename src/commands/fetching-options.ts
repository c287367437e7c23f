import { InvalidArgumentError, Option } from 'commander';
import type { FetcherOptions } from '../../import/read/index.ts';

/** What commands are told about fetching addresses. */
export interface FetchingOptions {
  readonly allowPrivate: boolean;
  /** Milliseconds. */
  readonly pause: number;
  /** A folder. */
  readonly cache: string;
  readonly contact?: string;
}

const DEFAULT_CACHE = '.ratsgraph/cache';
const LONGEST_PAUSE_S = 600;

export function fetchingOptions(): Option[] {
  return [
    new Option('--pause <seconds>', 'pause between two requests to the same host')
      .default(1000, '1')
      .argParser(pause),
    new Option(
      '--cache <folder>',
      'where fetched addresses are kept, so that only what changed is fetched again',
    )
      .env('RATSGRAPH_CACHE')
      .default(DEFAULT_CACHE)
      .argParser((folder) => folder || DEFAULT_CACHE),
    new Option(
      '--contact <address>',
      'how those whose server is asked can reach you (e-mail or web address); it is sent with each request',
    )
      .env('RATSGRAPH_CONTACT')
      .argParser(contact),
    new Option('--allow-private', 'also fetch addresses of this machine and of private networks').default(
      false,
    ),
  ];
}

/** How the fetcher shall work. */
export function fetching({ allowPrivate, pause, cache, contact }: FetchingOptions): FetcherOptions {
  return { allowPrivate, pause, cache, contact: contact || null };
}

function pause(text: string): number {
  const seconds = Number(text);
  if (/^\d+(?:\.\d+)?$/u.test(text) && seconds <= LONGEST_PAUSE_S) return seconds * 1000;
  throw new InvalidArgumentError(`It must be a number of seconds from 0 to ${LONGEST_PAUSE_S}, like 0.5.`);
}

/** Of signs that a header may hold. */
function contact(text: string): string {
  if (/^[\x21-\x7e]{0,200}$/u.test(text)) return text;
  throw new InvalidArgumentError('It must be an e-mail or web address.');
}
