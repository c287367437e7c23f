import type { Graph, Statement } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';

/** Tells the key by which the names in the graph are hidden from others, and nothing of it. */
export const KEY: Statement = { name: 'known key', cypher: 'MATCH (k:Key) RETURN k.check AS check' };
export const SET_KEY: Statement = {
  name: 'set key',
  cypher: "MERGE (k:Key {id: 'key'}) SET k.check = $check",
};
/** Whose names were erased: keyed ids, in which nobody finds a name. */
export const ERASURES: Statement = {
  name: 'known erasures',
  cypher: 'MATCH (e:Erasure) RETURN e.id AS id ORDER BY id',
};
export const NOTE_ERASURES: Statement = {
  name: 'note erasures',
  cypher: 'UNWIND $ids AS id MERGE (e:Erasure {id: id}) SET e.erased = coalesce(e.erased, $at)',
};

/** The check of the key by which names in the graph are hidden; null where none is. */
export async function keyOf(graph: Graph): Promise<string | null> {
  return (await graph.read<{ check: string }>(KEY))[0]?.check ?? null;
}

/**
 * Notes by which key names are hidden from now on, if no other is.
 * @returns the check of the key that holds
 */
export async function claimKey(graph: Graph, check: string): Promise<string> {
  return graph.write(async (tx) => {
    const [known] = await tx.run<{ check: string }>(KEY);
    if (known === undefined) await tx.run(SET_KEY, { check });
    return known?.check ?? check;
  });
}

export async function erasuresIn(graph: Graph): Promise<ReadonlySet<Id>> {
  return new Set((await graph.read<{ id: Id }>(ERASURES)).map(({ id }) => id));
}
