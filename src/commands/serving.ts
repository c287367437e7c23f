import { examples } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';
import { serve } from '../server/index.ts';
import { fired, interruptible } from './interrupt.ts';

/** Serves the graph, tells its addresses on stdout, and comes back after Ctrl-C when nobody is waiting any more. */
export async function serveUntilStopped(graph: Graph, port: number): Promise<void> {
  const server = await serve({ graph, port });
  process.stdout.write(addresses(server.url));
  await interruptible('Stopping; Ctrl-C again stops at once.', fired);
  await server.close();
}

function addresses(url: string): string {
  return `
Ratsgraph is at ${url}

  Explorer                          ${url}/
  GraphiQL                          ${url}/graphql
  All questions to the Jobcenter    ${url}/graphql?${new URLSearchParams({ query: examples()[0]?.text ?? '' })}

Ctrl-C stops it.
`;
}
