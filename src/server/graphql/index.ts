import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { type Changes, createSchema, execute } from '../../api/index.ts';
import type { Graph } from '../../graph/index.ts';
import { refuseChanges } from '../changes.ts';
import { LIMITS, tooManyThings } from '../limits/index.ts';
import type { Log } from '../log.ts';
import { masking } from '../masking.ts';
import { letIn } from '../origins.ts';
import type { Requests } from '../requests.ts';
import { mediaTypeOf, send, sendEmpty } from './answer.ts';
import { type Asked, askedOf } from './asked.ts';
import { createDocuments } from './documents.ts';
import { hinting } from './hints.ts';
import { refused } from './refused.ts';

/** With the token one may hand over documents. */
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

/**
 * GraphQL over HTTP at `/graphql`, as its specification has it (graphql.github.io/graphql-over-http). It is our own,
 * because what a request costs beyond its statement is mostly this way: as few objects as can be lie on it.
 */
export function createGraphQL(options: GraphQLOptions) {
  const { log, origins, requests } = options;
  const [mask, hint] = [masking(log), hinting(options.introspection)];
  const answer = answering(options);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (letIn(request, response, origins)) return sendEmpty(response, 204);
    const mediaType = mediaTypeOf(request.headers.accept);
    if (mediaType === null) return sendEmpty(response, 406);
    const { errors, ...result } = await answer(request, response).catch(failed);
    const told = errors?.map((error) => hint(mask(error)));
    if (told) requests.failed(response, told);
    await send(request, response, mediaType, told ? { errors: told, ...result } : result);
  };
}

/** What was refused before anything was run has no data; of a document several things may be wrong. */
function failed(fault: unknown): ExecutionResult {
  return { errors: fault instanceof AggregateError ? fault.errors : [fault] };
}

function answering({ graph, introspection, requests, changes }: GraphQLOptions) {
  const schema = createSchema();
  const documentOf = createDocuments(schema, introspection);
  const mayChange = typeof changes === 'object';
  const given = { graph, ...(mayChange && { changes }) };
  const mostBytes = mayChange ? MOST_BYTES_OF_CHANGES : LIMITS.bytes;
  return async (request: IncomingMessage, response: ServerResponse): Promise<ExecutionResult> => {
    const { query, operationName, variables } = await askedOf(request, mostBytes);
    const document = documentOf(query);
    const operation = operationOf(document, operationName);
    requests.asked(response, operation);
    if (operation.operation === OperationTypeNode.MUTATION) {
      if (request.method === 'GET')
        throw refused(405, 'Nothing is changed by GET.', 'Ask with POST.', BY_POST);
      if (!mayChange) throw refuseChanges(changes === 'with token');
    }
    const contextValue = { ...given, request: { signal: goneOf(response) } };
    const args = { schema, document, operationName, variableValues: variables, contextValue };
    const beyond = tooManyThings(args, LIMITS.things);
    if (beyond) throw beyond;
    return execute(args);
  };
}

const BY_POST = { Allow: 'POST' };

function operationOf(document: DocumentNode, name: Asked['operationName']) {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  throw new GraphQLError('It is not clear which operation is to be run.', {
    extensions: {
      code: 'OPERATION_RESOLUTION_FAILURE',
      hint: 'Name one of those in `query` with `operationName`.',
      http: { status: 400 },
    },
  });
}

/** Fires when the caller goes away before he has his answer. */
function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
