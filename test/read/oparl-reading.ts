import { afterEach, beforeEach } from 'vitest';
import type { Source } from '../../import/model.ts';
import { type ReadOptions, read, type SourceError } from '../../import/read/index.ts';
import { gather } from './gather.ts';
import { Town } from './oparl-site.ts';
import { type Site, site } from './site.ts';

export let there: Site;
export let town: Town;

/** A new server for each test. */
export function withTown(): void {
  beforeEach(async () => {
    there = await site();
    town = new Town(there);
  });
  afterEach(() => there.close());
}

interface Read {
  readonly sources: readonly Source[];
  readonly problems: readonly SourceError[];
  readonly gone: readonly string[];
  /** Paths without what stands before them. */
  readonly asked: readonly string[];
}

/** Reads the server as a command would. */
export async function all(
  folder: string | null = null,
  { path = '/', ...options }: { path?: string } & ReadOptions = {},
): Promise<Read> {
  const problems: SourceError[] = [];
  const gone: string[] = [];
  there.asked.length = 0;
  const web = { allowPrivate: true, pause: 0, backoff: 2, patience: 50, timeout: 1_500, cache: folder };
  const sources = await gather(
    read([town.at(path)], {
      web,
      onProblem: (problem) => problems.push(problem),
      onGone: (origin) => gone.push(origin),
      ...options,
    }),
  );
  const asked = there.asked.map((one) => one.replace('/oparl', '')).filter((one) => one !== '/robots.txt');
  return { sources, problems, gone, asked };
}

export function origins({ sources }: Read): string[] {
  return sources.map(({ origin }) => origin.slice(town.at('').length));
}

export const MINUTES = ['/body/0', '/meeting/281#resultsProtocol', '/meeting/282#resultsProtocol'];
