import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { GraphError } from './error.ts';
import type { Graph, Parameters, Statement, Transaction } from './graph.ts';
import { neo4jFault, silent } from './neo4j.faults.ts';
import { toNeo4j } from './neo4j.values.ts';
import { createQueue } from './queue.ts';
import { LOCK, NEO4J_SCHEMA, SERVING, UNLOCK } from './schema.ts';

export interface Access extends Patience {
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Milliseconds, after which the server stops what takes longer. */
export interface Patience {
  /** Of a connection, until the server greets; it is busy, or nobody is there. The driver would wait half a minute. */
  readonly connectMs: number;
  /** Of a statement that reads; somebody waits. */
  readonly readMs: number;
  /** Of a transaction that writes. A writer who is cut off without a word would make all others wait for ever. */
  readonly writeMs: number;
}

/** An import writes a hundred documents at a time, in seconds. */
export const PATIENCE: Patience = { connectMs: 3_000, readMs: 20_000, writeMs: 600_000 };

/** What the driver keeps at most. */
const CONNECTIONS = 100;
/** So much longer than for a greeting is waited for a connection of the pool. */
const ACQUIRE_MS = 1_000;
const RETRY_MS = 10_000;
/** What breaks sooner may have broken in passing. */
const AGAIN_MS = 500;
/** So much later than the server would have stopped a read, nothing will come: the way to it is broken, and nobody says so. */
const SILENT_MS = 1_000;

/** Opens the graph on a Neo4j server, which must answer; makes constraints and indexes where they are missing. */
export async function openNeo4j(url: string, access: Access): Promise<Graph> {
  const driver = connect(url, access);
  try {
    await answers(driver, access);
    for (const statement of NEO4J_SCHEMA) {
      await driver.executeQuery(statement.cypher, {}, { database: access.database });
    }
  } catch (fault) {
    await driver.close();
    throw neo4jFault(fault, url, access);
  }
  return neo4jGraph(driver, url, access);
}

/** Asks once more where no answer came: a server that is busy may need longer for its first word, and an import can wait. */
async function answers(driver: Driver, { database }: Access): Promise<void> {
  const asked = () => driver.verifyAuthentication({ database });
  await asked().catch((fault) => {
    if (!neo4j.isRetryableError(fault)) throw fault;
    return asked();
  });
}

function connect(url: string, { username, password, connectMs }: Access): Driver {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address?.hostname)
    throw new GraphError('BAD_ADDRESS', `"${url}" names no host: write bolt://host:7687.`);
  if (address.username !== '' || address.password !== '') {
    const message = `The address of ${address.host} holds a user or a password: set NEO4J_USERNAME and NEO4J_PASSWORD instead.`;
    throw new GraphError('BAD_ADDRESS', message);
  }
  return neo4j.driver(url, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: CONNECTIONS,
    connectionTimeout: connectMs,
    connectionAcquisitionTimeout: connectMs + ACQUIRE_MS,
    maxTransactionRetryTime: RETRY_MS,
    telemetryDisabled: true,
    userAgent: 'ratsgraph',
  });
}

function neo4jGraph(driver: Driver, url: string, access: Access): Graph {
  const writers = createQueue();
  return {
    engine: 'neo4j',
    place: url,
    connections: CONNECTIONS,
    read: (statement, parameters = {}, { signal } = {}) =>
      read(driver, statement, parameters, url, access, signal),
    async missing() {
      const found = await read<{ name: string }>(driver, SERVING, {}, url, access);
      const names = new Set(found.map(({ name }) => name));
      return NEO4J_SCHEMA.map(({ makes }) => makes).filter((name) => !names.has(name));
    },
    write: (work) => writers.take(() => write(driver, work, url, access)),
    rewrite: async () => {},
    close: () => writers.take(() => driver.close()),
  };
}

/**
 * Runs a statement by itself, which takes one message there and back less than a transaction around it. What broke in
 * passing (a connection of the pool that was cut, a server that changes its role) is tried once more, unless it took its
 * time: somebody waits.
 */
async function read<Row>(
  driver: Driver,
  statement: Statement,
  parameters: Parameters,
  url: string,
  access: Access,
  signal?: AbortSignal,
): Promise<Row[]> {
  const start = Date.now();
  try {
    const asked = once<Row>(driver, statement, parameters, access, signal).catch((fault) => {
      const isLate = Date.now() - start > AGAIN_MS;
      if (signal?.aborted || isLate || !neo4j.isRetryableError(fault)) throw fault;
      return once<Row>(driver, statement, parameters, access, signal);
    });
    return await unlessSilent(asked, url, access.readMs + SILENT_MS);
  } catch (fault) {
    throw signal?.aborted ? gone(url) : neo4jFault(fault, url, access, statement);
  }
}

/** The driver itself would wait two minutes for a word of a server that vanished. */
async function unlessSilent<T>(asked: Promise<T>, url: string, ms: number): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(silent(url)), ms);
  });
  return Promise.race([asked, silence]).finally(() => clearTimeout(late));
}

/** Closing the session stops what it runs. */
async function once<Row>(
  driver: Driver,
  { cypher }: Statement,
  parameters: Parameters,
  { database, readMs }: Access,
  signal?: AbortSignal,
): Promise<Row[]> {
  signal?.throwIfAborted();
  const { executeQueryBookmarkManager: bookmarkManager } = driver;
  const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.READ });
  const stop = () => void session.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { records } = await session.run(cypher, toNeo4j(parameters), { timeout: readMs });
    return records.map((record) => record.toObject() as Row);
  } finally {
    signal?.removeEventListener('abort', stop);
    await session.close();
  }
}

function gone(url: string): GraphError {
  return new GraphError('CANCELLED', `Nobody waits for the answer of ${url} any more.`);
}

/** The driver retries transient faults itself, so they must pass through `work` unchanged. */
async function write<T>(
  driver: Driver,
  work: (tx: Transaction) => Promise<T>,
  url: string,
  access: Access,
): Promise<T> {
  const session = driver.session({
    database: access.database,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  let last: Statement | undefined;
  try {
    const inTransaction = (tx: ManagedTransaction) =>
      alone(tx, () =>
        work({
          run: (statement, parameters = {}) => {
            last = statement;
            return rows(tx, statement, parameters);
          },
        }),
      );
    return await session.executeWrite(inTransaction, { timeout: access.writeMs });
  } catch (fault) {
    throw neo4jFault(fault, url, access, last);
  } finally {
    await session.close();
  }
}

/** One writer at a time over all processes: the others wait at a node that nobody ever sees. */
async function alone<T>(tx: ManagedTransaction, work: () => Promise<T>): Promise<T> {
  await tx.run(LOCK.cypher);
  const result = await work();
  await tx.run(UNLOCK.cypher);
  return result;
}

/**
 * While a graph grows Neo4j plans what writes it anew every ten seconds, which took half of an import. All of it looks
 * into indexes by ids, so that no plan gets better by that (a test holds that they do so from an empty graph on).
 */
const AS_PLANNED = 'CYPHER replan=skip ';

async function rows<Row>(
  tx: ManagedTransaction,
  statement: Statement,
  parameters: Parameters,
): Promise<Row[]> {
  const { records } = await tx.run(AS_PLANNED + statement.cypher, toNeo4j(parameters));
  return records.map((record) => record.toObject() as Row);
}
