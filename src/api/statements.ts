import { graphql } from 'graphql';
import type { Graph, Statement } from '../graph/index.ts';
import { examples } from './examples.ts';
import { createSchema } from './schema.ts';

/** Every statement that the given requests lead to (the saved queries unless told otherwise), for `EXPLAIN`. */
export async function shapes(sources = examples().map(({ text }) => text)): Promise<Statement[]> {
  const schema = createSchema();
  const heard: Statement[] = [];
  for (const source of sources) {
    const { errors } = await graphql({ schema, source, contextValue: { graph: listener(heard) } });
    if (errors?.[0]) throw errors[0];
  }
  return heard;
}

/** Hears what is asked and answers nothing. */
function listener(heard: Statement[]): Graph {
  return {
    engine: 'embedded',
    place: '',
    connections: null,
    missing: async () => [],
    read: async (statement) => {
      heard.push(statement);
      return [];
    },
    write: () => Promise.reject(new Error('The API only reads.')),
    rewrite: async () => {},
    close: async () => {},
  };
}

/**
 * Asks every saved query once, so that the graph has planned and loaded what people ask for first. Faults are not told
 * here: whoever asks next meets them.
 */
export async function warmUp(graph: Graph, signal: AbortSignal): Promise<void> {
  const schema = createSchema();
  for (const { text } of examples()) {
    if (signal.aborted) return;
    await graphql({ schema, source: text, contextValue: { graph, request: { signal } } });
  }
}
