import { readFileSync } from 'node:fs';
import { type DocumentNode, GraphQLError, parse, print, separateOperations } from 'graphql';
import { ask, createSchema, root } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Data = Readonly<Record<string, unknown>>;

/**
 * Asks one of the operations of `operations.graphql`, by its name: the only way from the tools to the graph.
 * @throws {GraphQLError} with a hint where the caller can do something about it
 */
export type Ask = (operation: string, variables: Variables, signal?: AbortSignal) => Promise<Data>;

/** The operations, each with the fragments that it needs and no others. */
export function operations(): Readonly<Record<string, DocumentNode>> {
  return separateOperations(parse(readFileSync(new URL('src/mcp/operations.graphql', root), 'utf8')));
}

/** Asks a graph that this process has opened. */
export function askGraph(graph: Graph): Ask {
  const schema = createSchema();
  const all = operations();
  return (operation, variables, signal) =>
    ask(named(all, operation), variables, schema, { graph, ...(signal && { request: { signal } }) });
}

/**
 * Asks a server that runs, such as the one that holds an embedded graph.
 * @param server its address, without a slash at the end
 */
export function askServer(server: string): Ask {
  const all = operations();
  return async (operation, variables, signal) => {
    const response = await post(
      `${server}/graphql`,
      { query: print(named(all, operation)), variables },
      signal,
    );
    const { data, errors } = await answerIn(response, server);
    const [error] = errors ?? [];
    if (error) throw new GraphQLError(error.message, { extensions: error.extensions ?? {} });
    return data ?? {};
  };
}

interface Answer {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

async function post(url: string, body: object, signal: AbortSignal | undefined): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
  };
  try {
    return await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new GraphQLError(`No server answers at ${url}.`, {
      extensions: { hint: 'Start it with `ratsgraph serve`, or name another one with --server.' },
    });
  }
}

async function answerIn(response: Response, server: string): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new GraphQLError(`What answers at ${server} is no Ratsgraph (status ${response.status}).`, {
      extensions: { hint: 'Name the address of a `ratsgraph serve` with --server.' },
    });
  }
}

function named(all: Readonly<Record<string, DocumentNode>>, operation: string): DocumentNode {
  const document = all[operation];
  if (document === undefined) throw new Error(`No operation ${operation} in operations.graphql.`);
  return document;
}
