import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { examples } from '../api/index.ts';

/** The page is 9 MB of our own files (nothing comes from elsewhere); level 5 makes 1.9 MB of it in 0.15 s. */
const LEVEL = 5;

const compress = promisify(brotliCompress);

interface Page {
  readonly html: Buffer;
  readonly small: Buffer;
  readonly tag: string;
}

/** Serves GraphiQL with the saved queries as its tabs; the page is made when it is first asked for. */
export function createGraphiQL(): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let page: Promise<Page> | undefined;
  return async (request, response) => {
    page ??= render();
    const { html, small, tag } = await page;
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Vary', 'Accept, Accept-Encoding');
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    if (packed) response.setHeader('Content-Encoding', 'br');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(packed ? small : html);
  };
}

/** A person's browser asks for GraphiQL, a program for an answer. */
export function wantsGraphiQL({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '');
}

async function render(): Promise<Page> {
  const queries = examples().map(({ text }) => text);
  const html = Buffer.from(
    renderGraphiQL({
      title: 'Ratsgraph: GraphiQL',
      endpoint: '/graphql',
      credentials: 'omit',
      schemaDescription: true,
      ...(queries[0] !== undefined && { defaultQuery: queries[0] }),
      defaultTabs: queries.map((query) => ({ query })),
    }),
  );
  const small = await compress(html, { params: { [constants.BROTLI_PARAM_QUALITY]: LEVEL } });
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { html, small, tag };
}
