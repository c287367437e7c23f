import type { Graph } from '../../src/graph/index.ts';
import type { Extraction, Id } from '../model.ts';
import { ahead } from './ahead.ts';
import { NOTHING, type Saved, saveBatch } from './batch.ts';
import { batches } from './batches.ts';
import {
  BY_ORIGIN,
  FORGET_DOCUMENTS,
  FORGET_VERSIONS,
  KNOWN,
  KNOWN_SUPERSEDED,
  TOLD_IN_THEM,
} from './cypher.ts';
import { ownOf } from './removals.ts';
import { replace } from './replace.ts';
import { extractorVersion } from './version.ts';

export type { Saved } from './batch.ts';
export type { Correction, Place, Waiting } from './corrections.ts';
export { type Difference, differences } from './differences.ts';
export type { KnownName } from './findable.ts';
export { type Curation, curate, type Settlement, Unsettled, waiting } from './settlements.ts';
export { NoForebear } from './supersession.ts';
export { NotComparable, type ToldFact, toldBy, toldOf } from './told.ts';

export interface SaveOptions {
  /** When it fires, the documents at hand are written (also those that were gathered while others were) and no other is begun. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  /**
   * By the origin of a document: the origin of the one that it corrects and in whose place it comes. A text that says
   * itself that it is corrected needs no telling.
   */
  readonly supersedes?: ReadonlyMap<string, string>;
}

/**
 * Writes what documents say. Each is in the graph as before or as after, never between; a changed one replaces what
 * it said, an unchanged one writes nothing. The graph rests on what is in it, not on the order of writing; only ids of
 * what a corrected document says in the same words are those that it had before.
 * @throws {NoForebear} where a document shall come in the place of one that the graph does not hold
 */
export async function save(
  graph: Graph,
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  { signal, now = () => new Date(), supersedes = new Map() }: SaveOptions = {},
): Promise<Saved> {
  const saved: Saved = { ...NOTHING };
  const left = new AbortController();
  const stop = AbortSignal.any([left.signal, ...(signal ? [signal] : [])]);
  const made = batches(extractions, stop, (origin) => supersedes.has(origin));
  for await (const batch of ahead(made, () => left.abort())) {
    const done = await saveBatch(graph, { batch, supersedes, now });
    for (const key of Object.keys(NOTHING) as (keyof Saved)[]) saved[key] += done[key];
  }
  return saved;
}

/**
 * The documents of the graph: origin → fingerprint of what was read. It is empty where other rules than
 * today's read them: such a document needs to be read again even if its bytes are the same. Documents in whose place a
 * corrected one stands are known too.
 */
export async function known(graph: Graph): Promise<Map<string, string>> {
  const version = extractorVersion();
  const rows = await graph.read<{
    origin: string;
    hash: string;
    known: string | null;
    version: string | null;
  }>(KNOWN);
  const superseded = await graph.read<{ origin: string; hash: string }>(KNOWN_SUPERSEDED);
  return new Map([
    ...superseded.map((row) => [row.origin, row.hash] as const),
    ...rows.map((row) => [row.origin, row.version === version ? fingerprint(row) : ''] as const),
  ]);
}

/** The hash of the bytes; behind a plus sign the digest of what was known of the document besides (`DocumentFact.known`). */
function fingerprint({ hash, known }: { readonly hash: string; readonly known?: string | null }): string {
  return known ? `${hash}+${known}` : hash;
}

export interface Removed {
  /** Origins of the documents that are gone. */
  readonly removed: readonly string[];
  /** Origins that the graph does not hold. */
  readonly missing: readonly string[];
  /** Origins of documents that were told in those that are gone: nobody tells them until they are imported again. */
  readonly untold: readonly string[];
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
    const toldIn = await tx.run<{ origin: string }>(TOLD_IN_THEM, { documents });
    const gone = [
      ...(await ownOf(tx, documents)).map(({ id, kind, document }) => ({ id, kind, document })),
      ...documents.map((id) => ({ id, kind: 'Document' as const, document: id })),
    ];
    await replace(tx, {
      forgotten: documents,
      rows: [],
      gone: gone.map((one) => ({ ...one, because: 'removed', by: null })),
      at,
    });
    await tx.run(FORGET_VERSIONS, { documents });
    await tx.run(FORGET_DOCUMENTS, { documents });
    const removed = new Set(found.map(({ origin }) => origin));
    return {
      removed: wanted.filter((origin) => removed.has(origin)),
      missing: wanted.filter((origin) => !removed.has(origin)),
      untold: toldIn.map(({ origin }) => origin).filter((origin) => !removed.has(origin)),
    };
  });
}
