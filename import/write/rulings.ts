import type { Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { LAY_PEOPLE, PEOPLE_THERE, SET_PEOPLE_WAITING } from './corrections.cypher.ts';
import { RULINGS } from './cypher.ts';
import type { Ruling } from './namesakes.ts';

/** A ruling of the graph, with all family names that it touches. */
export interface StoredRuling extends Ruling {
  readonly id: Id;
  /** As the file names them, in the order of `who`. */
  readonly people: readonly string[];
  readonly families: readonly string[];
}

export async function storedRulings(tx: Transaction): Promise<readonly StoredRuling[]> {
  const rows = await tx.run<
    Record<'id' | 'person' | 'who' | 'families', string> & Record<'documents' | 'people', string | null>
  >(RULINGS);
  return rows.map(({ id, person, who, documents, families, people }) => ({
    id,
    person,
    people: (people ?? who).split('\n'),
    who: who.split('\n'),
    documents: documents?.split('\n') ?? null,
    families: families.split('\n'),
  }));
}

/**
 * Shows at people what was ruled of who they are, once all is written; a ruling on a name that no document bears any more
 * waits, and says so.
 */
export async function layRulings(tx: Transaction): Promise<void> {
  const rulings = await storedRulings(tx);
  if (rulings.length === 0) return;
  const asked = rulings.map(({ id, families, who, documents }) => ({ id, families, who, documents }));
  const there = await tx.run<{ id: Id; who: Id; person: Id }>(PEOPLE_THERE, { rows: asked });
  const pairs = new Map(there.map(({ id, person }) => [`${id} ${person}`, { id, person }]));
  if (pairs.size > 0) await tx.run(LAY_PEOPLE, { rows: [...pairs.values()] });
  const rows = rulings.map(({ id, who, people }) => {
    const gone = who.findIndex((one) => !there.some((named) => named.id === id && named.who === one));
    return { id, why: gone < 0 ? null : `no document names a person "${people[gone] ?? ''}" any more` };
  });
  await tx.run(SET_PEOPLE_WAITING, { rows });
}
