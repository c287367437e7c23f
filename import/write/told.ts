import type { Graph } from '../../src/graph/index.ts';
import type { EdgeType } from '../../src/graph/vocabulary.ts';
import type { Extraction, Id } from '../model.ts';
import { aspectOf } from './aspects.ts';
import { BY_ORIGIN, FACT_ENDS, OWN_FACTS } from './cypher.ts';
import { type Fact, factsIn, valuesOf } from './differences.ts';
import { rowsOf } from './rows.ts';

/** A fact with its aspects as people read them: names instead of ids. */
export interface ToldFact extends Fact {
  readonly told: ReadonlyMap<string, string>;
}

/** What a document says, for people who compare it with another version. Pure. */
export function toldBy(extraction: Extraction): readonly ToldFact[] {
  const rows = rowsOf(extraction);
  const names = new Map([
    ...rows.mentions.map(({ id, says }) => [id, String(says['name'])] as const),
    ...rows.own.map(({ id, properties }) => [id, String(properties['name'])] as const),
  ]);
  const ends = rows.edges.flatMap(({ type, from, to }): End[] => [
    { id: from.id, type, end: 'from', name: names.get(to.id) ?? '' },
    { id: to.id, type, end: 'to', name: names.get(from.id) ?? '' },
  ]);
  const due = new Map(extraction.commitments.map((promise) => [promise.id, promise.due]));
  return told(factsIn(rows), ends, due);
}

interface End {
  /** Of the fact. */
  readonly id: Id;
  readonly type: EdgeType;
  /** At which end of the edge the fact stands. */
  readonly end: 'from' | 'to';
  /** Of what stands at the other one. */
  readonly name: string;
}

/** The graph's document of this origin was written before facts could be compared. */
export class NotComparable extends Error {}

/**
 * What the graph holds of the document of this origin; null where it holds none.
 * @throws {NotComparable}
 */
export async function toldOf(graph: Graph, origin: string): Promise<readonly ToldFact[] | null> {
  const [document] = await graph.read<{ id: Id }>(BY_ORIGIN, { origins: [origin] });
  if (document === undefined) return null;
  const documents = [document.id];
  const facts = await graph.read<Fact & { due: string | null }>(OWN_FACTS, { documents });
  if (facts.some(({ aspects }) => aspects === null)) {
    throw new NotComparable(
      `"${origin}" was written by an earlier version of Ratsgraph: import it again, then compare`,
    );
  }
  const ends = await graph.read<End>(FACT_ENDS, { documents });
  return told(facts, ends, new Map(facts.map(({ id, due }) => [id, due])));
}

function told(
  facts: readonly Fact[],
  ends: readonly End[],
  due: ReadonlyMap<Id, string | null>,
): readonly ToldFact[] {
  const named = new Map<Id, Map<string, string[]>>();
  for (const { id, type, end, name } of ends) {
    const aspect = aspectOf(type, end);
    if (aspect === undefined) continue;
    const aspects = named.get(id) ?? new Map<string, string[]>();
    named.set(id, aspects.set(aspect, [...(aspects.get(aspect) ?? []), name]));
  }
  return facts.map((fact) => {
    const names = [...(named.get(fact.id) ?? [])].map(([aspect, all]) => [aspect, all.sort().join(', ')]);
    const words = due.get(fact.id);
    return {
      ...fact,
      told: new Map([
        ...valuesOf(fact),
        ...(names as [string, string][]),
        ...(words == null ? [] : [['due', words] as const]),
        ['words', fact.text] as const,
      ]),
    };
  });
}
