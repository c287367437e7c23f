import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Changes, HOW_TO_CHANGE } from '../api/index.ts';
import type { Metrics } from './metrics.ts';

/** Tells whoever may change the graph by `Authorization: Bearer`; compared in a time that tells nothing of the token. */
export function bearing(token: string): (request: IncomingMessage) => boolean {
  const expected = digest(token);
  return ({ headers }) => {
    const [, given] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    return given !== undefined && timingSafeEqual(digest(given), expected);
  };
}

/** Digests are of one length, whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Refuses every mutation before anything of it is run.
 * @param on whether a token would open the way
 */
export function refuseChanges(on: boolean): Plugin {
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation?.operation === 'mutation') setResultAndStopExecution({ errors: [refusal(on)] });
    },
  };
}

function refusal(on: boolean): GraphQLError {
  const http = on
    ? { status: 401, headers: { 'WWW-Authenticate': 'Bearer realm="ratsgraph"' } }
    : { status: 403 };
  return new GraphQLError(on ? 'Changes need the token of this server.' : 'Changes are off.', {
    extensions: { code: on ? 'UNAUTHENTICATED' : 'FORBIDDEN', hint: HOW_TO_CHANGE, http },
  });
}

/** The same changes; imports are counted. */
export function measuredChanges(changes: Changes, metrics: Metrics): Changes {
  return {
    ...changes,
    async import(documents) {
      const start = performance.now();
      const imported = await changes.import(documents);
      const { problems, ...counts } = imported;
      metrics.imported({ ...counts, refused: problems.length }, (performance.now() - start) / 1000);
      return imported;
    },
  };
}
