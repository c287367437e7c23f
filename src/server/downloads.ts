import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createSchema } from '../api/index.ts';
import { type Download, downloadsOf, pathOf } from '../export/index.ts';
import type { Graph } from '../graph/index.ts';
import { addressOf } from './address.ts';
import type { Log } from './log.ts';
import { masking } from './masking.ts';
import { refusal, sendProblem } from './problem.ts';
import { digest, revision } from './revision.ts';

const ROOMS = /^\/(?:export|feed|calendar)(?:\/|$)/;

export function isDownload(path: string): boolean {
  return ROOMS.test(path);
}

export interface DownloadOptions {
  readonly graph: Graph;
  readonly log: Log;
  /** Web pages of these origins may read; never with credentials. */
  readonly origins: readonly string[];
}

/** Tables, feeds and calendars over HTTP: streamed page by page, and only where the graph has changed since. */
export function createDownloads({ graph, log, origins }: DownloadOptions) {
  const schema = createSchema();
  const downloads = downloadsOf(schema);
  const mask = masking(log);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { origin } = request.headers;
    if (origins.length > 0) response.setHeader('Vary', 'Origin');
    if (origin && origins.includes(origin)) response.setHeader('Access-Control-Allow-Origin', origin);
    try {
      const url = addressOf(request);
      const download = found(downloads, url, request.method);
      const tag = `W/"${digest(`${await revision(graph)} ${download.operations.map(({ text }) => text)} ${url}`)}"`;
      if (knows(request.headers['if-none-match'], tag)) {
        response.writeHead(304, { ETag: tag, 'Cache-Control': 'no-cache' }).end();
        return;
      }
      const context = { graph, request: { signal: gone.signal } };
      await send(download, tag, download.write({ url, schema, context }), request, response);
    } catch (fault) {
      if (gone.signal.aborted) return;
      const error = mask(fault);
      // What is on its way cannot be taken back: a connection that breaks tells that the file is not whole.
      if (response.headersSent) response.destroy();
      else sendProblem(response, error);
    }
  };
}

/** The first piece is waited for: until then an error can be told. */
async function send(
  { mediaType, file }: Download,
  tag: string,
  text: AsyncIterable<string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pieces = text[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.writeHead(200, {
    'Content-Type': mediaType,
    ...(file && { 'Content-Disposition': `attachment; filename="${file}"` }),
    'Cache-Control': 'no-cache',
    ETag: tag,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(Readable.from(all(first, pieces)), response);
}

async function* all(first: IteratorResult<string>, rest: AsyncIterator<string>): AsyncGenerator<string> {
  for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value;
}

function found(downloads: ReadonlyMap<string, Download>, { pathname }: URL, method = 'GET'): Download {
  const download = downloads.get(pathOf(pathname));
  if (!download) {
    throw refusal(
      'NOT_FOUND',
      `There is no ${pathname} here.`,
      `There are ${[...downloads.keys()].join(', ')}.`,
    );
  }
  if (method === 'GET' || method === 'HEAD') return download;
  throw refusal('NOT_ALLOWED', `${method} is not for ${pathname}.`, 'Ask with GET.');
}

function knows(header: string | undefined, tag: string): boolean {
  const known = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(tag.replace(/^W\//, ''));
}
