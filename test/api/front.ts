import type { Extraction } from '../../import/model.ts';
import { curate, save } from '../../import/write/index.ts';
import type { Graph, Statement } from '../../src/graph/index.ts';
import { serve } from '../../src/server/index.ts';
import type { Engine } from '../graph/engines.ts';
import { world } from './world.ts';

export interface Reply<Data = Record<string, unknown>> {
  /** Null or absent where there are errors; the tests that read it look at those first or fail here. */
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly locations?: readonly object[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** The whole house with the small world in it, asked as everybody asks it: over HTTP. */
export interface Front {
  readonly url: string;
  readonly graph: Graph;
  /** Every statement that was read, in order. */
  readonly heard: Statement[];
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Reply<Data>>;
  close(): Promise<void>;
}

/** What people call things in the small world. */
const NAMES = [
  { name: 'Jobcenter Lindenau', knownAs: ['JC', 'Arbeitsvermittlung'] },
  { name: 'Spielplatz', knownAs: ['Bolzer'] },
].map((known) => ({ ...known, reason: null, by: null }));

export async function openFront(engine: Engine, minutes = world, names = NAMES): Promise<Front> {
  const graph = await engine.empty();
  await save(graph, minutes, { now: () => new Date('2024-01-01T00:00:00Z') });
  if (minutes.includes(world[0] as Extraction)) await curate(graph, { people: [], names });
  const heard: Statement[] = [];
  const server = await serve({ graph: listening(graph, heard), port: 0, log: () => {}, warm: false });
  return {
    url: server.url,
    graph,
    heard,
    async ask<Data>(query: string, variables = {}) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Reply<Data>;
    },
    async close() {
      await server.close();
      await graph.close();
    },
  };
}

/** The same graph, and it tells what it is asked. */
function listening(graph: Graph, heard: Statement[]): Graph {
  return {
    ...graph,
    read: (statement, ...rest) => {
      heard.push(statement);
      return graph.read(statement, ...rest);
    },
  };
}
