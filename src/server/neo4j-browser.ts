import { readFile } from 'node:fs/promises';
import { root } from '../api/index.ts';
import { addressOf } from './address.ts';
import type { Handler } from './explorer.ts';

/** Where files in `docs/browser` say that the server is. */
const WRITTEN = 'http://localhost:4000';

const FILES = { 'guide.html': 'text/html', 'ratsgraph.grass': 'text/plain' } as const;

/** A page of another origin asks, with headers of its own (`sentry-trace`); the files hold nothing of the graph. */
const FOR_ALL: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
};

/** What Neo4j Browser takes from an address: `:play http://localhost:4000/neo4j/guide.html`, and `:style` likewise. */
export function neo4jBrowser(): Record<string, Handler> {
  const routes = Object.entries(FILES).map(([name, mediaType]): [string, Handler] => [
    `/neo4j/${name}`,
    async (request, response) => {
      if (request.method === 'OPTIONS') {
        response.writeHead(204, FOR_ALL).end();
        return;
      }
      const text = await readFile(new URL(`docs/browser/${name}`, root), 'utf8');
      const type = { 'Content-Type': `${mediaType}; charset=utf-8`, 'Cache-Control': 'no-cache' };
      response.writeHead(200, { ...FOR_ALL, ...type });
      response.end(text.replaceAll(WRITTEN, addressOf(request).origin));
    },
  ]);
  return Object.fromEntries(routes);
}
