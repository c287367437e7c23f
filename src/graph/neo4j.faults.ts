import neo4j from 'neo4j-driver';
import { codeOf, GraphError, type GraphFault, messageOf, withoutQuotes } from './error.ts';
import type { Statement } from './graph.ts';

interface Reading {
  readonly sign: RegExp;
  readonly code: GraphFault;
  readonly say: (place: string, who: Who) => string;
}

interface Who {
  readonly username: string;
  readonly database: string;
}

/** What Neo4j and its driver say, by their codes; first match wins. */
const READINGS: readonly Reading[] = [
  {
    sign: /Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden|TokenExpired)/,
    code: 'UNAUTHORIZED',
    say: (place, { username }) =>
      `Neo4j at ${place} refuses the user "${username}": set NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    sign: /Database\.DatabaseNotFound|DatabaseUnavailable/,
    code: 'NO_DATABASE',
    say: (place, { database }) =>
      `Neo4j at ${place} has no running database "${database}": name another in NEO4J_DATABASE.`,
  },
  {
    sign: /ServiceUnavailable|SessionExpired|acquisition timed out|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|EAI_AGAIN/,
    code: 'UNREACHABLE',
    say: (place) => `No Neo4j answers at ${place}: start it, or name another graph with --graph.`,
  },
  {
    sign: /TransactionTimedOut|TransactionTimedOutClientConfiguration|LockAcquisitionTimeout/,
    code: 'TIMEOUT',
    say: (place) => `Neo4j at ${place} took too long and was stopped: ask for less, or try again.`,
  },
  {
    sign: /TransientError/,
    code: 'BUSY',
    say: (place) => `Neo4j at ${place} was busy with other changes through all retries: try again.`,
  },
  {
    sign: /No space left|TransactionLogError|DatabaseError\.Transaction\.TransactionCommitFailed/,
    code: 'FULL',
    say: (place) =>
      `Neo4j at ${place} could not write, most likely because its disk is full: make room and try again.`,
  },
];

/** The fault as a sentence with a way out. What is no fault of Neo4j's (thrown by the caller's work) passes unchanged. */
export function neo4jFault(fault: unknown, place: string, who: Who, statement?: Statement): unknown {
  if (fault instanceof GraphError) return fault;
  const words = `${codeOf(fault)} ${messageOf(fault)}`;
  if (!isOfDriver(fault)) return fault;
  for (const { sign, code, say } of READINGS) {
    if (sign.test(words)) return new GraphError(code, say(place, who), fault);
  }
  const where = statement === undefined ? '' : ` at "${statement.name}"`;
  return new GraphError(
    'STATEMENT',
    `Neo4j at ${place} failed${where}: ${withoutQuotes(messageOf(fault))}`,
    fault,
  );
}

/** Nothing was refused and nothing broke, but no answer came. */
export function silent(place: string): GraphError {
  return new GraphError(
    'UNREACHABLE',
    `Neo4j at ${place} has fallen silent: see that it runs and that the network leads to it.`,
  );
}

function isOfDriver(fault: unknown): boolean {
  return fault instanceof neo4j.Neo4jError;
}
