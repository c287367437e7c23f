import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { GraphQLError } from 'graphql';
import type { Http } from './refused.ts';

/** What is answered, its errors as they are told. */
export interface Answer {
  readonly errors?: readonly GraphQLError[];
  /** Null where an error took it away, absent where nothing was run. */
  readonly data?: unknown;
}

type MediaType = 'application/json' | 'application/graphql-response+json';

const ANYTHING: ReadonlySet<string> = new Set(['application/json', 'application/*', '*/*']);

/** The media type of ours that the header names first; null where the caller takes none. */
export function mediaTypeOf(accept = '*/*'): MediaType | null {
  for (const each of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = each.split(';').map((part) => part.trim());
    if (parameters.some((part) => part.startsWith('charset=') && !/^charset="?utf-?8/.test(part))) continue;
    if (type === 'application/graphql-response+json') return type;
    if (ANYTHING.has(type)) return 'application/json';
  }
  return null;
}

const compress = promisify(gzip);

/** Characters from which on an answer is zipped; zipping a shorter one costs more than sending it. */
const LEAST = 50_000;

/** Long answers are zipped for whoever takes that: a network of thousands of pairs is a tenth of its size on the way. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  mediaType: MediaType,
  answer: Answer,
): Promise<void> {
  const { status, headers } = httpOf(answer, mediaType);
  const text = JSON.stringify(answer.errors ? { ...answer, errors: answer.errors.map(seen) } : answer);
  const isZipped = text.length >= LEAST && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = isZipped ? await compress(text) : text;
  if (response.destroyed) return;
  if (isZipped) response.appendHeader('Vary', 'Accept-Encoding').setHeader('Content-Encoding', 'gzip');
  response.writeHead(status, {
    ...headers,
    'Content-Type': `${mediaType}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

export function sendEmpty(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/** As the specification has it: whoever takes JSON alone hears of errors in it, at 200, unless the request is none at all. */
function httpOf({ errors = [], ...result }: Answer, mediaType: MediaType): Http {
  const own = errors.map(({ extensions }) => extensions['http'] as Http | undefined).find(Boolean);
  if (own) return own;
  if ('data' in result) return { status: 200 };
  if (errors.some(({ extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR')) return { status: 500 };
  return { status: mediaType === 'application/json' ? 200 : 400 };
}

function seen(error: GraphQLError): object {
  const { http, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}
