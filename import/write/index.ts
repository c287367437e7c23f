import type { Graph, Transaction } from '../../src/graph/index.ts';
import type { Extraction, Id } from '../model.ts';
import { batches, type Item } from './batches.ts';
import { BY_ORIGIN, FORGET_DOCUMENTS, KNOWN, SET_VERSION, STORED } from './cypher.ts';
import { noteRemovals } from './removals.ts';
import { replace } from './replace.ts';
import type { Rows } from './row.ts';
import { extractorVersion } from './version.ts';

export type { KnownName } from './findable.ts';
export { type Curation, curate, type Settlement, Unsettled } from './settlements.ts';

/** What an import did, in documents. */
export interface Saved {
  created: number;
  /** They said something else before, or their bytes were others. */
  changed: number;
  unchanged: number;
}

export interface SaveOptions {
  /** When it fires, the documents at hand are written and no other is begun. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

/**
 * Writes what documents say. Each is in the graph as before or as after, never between; a changed one replaces what
 * it said, an unchanged one writes nothing. The graph rests on what is in it, not on the order of writing.
 */
export async function save(
  graph: Graph,
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  { signal, now = () => new Date() }: SaveOptions = {},
): Promise<Saved> {
  const saved: Saved = { created: 0, changed: 0, unchanged: 0 };
  for await (const batch of batches(extractions, signal)) {
    const { created, changed, unchanged } = await saveBatch(graph, batch, now);
    saved.created += created;
    saved.changed += changed;
    saved.unchanged += unchanged;
  }
  return saved;
}

interface Stored {
  readonly id: Id;
  readonly digest: string | null;
  readonly version: string | null;
}

async function saveBatch(graph: Graph, batch: readonly Item[], now: () => Date): Promise<Saved> {
  const ids = batch.map(({ id }) => id);
  const before = new Map((await graph.read<Stored>(STORED, { ids })).map((stored) => [stored.id, stored]));
  const isThere = ({ id, digest, version }: Item) => {
    const stored = before.get(id);
    return stored?.digest === digest && stored.version === version;
  };
  if (batch.every(isThere)) return { created: 0, changed: 0, unchanged: batch.length };
  // Asked again inside of the transaction: somebody else may have written meanwhile.
  const imported = now().toISOString();
  return graph.write(async (tx) => writeBatch(tx, batch, await tx.run<Stored>(STORED, { ids }), imported));
}

async function writeBatch(
  tx: Transaction,
  batch: readonly Item[],
  rows: readonly Stored[],
  imported: string,
): Promise<Saved> {
  const stored = new Map(rows.map((row) => [row.id, row.digest]));
  const fresh = batch.filter(({ id, digest }) => stored.get(id) !== digest);
  const changed = fresh.filter(({ id }) => stored.has(id)).map(({ id }) => id);
  const same = batch.filter((item) => !fresh.includes(item)).map(({ id, version }) => ({ id, version }));
  if (same.length > 0) await tx.run(SET_VERSION, { rows: same });
  if (fresh.length > 0) {
    await replace(
      tx,
      changed,
      fresh.map((item, place) => stamped(item, later(imported, place))),
      imported,
    );
  }
  return { created: fresh.length - changed.length, changed: changed.length, unchanged: same.length };
}

/** Documents written together come a millisecond one after the other, so that a list by moment reads no more than its page. */
function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** By which rules the document was read, and since when it and what it says stand so in the graph. */
function stamped({ rows, digest, version }: Item, imported: string): Rows {
  const { document, own } = rows;
  const properties = { ...document.properties, digest, version, imported };
  return {
    ...rows,
    document: { ...document, properties },
    own: own.map((node) => ({ ...node, properties: { ...node.properties, imported } })),
  };
}

/**
 * The documents of the graph: origin → hash of the bytes that were read. The hash is empty where other rules than
 * today's read them: such a document needs to be read again even if its bytes are the same.
 */
export async function known(graph: Graph): Promise<Map<string, string>> {
  const version = extractorVersion();
  const rows = await graph.read<{ origin: string; hash: string; version: string | null }>(KNOWN);
  return new Map(rows.map((row) => [row.origin, row.version === version ? row.hash : '']));
}

export interface Removed {
  /** Origins of the documents that are gone. */
  readonly removed: readonly string[];
  /** Origins that the graph does not hold. */
  readonly missing: readonly string[];
}

/** Takes documents out of the graph in one transaction, with everything that only they supported. */
export async function remove(
  graph: Graph,
  origins: readonly string[],
  { now = () => new Date() }: Pick<SaveOptions, 'now'> = {},
): Promise<Removed> {
  const wanted = [...new Set(origins)];
  const at = now().toISOString();
  return graph.write(async (tx) => {
    const found = await tx.run<{ id: Id; origin: string }>(BY_ORIGIN, { origins: wanted });
    const documents = found.map(({ id }) => id);
    await replace(tx, documents, [], at);
    await noteRemovals(
      tx,
      documents.map((id) => ({ id, kind: 'Document' })),
      at,
    );
    await tx.run(FORGET_DOCUMENTS, { documents });
    const removed = new Set(found.map(({ origin }) => origin));
    return {
      removed: wanted.filter((origin) => removed.has(origin)),
      missing: wanted.filter((origin) => !removed.has(origin)),
    };
  });
}
