import type { IncomingMessage } from 'node:http';
import { textOf } from './body.ts';
import { refused } from './refused.ts';

/** What a request asks for. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

const HOW =
  'Send `query` (text), and if need be `variables` (an object), `operationName` and `extensions`, as JSON.';

/**
 * Reads a request by GET or POST.
 * @throws {GraphQLError} where it is none
 */
export async function askedOf(request: IncomingMessage, mostBytes: number): Promise<Asked> {
  if (request.method === 'GET') return checked(fromAddress(request.url ?? ''));
  if (request.method === 'POST') return checked(await fromBody(request, mostBytes));
  throw refused(405, 'GraphQL is asked by GET and POST.', 'Ask with POST.', { Allow: 'GET, POST' });
}

function fromAddress(address: string): unknown {
  const from = address.indexOf('?');
  const told = new URLSearchParams(from < 0 ? '' : address.slice(from));
  const json = (name: string) => parsed(told.get(name) || 'null', `\`${name}\``);
  return {
    query: told.get('query'),
    operationName: told.get('operationName') || null,
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

const JSON_BODY = /^application\/(?:graphql\+)?json *(?:;|$)/i;
const QUERY_BODY = /^application\/graphql *(?:;|$)/i;

/**
 * A body that a web page elsewhere could post without being asked (a form, plain text) is no request of ours. Reading
 * by GET stays open: there are no cookies to ride on.
 */
async function fromBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (JSON_BODY.test(type)) return parsed(await textOf(request, mostBytes), 'The body');
  if (QUERY_BODY.test(type)) return { query: await textOf(request, mostBytes) };
  throw refused(415, 'Only JSON is read here.', 'Send the header `Content-Type: application/json`.');
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused(400, `${what} is no JSON.`, HOW);
  }
}

const NAMES: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);

function checked(told: unknown): Asked {
  if (!isMap(told)) throw refused(400, 'A request is one object.', HOW);
  const { query, operationName, variables, extensions } = told;
  const other = Object.keys(told).find((name) => told[name] != null && !NAMES.has(name));
  if (other !== undefined) throw refused(400, `"${other.slice(0, 40)}" is nothing that is read.`, HOW);
  if (query == null) throw refused(400, 'There is no `query`.', HOW);
  if (typeof query !== 'string') throw refused(400, '`query` is no text.', HOW);
  if (variables != null && !isMap(variables)) throw refused(400, '`variables` is no object.', HOW);
  if (extensions != null && !isMap(extensions)) throw refused(400, '`extensions` is no object.', HOW);
  if (operationName != null && typeof operationName !== 'string')
    throw refused(400, '`operationName` is no text.', HOW);
  return { query, operationName, variables };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
