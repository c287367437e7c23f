import { expect, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { serve } from '../../src/server/index.ts';
import { world } from '../api/world.ts';
import { ENGINES } from '../graph/engines.ts';

const QUERY = '{ commitments { edges { node { text } } } }';

interface Rows {
  readonly page: readonly { readonly node: { text: string | null } }[];
}

/** The graph, of which so many statements find the first promise while it is being taken out. */
function tearing(graph: Graph, times: number): Graph {
  let left = times;
  const read: Graph['read'] = async (...question) => {
    const rows = await graph.read(...question);
    const [first] = (rows[0] as Rows | undefined)?.page ?? [];
    if (first && left-- > 0) first.node.text = null;
    return rows as never;
  };
  return { ...graph, read };
}

it.each([
  { times: 1, faults: 0 },
  { times: 2, faults: 1 },
])(
  'what is taken out while it is read $times times in a row is a fault $faults times',
  async ({ times, faults }) => {
    const [engine] = ENGINES;
    if (!engine) throw new RangeError('no engine');
    const graph = await engine.empty();
    await save(graph, world);
    const log: unknown[] = [];
    const options = { port: 0, warm: false, log: (entry: unknown) => void log.push(entry) };
    const server = await serve({ graph: tearing(graph, times), ...options });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    const { errors = [] } = (await response.json()) as { errors?: readonly object[] };
    await server.close();
    await graph.close();
    expect(errors).toHaveLength(faults);
    expect(log.filter((entry) => (entry as { level: string }).level === 'error')).toHaveLength(faults);
  },
);
