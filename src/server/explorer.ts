import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { root } from '../api/index.ts';
import { filesOf } from './files.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const NOT_BUILT = `The explorer is not built.

  npm run build      builds it

GraphiQL and the API are at /graphql.
`;

/**
 * The explorer's pages as `vite build` left them, or a page that says how to build them. All of it is loaded at once: a
 * build puts files of other names in their place, and the first who opens a page shall not wait for its code.
 */
export async function explorer(handler = built()): Promise<Handler> {
  if (handler === undefined || !existsSync(handler)) return notBuilt;
  const pages = (await import(handler.href)) as { handler: Handler };
  await loadAll(new URL('server/', handler));
  const answer = filesOf(new URL('client/', handler));
  return (request, response) => answer(request, response) || pages.handler(request, response);
}

/** The code of pages is imported when somebody opens one for the first time, unless it was before. */
async function loadAll(folder: URL): Promise<void> {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  await Promise.all(modules.map((name) => import(new URL(name.replaceAll('\\', '/'), folder).href)));
}

/** The built program has a root of its own, `dist/`, and the explorer stands in it; run from its sources, below it. */
function built(): URL | undefined {
  return ['explorer/', 'dist/explorer/'].map((path) => new URL(`${path}handler.js`, root)).find(existsSync);
}

const notBuilt: Handler = (_, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end(NOT_BUILT);
};
