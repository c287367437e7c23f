import type { Graph, Statement } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';

/** Tells the key by which the names in the graph are hidden from others, and nothing of it. */
export const KEY: Statement = { name: 'known key', cypher: 'MATCH (k:Key) RETURN k.check AS check' };
const SET_KEY: Statement = {
  name: 'set key',
  cypher: "MERGE (k:Key {id: 'key'}) SET k.check = $check",
};
/** Whose names were erased: keyed ids, in which nobody finds a name. */
const ERASURES: Statement = {
  name: 'known erasures',
  cypher: 'MATCH (e:Erasure) RETURN e.id AS id, e.person AS person ORDER BY id',
};
export const NOTE_ERASURES: Statement = {
  name: 'note erasures',
  cypher:
    'UNWIND $ids AS id MERGE (e:Erasure {id: id}) SET e.person = $person, e.erased = coalesce(e.erased, $at)',
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

/** Keyed id by which a document knows somebody who was erased → the id of the person. */
export async function erasuresIn(graph: Graph): Promise<ReadonlyMap<Id, Id>> {
  const rows = await graph.read<{ id: Id; person: Id }>(ERASURES);
  return new Map(rows.map(({ id, person }) => [id, person]));
}
