import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { root } from '../api/index.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const NOT_BUILT = `The explorer is not built.

  npm run build      builds it

GraphiQL and the API are at /graphql.
`;

/** The explorer's pages as `vite build` left them, or a page that says how to build them. */
export async function explorer(handler = built()): Promise<Handler> {
  if (handler === undefined || !existsSync(handler)) return notBuilt;
  const pages = (await import(handler.href)) as { handler: Handler };
  return pages.handler;
}

/** The built program has a root of its own, `dist/`, and the explorer stands in it; run from its sources, below it. */
function built(): URL | undefined {
  return ['explorer/', 'dist/explorer/'].map((path) => new URL(`${path}handler.js`, root)).find(existsSync);
}

const notBuilt: Handler = (_, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end(NOT_BUILT);
};
