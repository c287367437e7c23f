import { afterEach, beforeEach, onTestFinished } from 'vitest';
import { Fetcher, type FetcherOptions } from '../../import/read/fetcher/index.ts';
import { type Site, site } from './site.ts';

export const WORDS = 'Frau Birk fragt nach der Brücke.';
/** A new server for each test, with one page of minutes. */
export let there: Site;

export function withSite(): void {
  beforeEach(async () => {
    there = await site();
    there.pages.set('/rat.txt', (_, response) => response.end(WORDS));
  });
  afterEach(() => there.close());
}

export function fetcher(options: FetcherOptions = {}): Fetcher {
  const made = new Fetcher({ allowPrivate: true, pause: 0, backoff: 5, timeout: 2_000, ...options });
  onTestFinished(() => made.close());
  return made;
}

export async function words(by: Fetcher, path = '/rat.txt'): Promise<string> {
  return Buffer.from((await by.get(there.at + path)).bytes).toString('utf8');
}

/** What keeps an address from being fetched; null where nothing does. */
export function problem(by: Fetcher, address: string): Promise<unknown> {
  return by.get(address).then(
    () => null,
    (error: unknown) => error,
  );
}
