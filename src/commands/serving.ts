import { examples } from '../api/index.ts';
import { type Graph, noteHolder } from '../graph/index.ts';
import { createMetrics, everything, faults, serve } from '../server/index.ts';
import { changesOn } from './changes.ts';
import { EXIT } from './failure.ts';
import { fired, interruptible } from './interrupt.ts';
import { type ServingOptions, tokenIn } from './serving-options.ts';

/** After so long nothing is waited for, not even an import: what of it is not written whole is not written at all. */
const STOPPED_MS = 10_000;

/** Serves the graph, with what is counted of it, tells its addresses on stdout, and comes back after Ctrl-C when nobody is waiting any more. */
export async function serveUntilStopped(
  graph: Graph,
  options: ServingOptions,
  metrics = createMetrics(graph.connections),
): Promise<void> {
  const { port, origins, introspection, graphiql, searchEngines, log } = options;
  const stopping = new AbortController();
  const server = await serve({
    graph,
    metrics,
    port,
    origins,
    introspection: introspection === 'on',
    graphiql: graphiql === 'on',
    searchEngines: searchEngines === 'on',
    log: log === 'requests' ? everything : faults,
    token: tokenIn(process.env),
    changes: (open) => changesOn(open, stopping.signal),
  });
  if (graph.engine === 'embedded') noteHolder(graph.place, server.url);
  process.stdout.write(addresses(server.url, graphiql === 'on'));
  await interruptible('Stopping; Ctrl-C again stops at once.', async (signal) => {
    await fired(signal);
    setTimeout(() => process.exit(EXIT.interrupted), STOPPED_MS).unref();
    stopping.abort();
    await server.close();
  });
}

function addresses(url: string, graphiql: boolean): string {
  return `
Ratsgraph is at ${url}

  Explorer                          ${url}/
${graphiql ? `  GraphiQL                          ${url}/graphql\n` : ''}  All questions to the Jobcenter    ${url}/graphql?${new URLSearchParams({ query: examples()[0]?.text ?? '' })}

Ctrl-C stops it.
`;
}
