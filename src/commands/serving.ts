import { readFileSync } from 'node:fs';
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
  const base = url.replace(/\/$/u, '');
  return `
Ratsgraph is at ${base}

  Explorer                          ${base}/
  GraphiQL                          ${base}/graphql
  All questions to the Jobcenter    ${base}/graphql?${new URLSearchParams({ query: firstQuery() })}

Ctrl-C stops it.
`;
}

/** The query that README and design begin with. */
export function firstQuery(): string {
  return readFileSync(new URL('jobcenter.graphql', import.meta.url), 'utf8').trim();
}
