import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { embeddedFault, isTransient } from './embedded.faults.ts';
import { GraphError } from './error.ts';
import { createGate } from './gate.ts';
import type { Graph, Parameters, Statement, Transaction } from './graph.ts';
import { forgetHolder, holderOf, noteHolder } from './holder.ts';
import { createQueue } from './queue.ts';
import { EMBEDDED_SCHEMA } from './schema.ts';

/** The write-ahead log is folded into the file when it holds this many bytes; without, it grows for ever. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;
const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 20;

/** Opens the graph file at `path`; it and its folder are made if missing. */
export async function openEmbedded(path: string): Promise<Graph> {
  return embeddedGraph(await opened(path, null), path);
}

/** @param url where this process serves it */
async function opened(path: string, url: string | null): Promise<GrafeoDB> {
  const db = openFile(path);
  try {
    noteHolder(path, url);
    for (const statement of EMBEDDED_SCHEMA) await db.executeCypher(statement.cypher);
  } catch (fault) {
    db.close();
    throw embeddedFault(fault, path);
  }
  return db;
}

function openFile(path: string): GrafeoDB {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const db = grafeo.GrafeoDB.create(path);
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return db;
  } catch (fault) {
    throw embeddedFault(fault, path);
  }
}

function embeddedGraph(first: GrafeoDB, path: string): Graph {
  let db = first;
  const writers = createQueue();
  const file = createGate();
  let open = true;
  const checkOpen = () => {
    if (!open) throw new GraphError('CLOSED', `The graph ${path} is closed.`);
  };
  return {
    engine: 'embedded',
    place: path,
    connections: null,
    // Made when it was opened, and nobody else can open it.
    missing: async () => [],
    read: <Row>(statement: Statement, parameters: Parameters = {}) =>
      file.pass(async () => {
        checkOpen();
        return rows<Row>(db, statement, parameters, path);
      }),
    write: (work) =>
      writers.take(() => {
        checkOpen();
        return persevere(() => attempt(db, work, path));
      }),
    rewrite: () =>
      writers.take(async () => {
        checkOpen();
        db = await file.alone(() => anew(db, path));
      }),
    close: () =>
      writers.take(async () => {
        if (!open) return;
        open = false;
        forgetHolder(path);
        closeFile(db, path);
      }),
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

/**
 * The same graph in a new file, which takes the place of the old one whole or not at all. Between closing the one and
 * opening the other nobody holds it: whoever comes just then has it, and this fails.
 */
async function anew(db: GrafeoDB, path: string): Promise<GrafeoDB> {
  const url = holderOf(path)?.url ?? null;
  const draft = `${path}.anew`;
  try {
    rmSync(draft, { force: true });
    db.save(draft);
    db.close();
    renameSync(draft, path);
  } catch (fault) {
    throw embeddedFault(fault, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return opened(path, url);
}

/** Closing folds the write-ahead log into the file; where that fails, the log stays and the next open reads it. */
function closeFile(db: GrafeoDB, path: string): void {
  try {
    db.close();
  } catch (fault) {
    throw embeddedFault(fault, path);
  }
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
