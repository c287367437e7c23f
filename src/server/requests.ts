import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What GraphQL knows of a request, for its line in the log. Never what was asked for: variables hold names of people. */
interface Note {
  operation?: string;
  type?: string;
  /** Codes of errors, and ids of our faults. */
  errors?: readonly unknown[];
}

/** Keeps a note of each request until its answer is sent. */
export interface Requests {
  /** Gives the request an id, and counts and tells it when it has ended. */
  begin(response: ServerResponse, method: string | undefined, route: string): void;
  /** Notes which operation was asked for. */
  asked(response: ServerResponse, operation: OperationDefinitionNode): void;
  /** Notes what went wrong. */
  failed(response: ServerResponse, errors: readonly GraphQLError[]): void;
}

export function createRequests(log: Log, metrics: Metrics): Requests {
  const notes = new WeakMap<ServerResponse, Note>();
  const note = (response: ServerResponse, more: Note) => {
    notes.set(response, { ...notes.get(response), ...more });
  };
  return {
    begin(response, method, route) {
      const start = performance.now();
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      response.once('close', () => {
        const ms = performance.now() - start;
        metrics.request(route, response.statusCode, ms / 1000);
        const { statusCode: status, writableFinished } = response;
        const details = { id, method, route, status, ms: Math.round(ms), ...notes.get(response) };
        const left = writableFinished ? {} : { left: true };
        log({ level: 'info', message: 'request', details: { ...details, ...left } });
      });
    },
    asked: (response, { name, operation }) =>
      note(response, {
        ...(name && { operation: name.value.slice(0, LONGEST) }),
        type: operation,
      }),
    failed: (response, errors) =>
      note(response, { errors: errors.map(({ extensions }) => extensions['id'] ?? extensions['code']) }),
  };
}

const LONGEST = 60;
