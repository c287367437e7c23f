import type { Transaction } from '../../src/graph/index.ts';
import type { OwnLabel } from '../../src/graph/vocabulary.ts';
import type { Id } from '../model.ts';
import { NOTE_REMOVALS, OWN_IDS, REMOVALS_THERE, UNNOTE_REMOVALS } from './cypher.ts';
import type { Rows } from './row.ts';

/** Something that one document alone said, or the document. */
export interface Gone {
  readonly id: Id;
  readonly kind: OwnLabel | 'Document';
}

/** What these documents alone say. */
export async function ownOf(tx: Transaction, documents: readonly Id[]): Promise<readonly Gone[]> {
  return documents.length === 0 ? [] : tx.run<Gone>(OWN_IDS, { documents });
}

/** Notes what is gone since `at`, so that followers can let go of it; no more than its id. */
export async function noteRemovals(tx: Transaction, gone: readonly Gone[], at: string): Promise<void> {
  if (gone.length === 0) return;
  await tx.run(NOTE_REMOVALS, { rows: gone.map(({ id, kind }) => ({ id, kind })), at });
}

/** What comes back is not gone. */
export async function unnoteRemovals(tx: Transaction, rows: readonly Rows[]): Promise<void> {
  if (rows.length === 0 || (await tx.run(REMOVALS_THERE)).length === 0) return;
  await tx.run(UNNOTE_REMOVALS, { ids: rows.flatMap(idsOf) });
}

export function idsOf({ document, own }: Rows): Id[] {
  return [document.id, ...own.map(({ id }) => id)];
}
