import type { IncomingMessage, ServerResponse } from 'node:http';
import { execute } from 'graphql';
import { createGraphQLError, createYoga, type Plugin } from 'graphql-yoga';
import { createSchema } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';
import { limitRequests } from './limits/index.ts';
import type { Log } from './log.ts';
import { masking } from './masking.ts';

const MOST_BYTES = 100_000;

export interface GraphQLOptions {
  readonly graph: Graph;
  readonly log: Log;
  /** Web pages of these origins may ask; never with credentials. */
  readonly origins: readonly string[];
}

/** GraphQL over HTTP at `/graphql`. */
export function createGraphQL({ graph, log, origins }: GraphQLOptions) {
  return createYoga<{ req: IncomingMessage; res: ServerResponse }>({
    schema: createSchema(),
    context: { graph },
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: MOST_BYTES,
    cors: origins.length > 0 && { origin: [...origins], credentials: false, methods: ['GET', 'POST'] },
    maskedErrors: { maskError: masking(log) },
    plugins: [onlyJson, inOrder, ...limitRequests()],
  });
}

/**
 * A body that a web page elsewhere could post without being asked (a form, plain text) is no request of ours. Reading
 * by GET stays open: there are no cookies to ride on.
 */
const onlyJson: Plugin = {
  onRequestParse({ request }) {
    const type = request.headers.get('content-type') ?? '';
    if (request.method !== 'POST' || /^application\/(?:[\w.-]+\+)?(?:json|graphql)\b/i.test(type)) return;
    throw createGraphQLError('Only JSON is read here.', {
      extensions: {
        code: 'BAD_REQUEST',
        hint: 'Send the header `Content-Type: application/json`.',
        http: { status: 415 },
      },
    });
  },
};

/** Yoga's own executor answers root fields in the order in which they got ready; the specification wants the asked one. */
const inOrder: Plugin = { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) };
