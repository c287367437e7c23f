import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf } from './address.ts';
import { digest } from './revision.ts';

/** What the build of the explorer makes. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** How the build zips files beside themselves, the shortest first. */
const ZIPPED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Names in this folder tell what is in them: they never change. */
const IMMUTABLE = '/_app/immutable/';

interface File {
  readonly type: string;
  readonly tag: string;
  readonly plain: Buffer;
  /** By the name of the encoding. */
  readonly zipped: ReadonlyMap<string, Buffer>;
}

/**
 * Answers with the files of a folder as they are now, and says whether there is one. A build puts others in their place,
 * of other names; the pages that a running server writes go on to name those that it began with.
 */
export function filesOf(folder: URL): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = readAll(folder);
  return (request, response) => {
    const { pathname } = addressOf(request);
    const file = files.get(pathname);
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const isImmutable = pathname.startsWith(IMMUTABLE);
    response.setHeader('Cache-Control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('ETag', file.tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === file.tag) response.writeHead(304).end();
    else send(file, request, response);
    return true;
  };
}

function send({ type, plain, zipped }: File, { method, headers }: IncomingMessage, response: ServerResponse) {
  const taken = new Set((headers['accept-encoding'] ?? '').split(/\s*,\s*/));
  const [encoding, bytes] = [...zipped].find(([name]) => taken.has(name)) ?? [null, plain];
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** By their paths in an address. */
function readAll(folder: URL): ReadonlyMap<string, File> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const known = new Set(names);
  const bytes = (name: string) => readFileSync(new URL(name, folder));
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[name.split('.').at(-1) ?? ''];
      if (type === undefined) return [];
      const plain = bytes(name);
      const beside = ZIPPED.filter(([, ending]) => known.has(name + ending));
      const zipped = new Map(beside.map(([encoding, ending]) => [encoding, bytes(name + ending)]));
      return [[`/${name}`, { type, tag: `W/"${digest(plain)}"`, plain, zipped }]];
    }),
  );
}
