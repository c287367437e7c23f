import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { GraphError, loggable } from '../graph/index.ts';
import type { Log } from './log.ts';

/**
 * What a caller sees of an error: his own mistakes as they are, our faults as one sentence with an id, under which the
 * log tells all of it.
 */
export function masking(log: Log): (error: unknown) => Error {
  return (error) => {
    if (error instanceof GraphQLError && isCallers(error)) return error;
    const id = randomUUID();
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const { message, stack } = loggable(cause);
    if (!isCancelled(cause)) log({ level: 'error', message, details: { id, stack } });
    const seen = sentence(cause, id);
    const { nodes = null, path = null } = error instanceof GraphQLError ? error : {};
    return new GraphQLError(seen.message, { nodes, path, extensions: { code: seen.code, id } });
  };
}

function isCallers({ originalError }: GraphQLError): boolean {
  return !originalError || (originalError instanceof GraphQLError && isCallers(originalError));
}

function sentence(cause: unknown, id: string): { code: string; message: string } {
  if (!(cause instanceof GraphError) || cause.code === 'STATEMENT') {
    return { code: 'INTERNAL_SERVER_ERROR', message: `This is our fault; it is in the log as ${id}.` };
  }
  if (cause.code === 'TIMEOUT') {
    return { code: 'TIMEOUT', message: 'This takes too long. Ask for less, or for a shorter time.' };
  }
  return { code: 'UNAVAILABLE', message: `The graph does not answer; try again in a minute (${id}).` };
}

/** Nobody reads the answer, and nothing is wrong. */
function isCancelled(cause: unknown): boolean {
  return cause instanceof GraphError && cause.code === 'CANCELLED';
}
