import type { Transaction } from '../../src/graph/index.ts';
import type { OwnLabel } from '../../src/graph/vocabulary.ts';
import type { Id } from '../model.ts';
import { NOTE_REMOVALS, OWN_FACTS, REMOVALS_THERE, UNNOTE_REMOVALS } from './cypher.ts';
import type { Fact } from './differences.ts';
import type { Rows } from './row.ts';

/** A fact of the graph, and since when it stands there so. */
export interface Earlier extends Fact {
  readonly document: Id;
  readonly imported: string | null;
}

/**
 * Why something is gone: its document was taken out, or put right by a new version, or the same bytes are read
 * otherwise by better rules, or another document of the same meeting tells it.
 */
export type Because = 'removed' | 'corrected' | 'reread' | 'elsewhere';

/** Something that one document alone said, or the document. */
export interface Gone {
  readonly id: Id;
  readonly kind: OwnLabel | 'Document';
  readonly document: Id;
  readonly because: Because;
  /** What stands in its place; null where nothing does. */
  readonly by: Id | null;
}

/** What these documents alone say. */
export async function ownOf(tx: Transaction, documents: readonly Id[]): Promise<readonly Earlier[]> {
  if (documents.length === 0) return [];
  const rows = await tx.run<Omit<Earlier, 'aspects'> & { aspects: string[] | null }>(OWN_FACTS, {
    documents,
  });
  return rows.map((row) => ({ ...row, aspects: row.aspects ?? [] }));
}

/**
 * Notes what is gone since `at`, so that followers can let go of it and links to it tell what became of it. Its words
 * are not kept: what minutes say no more, the graph does not hold.
 */
export async function noteRemovals(tx: Transaction, gone: readonly Gone[], at: string): Promise<void> {
  if (gone.length === 0) return;
  await tx.run(NOTE_REMOVALS, { rows: gone.map((one) => ({ ...one })), at });
}

/** What comes back is not gone. */
export async function unnoteRemovals(tx: Transaction, rows: readonly Rows[]): Promise<void> {
  if (rows.length === 0 || (await tx.run(REMOVALS_THERE)).length === 0) return;
  await tx.run(UNNOTE_REMOVALS, { ids: rows.flatMap(idsOf) });
}

function idsOf({ document, own }: Rows): Id[] {
  return [document.id, ...own.map(({ id }) => id)];
}
