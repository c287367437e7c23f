import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { embeddedFault, locked } from './embedded.faults.ts';
import { GraphError } from './error.ts';
import { forgetHolder, holderOf, noteHolder } from './holder.ts';
import { EMBEDDED_SCHEMA } from './schema.ts';

/** The write-ahead log is folded into the file when it holds this many bytes; without, it grows for ever. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;
/** A draft that is older was left by a process that was killed. */
const DRAFT_MS = 60_000;

/** The file of a graph, which is open from the beginning until it is closed. */
export interface File {
  open(): Promise<GrafeoDB>;
  /** Writes it anew; nobody may read or write meanwhile. */
  rewrite(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the file at `path`; it and its folder are made if missing. */
export async function openFile(path: string): Promise<File> {
  let db: Promise<GrafeoDB> | null = null;
  let url: string | null = null;
  let isClosed = false;
  const open = async () => {
    if (isClosed) throw new GraphError('CLOSED', `The graph ${path} is closed.`);
    db ??= opened(path, url);
    return db.catch((fault) => {
      db = null;
      throw fault;
    });
  };
  await open();
  return {
    open,
    async rewrite() {
      const before = await open();
      const draft = drafted(before, path);
      // Before it is opened again another process may have it: then this one says so, until that one has ended.
      url = holderOf(path)?.url ?? null;
      db = null;
      replace(before, draft, path);
      await open();
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      const last = await db?.catch(() => null);
      if (!last) return;
      forgetHolder(path);
      closeFile(last, path);
    },
  };
}

/** @param url where this process serves it */
async function opened(path: string, url: string | null): Promise<GrafeoDB> {
  const db = openNow(path);
  try {
    noteHolder(path, url);
    for (const statement of EMBEDDED_SCHEMA) await db.executeCypher(statement.cypher);
  } catch (fault) {
    db.close();
    throw embeddedFault(fault, path);
  }
  return db;
}

function openNow(path: string): GrafeoDB {
  try {
    if (isBeingReplaced(path)) throw locked(path);
    mkdirSync(dirname(path), { recursive: true });
    const db = grafeo.GrafeoDB.create(path);
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return db;
  } catch (fault) {
    throw embeddedFault(fault, path);
  }
}

function draftOf(path: string): string {
  return `${path}.anew`;
}

/** Nobody holds the lock while a draft takes the place of the file: who took it then would have the old one. */
function isBeingReplaced(path: string): boolean {
  const draft = statSync(draftOf(path), { throwIfNoEntry: false });
  return draft !== undefined && Date.now() - draft.mtimeMs < DRAFT_MS;
}

/** The same graph in a new file, of that path. */
function drafted(db: GrafeoDB, path: string): string {
  const draft = draftOf(path);
  try {
    rmSync(draft, { force: true });
    db.save(draft);
    return draft;
  } catch (fault) {
    rmSync(draft, { force: true });
    throw embeddedFault(fault, path);
  }
}

/** The draft takes the place of the graph whole or not at all. */
function replace(db: GrafeoDB, draft: string, path: string): void {
  try {
    db.close();
    renameSync(draft, path);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw embeddedFault(fault, path);
  }
}

/** Closing folds the write-ahead log into the file; where that fails, the log stays and the next open reads it. */
function closeFile(db: GrafeoDB, path: string): void {
  try {
    db.close();
  } catch (fault) {
    throw embeddedFault(fault, path);
  }
}
