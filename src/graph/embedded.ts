import { setTimeout as pause } from 'node:timers/promises';
import type { GrafeoDB, Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { embeddedFault, isTransient } from './embedded.faults.ts';
import { type File, openFile } from './embedded.file.ts';
import { createGate } from './gate.ts';
import type { Graph, Parameters, Statement, Transaction } from './graph.ts';
import { createQueue } from './queue.ts';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 20;

/** Opens the graph file at `path`; it and its folder are made if missing. */
export async function openEmbedded(path: string): Promise<Graph> {
  return embeddedGraph(await openFile(path), path);
}

function embeddedGraph(file: File, path: string): Graph {
  const writers = createQueue();
  const readers = createGate();
  return {
    engine: 'embedded',
    place: path,
    connections: null,
    // Made when it was opened, and nobody else can open it.
    missing: async () => [],
    read: <Row>(statement: Statement, parameters: Parameters = {}) =>
      readers.pass(async () => rows<Row>(await file.open(), statement, parameters, path)),
    write: (work) =>
      writers.take(async () => {
        const db = await file.open();
        return persevere(() => attempt(db, work, path));
      }),
    rewrite: () => writers.take(() => readers.alone(() => file.rewrite())),
    close: () => writers.take(() => file.close()),
  };
}

async function rows<Row>(
  on: GrafeoDB | GrafeoTransaction,
  statement: Statement,
  parameters: Parameters,
  path: string,
): Promise<Row[]> {
  try {
    const result = await on.executeCypher(statement.cypher, parameters);
    return result.toArray() as Row[];
  } catch (fault) {
    throw embeddedFault(fault, path, statement);
  }
}

async function attempt<T>(db: GrafeoDB, work: (tx: Transaction) => Promise<T>, path: string): Promise<T> {
  const transaction = db.beginTransaction();
  try {
    const result = await work({
      run: (statement, parameters = {}) => rows(transaction, statement, parameters, path),
    });
    commit(transaction, path);
    return result;
  } catch (fault) {
    undo(transaction);
    throw fault;
  }
}

/** On a full disk the engine has given the transaction up itself and refuses: the first fault is the one that counts. */
function undo(transaction: GrafeoTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {}
}

function commit(transaction: GrafeoTransaction, path: string): void {
  try {
    transaction.commit();
  } catch (fault) {
    throw embeddedFault(fault, path);
  }
}

/** Tries again after a transient fault, each time after twice the pause. */
async function persevere<T>(once: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await once();
    } catch (fault) {
      if (attempts >= ATTEMPTS || !isTransient(fault)) throw fault;
      await pause(FIRST_PAUSE_MS * 2 ** (attempts - 1));
    }
  }
}
