import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

/** What the API said instead of an answer. */
export class Fault extends Error {
  /** `caller`: what was asked for is odd; `server`: it is ours. */
  readonly whose: 'caller' | 'server';

  constructor(message: string, whose: 'caller' | 'server') {
    super(message);
    this.name = 'Fault';
    this.whose = whose;
  }
}

interface Details {
  readonly code?: string;
  /** What to write instead. */
  readonly hint?: string;
}

interface Reply<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Details }[];
}

const CALLERS = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
]);

/** Puts a query to `/graphql` of the same server. Throws a `Fault` when there is no whole answer. */
export async function ask<Result, Variables>(
  fetch: typeof globalThis.fetch,
  query: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await post(fetch, JSON.stringify({ query: print(query), variables }));
  const reply = await read<Result>(response);
  const error = reply.errors?.[0];
  if (error)
    throw new Fault(
      sentences(error.message, error.extensions?.hint),
      whose(error.extensions?.code, response.status),
    );
  if (!reply.data) throw new Fault(`/graphql answered ${response.status} without data.`, 'server');
  return reply.data;
}

async function post(fetch: typeof globalThis.fetch, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body });
  } catch {
    throw new Fault('/graphql cannot be reached.', 'server');
  }
}

async function read<Result>(response: Response): Promise<Reply<Result>> {
  try {
    return (await response.json()) as Reply<Result>;
  } catch {
    throw new Fault(`/graphql answered ${response.status} and no JSON.`, 'server');
  }
}

function sentences(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

function whose(code: string | undefined, status: number): 'caller' | 'server' {
  if (code !== undefined) return CALLERS.has(code) ? 'caller' : 'server';
  return status >= 400 && status < 500 ? 'caller' : 'server';
}
