import type { Graph, Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { aspectsOf } from './aspects.ts';
import type { Item } from './batches.ts';
import { FORGET_DOCUMENTS, HAND_OVER_VERSIONS, SET_VERSION, STORED } from './cypher.ts';
import { type Difference, differences, factsIn } from './differences.ts';
import { keepIds } from './kept.ts';
import { type Because, type Earlier, type Gone, noteRemovals, ownOf } from './removals.ts';
import { replace } from './replace.ts';
import type { Rows } from './row.ts';
import { forebearsOf, heirsOf } from './supersession.ts';
import { type Twin, toldIn, twinsOf, withoutFacts } from './twins.ts';
import { type Forebear, noteVersion, type Stored } from './versions.ts';

/** What an import did, in documents. */
export interface Saved {
  created: number;
  /** They said something else before, or their bytes were others. */
  changed: number;
  unchanged: number;
  /** They were not written, because a corrected version of them stands in the graph. */
  superseded: number;
  /** They are in the graph without what they say, because another document of the same meeting tells it. */
  elsewhere: number;
}

/** What is written, and what is known of it beforehand. */
export interface Writing {
  readonly batch: readonly Item[];
  /** By the origin of a document: the origin of the one that somebody says it corrects. */
  readonly supersedes: ReadonlyMap<string, string>;
  readonly now: () => Date;
}

/** Writes documents in one transaction; nothing where all of them are there already. */
export async function saveBatch(graph: Graph, writing: Writing): Promise<Saved> {
  const ids = writing.batch.map(({ id }) => id);
  const before = new Map((await graph.read<Stored>(STORED, { ids })).map((stored) => [stored.id, stored]));
  const isThere = (item: Item) => {
    const stored = before.get(item.id);
    return isSame(item, stored, writing) && stored?.version === item.version;
  };
  if (writing.batch.every(isThere)) return { ...NOTHING, unchanged: writing.batch.length };
  // Asked again inside of the transaction: somebody else may have written meanwhile.
  return graph.write(async (tx) => writeBatch(tx, writing, await tx.run<Stored>(STORED, { ids })));
}

export const NOTHING: Saved = { created: 0, changed: 0, unchanged: 0, superseded: 0, elsewhere: 0 };

/** Nothing is to be written but by which rules it was read. */
function isSame({ origin, digest }: Item, stored: Stored | undefined, { supersedes }: Writing): boolean {
  const told = supersedes.get(origin);
  return stored?.digest === digest && (told === undefined || stored.supersedes?.includes(told) === true);
}

async function writeBatch(tx: Transaction, writing: Writing, rows: readonly Stored[]): Promise<Saved> {
  const { batch, supersedes, now } = writing;
  const at = now().toISOString();
  const stored = new Map(rows.map((row) => [row.id, row]));
  const same = batch.filter((item) => isSame(item, stored.get(item.id), writing));
  if (same.length > 0) await tx.run(SET_VERSION, { rows: same.map(({ id, version }) => ({ id, version })) });
  const heirs = await heirsOf(
    tx,
    batch.filter(({ id }) => !stored.has(id)),
    at,
  );
  const fresh = batch.filter((item) => !same.includes(item) && !heirs.has(item.id));
  const forebears = await forebearsOf(tx, fresh, { told: supersedes, stored });
  const elsewhere = fresh.length > 0 ? await writeFresh(tx, { fresh, stored, forebears, at }) : 0;
  const changed = fresh.filter(({ id }) => stored.has(id) || forebears.has(id)).length;
  return {
    created: fresh.length - changed,
    changed,
    unchanged: same.length,
    superseded: heirs.size,
    elsewhere,
  };
}

interface Fresh {
  readonly fresh: readonly Item[];
  readonly stored: ReadonlyMap<Id, Stored>;
  /** By the id of the document that stands in their place from now on. */
  readonly forebears: ReadonlyMap<Id, readonly Forebear[]>;
  readonly at: string;
}

/** What the documents say, by the ids under which the graph knows it already. */
function historiesOf({ fresh, stored, forebears }: Fresh, own: readonly Earlier[]): readonly History[] {
  return fresh.map((item) => {
    const origins = [item.id, ...(forebears.get(item.id) ?? []).map(({ id }) => id)];
    const before = own.filter(({ document }) => origins.includes(document));
    const inherits = [
      ...(forebears.get(item.id) ?? []).flatMap(({ origin, supersedes }) => [origin, ...supersedes]),
      ...(stored.get(item.id)?.supersedes ?? []),
    ];
    const rows = inherits.length === 0 ? item.rows : keepIds(item.rows, before);
    return { item: { ...item, rows }, before, inherits };
  });
}

/** @returns how many documents are told in another one from now on */
async function writeFresh(tx: Transaction, documents: Fresh): Promise<number> {
  const { fresh, stored, forebears, at } = documents;
  const old = [...forebears.values()].flat().map(({ id }) => id);
  const forgotten = [...fresh.filter(({ id }) => stored.has(id)).map(({ id }) => id), ...old];
  const histories = historiesOf(documents, await ownOf(tx, forgotten));
  const items = histories.map(({ item }) => item);
  const twins = new Map((await twinsOf(tx, items, old)).map((twin) => [twin.id, twin]));
  const told = histories.map(({ item, before, inherits }, place) => {
    const twin = twins.get(item.id);
    const rows = twin === undefined ? item.rows : withoutFacts(item.rows, twin.by);
    const found = differences<Earlier>(before, factsIn(rows).map(asNew));
    const moment = later(at, place);
    return { item, twin, found, rows: stamped({ ...item, rows }, { before, found, inherits, moment }) };
  });
  const silenced = [...twins.values()].filter(({ id }) => items.every((item) => item.id !== id));
  await replace(tx, {
    forgotten,
    silenced: silenced.map(toldIn),
    rows: told.map(({ rows }) => rows),
    gone: [
      ...told.flatMap(({ item, twin, found }) =>
        goneIn(found, becauseOf(item, twin, stored, forebears), twin),
      ),
      ...(await goneElsewhere(tx, silenced)),
    ],
    at,
  });
  await leave(tx, forebears, at);
  for (const { item, found } of told) {
    await noteVersion(tx, { item, found, stored: stored.get(item.id), at });
    for (const forebear of forebears.get(item.id) ?? []) await noteVersion(tx, { item, found, forebear, at });
  }
  return twins.size;
}

/** A document, and what stood in its place. */
interface History extends Pick<Stamp, 'before' | 'inherits'> {
  readonly item: Item;
}

/** What documents of the graph say no more, because a better one does. */
async function goneElsewhere(tx: Transaction, silenced: readonly Twin[]): Promise<readonly Gone[]> {
  const twins = new Map(silenced.map((twin) => [twin.id, twin]));
  const own = await ownOf(tx, [...twins.keys()]);
  return own.map(({ id, kind, document }) => {
    return { id, kind, document, because: 'elsewhere', by: twins.get(document)?.heirs.get(id) ?? null };
  });
}

function becauseOf(
  { id, hash }: Item,
  twin: Twin | undefined,
  stored: Fresh['stored'],
  forebears: Fresh['forebears'],
): Because {
  if (twin !== undefined) return 'elsewhere';
  const before = stored.get(id);
  return forebears.has(id) || (before !== undefined && before.hash !== hash) ? 'corrected' : 'reread';
}

/** Documents in whose place another one stands now. */
async function leave(tx: Transaction, forebears: Fresh['forebears'], at: string): Promise<void> {
  const gone = [...forebears].flatMap(([by, old]) =>
    old.map(({ id }): Gone => ({ id, kind: 'Document', document: id, because: 'corrected', by })),
  );
  if (gone.length === 0) return;
  await noteRemovals(tx, gone, at);
  await tx.run(HAND_OVER_VERSIONS, { rows: gone.map(({ id, by }) => ({ from: id, to: by })) });
  await tx.run(FORGET_DOCUMENTS, { documents: gone.map(({ id }) => id) });
}

/** What the document does not say any more; `by` is what it says instead. */
function goneIn(
  found: readonly Difference<Earlier>[],
  because: Because,
  twin: Twin | undefined,
): readonly Gone[] {
  return found.flatMap(({ before, after }) => {
    if (before === null || before.id === after?.id) return [];
    const { id, kind, document } = before;
    return [{ id, kind, document, because, by: after?.id ?? twin?.heirs.get(id) ?? null }];
  });
}

function asNew(fact: Omit<Earlier, 'document' | 'imported'>): Earlier {
  return { ...fact, document: '', imported: null };
}

/** Documents written together come a millisecond one after the other, so that a list by moment reads no more than its page. */
function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

interface Stamp {
  readonly before: readonly Earlier[];
  readonly found: readonly Difference[];
  /** Origins of the documents in whose place it stands. */
  readonly inherits: readonly string[];
  readonly moment: string;
}

/**
 * By which rules the document was read, and since when it and what it says stand so in the graph: what it said before
 * just so keeps its moment.
 */
function stamped({ rows, digest, version }: Item, { before, found, inherits, moment }: Stamp): Rows {
  const aspects = aspectsOf(rows);
  const kept = new Map(before.map(({ id, imported }) => [id, imported]));
  for (const { after } of found) if (after !== null) kept.delete(after.id);
  const supersedes = inherits.length === 0 ? {} : { supersedes: [...new Set(inherits)] };
  const properties = { ...rows.document.properties, digest, version, imported: moment, ...supersedes };
  return {
    ...rows,
    document: { ...rows.document, properties },
    own: rows.own.map((node) => ({
      ...node,
      properties: {
        ...node.properties,
        aspects: aspects.get(node.id) ?? [],
        imported: kept.get(node.id) ?? moment,
      },
    })),
  };
}
