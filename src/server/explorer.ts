import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { root } from '../api/index.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const NOT_BUILT = `The explorer is not built.

  npm run build      builds it

GraphiQL and the API are at /graphql.
`;

/** The explorer's pages as `vite build` left them, or a page that says how to build them. */
export async function explorer(handler = new URL('dist/explorer/handler.js', root)): Promise<Handler> {
  if (!existsSync(handler)) return notBuilt;
  const built = (await import(handler.href)) as { handler: Handler };
  return built.handler;
}

const notBuilt: Handler = (_, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' }).end(NOT_BUILT);
};
