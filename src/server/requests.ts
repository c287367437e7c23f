import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
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
  /** Notes which operation was asked for, and how that went. */
  readonly plugin: Plugin<object, { res: ServerResponse }>;
}

export function createRequests(log: Log, metrics: Metrics): Requests {
  const notes = new WeakMap<ServerResponse, Note>();
  const note = (response: ServerResponse | undefined, more: Note) => {
    if (response) notes.set(response, { ...notes.get(response), ...more });
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
    plugin: {
      onExecute: ({ args }) => {
        const operation = getOperationAST(args.document, args.operationName);
        const name = operation?.name?.value;
        note((args.contextValue as { res?: ServerResponse }).res, {
          ...(name !== undefined && { operation: name.slice(0, LONGEST) }),
          ...(operation && { type: operation.operation }),
        });
      },
      onResultProcess: ({ result, serverContext }) => {
        const errors = 'errors' in result ? (result.errors ?? []) : [];
        if (errors.length === 0) return;
        const told = errors.map(({ extensions }) => extensions?.['id'] ?? extensions?.['code'] ?? 'ERROR');
        note(serverContext.res, { errors: told });
      },
    },
  };
}

const LONGEST = 60;
