import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGraphQLError, createYoga, type Plugin } from 'graphql-yoga';
import { type Changes, createSchema, execute } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';
import { refuseChanges } from './changes.ts';
import { compressing } from './compressing.ts';
import { hints } from './hints.ts';
import { limitRequests } from './limits/index.ts';
import type { Log } from './log.ts';
import { masking } from './masking.ts';
import type { Requests } from './requests.ts';

/** A request; with the token one may hand over documents. */
const MOST_BYTES = 100_000;
const MOST_BYTES_OF_CHANGES = 30_000_000;

export interface GraphQLOptions {
  readonly graph: Graph;
  readonly log: Log;
  /** Web pages of these origins may ask; never with credentials. */
  readonly origins: readonly string[];
  /** Whether the schema may be asked for; otherwise errors suggest none of its names either. */
  readonly introspection: boolean;
  readonly requests: Requests;
  /** What whoever asks here may change, or whether a token would open the way to it. */
  readonly changes: Changes | 'with token' | 'off';
}

/** GraphQL over HTTP at `/graphql`. */
export function createGraphQL({ graph, log, origins, introspection, requests, changes }: GraphQLOptions) {
  const mayChange = typeof changes === 'object';
  return createYoga<{ req: IncomingMessage; res: ServerResponse }>({
    schema: createSchema(),
    context: { graph, ...(mayChange && { changes }) },
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: mayChange ? MOST_BYTES_OF_CHANGES : MOST_BYTES,
    cors: origins.length > 0 && { origin: [...origins], credentials: false, methods: ['GET', 'POST'] },
    maskedErrors: { maskError: masking(log) },
    plugins: [
      onlyJson,
      inOrder,
      requests.plugin,
      hints(introspection),
      compressing,
      ...limitRequests(),
      ...(mayChange ? [] : [refuseChanges(changes === 'with token')]),
    ],
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
