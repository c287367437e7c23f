import { attempt, SourceError } from '../error.ts';
import type { Around } from './around.ts';
import { jsonAt } from './json.ts';
import { Mirror } from './mirror.ts';
import type { Pick } from './picked.ts';
import { address, idOf, listOf, type Thing, thing, words } from './thing.ts';

/** More pages than this (of up to a hundred objects) are no list of a municipality. */
const MOST_PAGES = 2_000;
/** So many pages in a row with nothing that was not on one before: the list goes round. */
const MOST_STALE = 3;
/** Clocks differ, and what was written while the last reading began must not be missed. */
const OVERLAP_MS = 3_600_000;

/**
 * Brings a mirror up to date: the whole list the first time, afterwards what changed since the last whole reading, and
 * after an interruption the pages that were not read. Where the server knows no such page (any more), the whole list. A
 * page that cannot be had is told, and the next reading goes on with it; what was read so far holds.
 */
export async function update(
  list: string,
  mirror: Mirror,
  pick: Pick,
  around: Around,
  mostPages = MOST_PAGES,
): Promise<void> {
  const { since, began, next } = mirror.reached;
  const now = around.now().toISOString();
  const means = { pick, around, first: { ...around, problem: () => {} }, mostPages };
  if (began !== null && next !== null && (await readFrom(next, { since, began }, mirror, means))) return;
  const run = { since, began: now };
  if (since !== null && (await readFrom(changedSince(list, since), run, mirror, means))) return;
  await readFrom(list, run, mirror, { ...means, first: around });
}

function changedSince(list: string, since: string): string {
  const url = new URL(list);
  url.searchParams.set('modified_since', new Date(Date.parse(since) - OVERLAP_MS).toISOString());
  return url.href;
}

interface Means {
  readonly pick: Pick;
  readonly around: Around;
  /** For the first page. */
  readonly first: Around;
  readonly mostPages: number;
}

/** False where not even the first page could be had. */
async function readFrom(
  start: string,
  run: { readonly since: string | null; readonly began: string },
  mirror: Mirror,
  { pick, around, first, mostPages }: Means,
): Promise<boolean> {
  const seen = new Set<string>();
  const listed = new Set<string>();
  let stale = 0;
  for (let at: string | null = start; at !== null; ) {
    const end = endOf(at, { seen, stale, mostPages });
    if (end !== null) {
      around.problem(end);
      break;
    }
    seen.add(at);
    const page: Page | null = await pageAt(at, pick, at === start ? first : around);
    if (page === null) return at !== start;
    const fresh = page.things.filter((one) => isNews(one, listed));
    stale = fresh.length === 0 ? stale + 1 : 0;
    await mirror.add(fresh, { ...run, next: page.next });
    at = page.next;
  }
  await mirror.finish(run.began);
  return true;
}

/** Why a list is not read further, though it says that it goes on; null where it may. */
function endOf(
  at: string,
  { seen, stale, mostPages }: { seen: ReadonlySet<string>; stale: number; mostPages: number },
): SourceError | null {
  if (seen.has(at) || stale >= MOST_STALE) return endless(at, 'it goes round in a circle');
  return seen.size >= mostPages ? endless(at, `it has more than ${mostPages} pages`) : null;
}

function isNews(one: Thing, listed: Set<string>): boolean {
  const key = words(one, 'id') ?? '';
  const isNew = key !== '' && !listed.has(key);
  listed.add(key);
  return isNew;
}

interface Page {
  readonly things: readonly Thing[];
  readonly next: string | null;
}

/** A page; null where it cannot be had, which is told. */
async function pageAt(at: string, pick: Pick, around: Around): Promise<Page | null> {
  const json = await attempt(() => jsonAt(at, around), around.problem);
  if (json === null) return null;
  const data = dataIn(json);
  if (data === null) {
    around.problem(noList(at));
    return null;
  }
  const links = thing(thing(json)?.['links']);
  const next = links === null ? null : nextOf(words(links, 'next'), at);
  return { things: await pickedFrom(data, at, pick, around), next };
}

/** What is on a page; a single object where a list should be counts as a list of it. Null for anything else. */
function dataIn(json: unknown): readonly unknown[] | null {
  const data = Array.isArray(json) ? json : thing(json)?.['data'];
  if (Array.isArray(data)) return data;
  return idOf(thing(json)) === null ? null : [json];
}

/** What has no id cannot be told from anything else: it is left out, and counted. */
async function pickedFrom(
  data: readonly unknown[],
  at: string,
  pick: Pick,
  around: Around,
): Promise<readonly Thing[]> {
  const things: Thing[] = [];
  let nameless = 0;
  for (const value of data) {
    const one = thing(value) ?? (await objectAt(value, around));
    if (one !== null && idOf(one) !== null) things.push(pick(one));
    else if (idOf(value) === null) nameless += 1;
  }
  if (nameless > 0) around.problem(withoutId(at, nameless));
  return things;
}

/** An object that a list only names. */
async function objectAt(value: unknown, around: Around): Promise<Thing | null> {
  const id = idOf(value);
  return id === null ? null : thing(await attempt(() => jsonAt(id, around), around.problem));
}

function nextOf(link: string | null, at: string): string | null {
  if (link === null) return null;
  return address(URL.canParse(link, at) ? new URL(link, at).href : link);
}

/**
 * The objects of a property that is the address of a list; some servers put the objects there.
 * @param folder where the list is kept for the next time; null keeps nothing
 */
export async function listed(
  one: Thing,
  key: string,
  pick: Pick,
  around: Around,
  folder: string | null = around.fetcher.folder,
): Promise<ReadonlyMap<string, Thing>> {
  const list = typeof one[key] === 'string' ? idOf(one[key]) : null;
  const mirror = await Mirror.open(list === null ? null : folder, list ?? key);
  if (list !== null) await update(list, mirror, pick, around);
  else {
    const embedded = await pickedFrom(listOf(one[key]), idOf(one) ?? key, pick, around);
    await mirror.add(embedded, mirror.reached);
  }
  return mirror.things;
}

function endless(at: string, why: string): SourceError {
  return new SourceError(
    'damaged',
    at,
    `${at} is a page of a list of OParl without an end: ${why}. What was read so far is used; tell those who run the server.`,
  );
}

function withoutId(at: string, count: number): SourceError {
  const what = count === 1 ? 'a thing' : `${count} things`;
  return new SourceError(
    'damaged',
    at,
    `${at} holds ${what} without an id that is an address: left out; tell those who run the server.`,
  );
}

function noList(at: string): SourceError {
  return new SourceError(
    'damaged',
    at,
    `${at} should be a list of OParl, and has no "data": what was read before it is used.`,
  );
}
