import type { Transaction } from '../../src/graph/index.ts';
import { RULINGS } from './cypher.ts';
import type { Ruling } from './namesakes.ts';

/** A ruling of the graph, with all family names that it touches. */
export interface StoredRuling extends Ruling {
  readonly families: readonly string[];
}

export async function storedRulings(tx: Transaction): Promise<readonly StoredRuling[]> {
  const rows = await tx.run<Record<'person' | 'who' | 'families', string> & { documents: string | null }>(
    RULINGS,
  );
  return rows.map(({ person, who, documents, families }) => ({
    person,
    who: who.split('\n'),
    documents: documents?.split('\n') ?? null,
    families: families.split('\n'),
  }));
}
