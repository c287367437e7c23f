import { EXIT, Failure } from './failure.ts';
import { tokenIn } from './serving-options.ts';

/** Two minutes are what a server takes for a change, and some for the way. */
const PATIENCE_MS = 150_000;

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

/**
 * Has the server at `server` change the graph that it holds.
 * @throws {Failure} where it refuses, does not answer, or nobody knows its token
 */
export async function ask<Data>(server: URL, mutation: string, variables: object): Promise<Data> {
  const token = tokenIn(process.env);
  if (token === undefined) throw noToken(server);
  const { data, errors } = await post<Data>(server, token, { query: mutation, variables });
  if (data) return data;
  const { message = 'it does not say why.', extensions = {} } = errors?.[0] ?? {};
  const { hint = '', code = '' } = extensions;
  const exit = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? EXIT.permission : EXIT.data;
  throw new Failure(exit, `${server} changes nothing: ${message} ${hint}`.trim());
}

async function post<Data>(server: URL, token: string, body: object): Promise<Reply<Data>> {
  try {
    const response = await fetch(new URL('/graphql', server), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as Reply<Data>;
  } catch (cause) {
    throw new Failure(
      EXIT.unavailable,
      `no Ratsgraph answers at ${server}: see that it runs and that the address is the one it told at its start.`,
      { cause },
    );
  }
}

function noToken(server: URL): Failure {
  return new Failure(
    EXIT.permission,
    `${server} only changes its graph for whoever knows its token: set RATSGRAPH_TOKEN as the server has it.`,
  );
}
