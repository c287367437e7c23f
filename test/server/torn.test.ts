import { expect, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { serve } from '../../src/server/index.ts';
import { world } from '../api/world.ts';
import { ENGINES } from '../graph/engines.ts';

/** A question, and how its first row looks while what it tells of is being taken out. */
const QUESTIONS = [
  {
    query: '{ commitments { edges { node { text } } } }',
    tear: ({ page }: Row) => {
      const [first] = page ?? [];
      if (first) first.node.text = null;
      return first !== undefined;
    },
  },
  {
    query: '{ coverage { class sentences } }',
    tear: (row: Row) => {
      if (row.coverage === undefined) return false;
      row.coverage = null;
      return true;
    },
  },
];

interface Row {
  readonly page?: readonly { readonly node: { text: string | null } }[];
  coverage?: string | null;
}

/** The graph, of which so many statements find something while it is being taken out. */
function tearing(graph: Graph, tear: (row: Row) => boolean, times: number): Graph {
  let left = times;
  const read: Graph['read'] = async (...question) => {
    const rows = await graph.read(...question);
    const [first] = rows as readonly Row[];
    if (left > 0 && first && tear(first)) left -= 1;
    return rows as never;
  };
  return { ...graph, read };
}

const TIMES = [
  { times: 1, faults: 0 },
  { times: 3, faults: 0 },
  { times: 4, faults: 1 },
];

it.each(QUESTIONS.flatMap((question) => TIMES.map((time) => ({ ...question, ...time }))))(
  'of $query, what is taken out while it is read $times times in a row is a fault $faults times',
  async ({ query, tear, times, faults }) => {
    const [engine] = ENGINES;
    if (!engine) throw new RangeError('no engine');
    const graph = await engine.empty();
    await save(graph, world);
    const log: unknown[] = [];
    const options = { port: 0, warm: false, log: (entry: unknown) => void log.push(entry) };
    const server = await serve({ graph: tearing(graph, tear, times), ...options });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors = [] } = (await response.json()) as { errors?: readonly object[] };
    await server.close();
    await graph.close();
    expect(errors).toHaveLength(faults);
    expect(log.filter((entry) => (entry as { level: string }).level === 'error')).toHaveLength(faults);
  },
);
