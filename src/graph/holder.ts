import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Who holds an embedded graph, for the sentence that others get. It is a note and no lock: the engine locks the file
 * itself, and the system takes that lock away when a process ends, however it ends. A note that outlives its process
 * (kill -9) is never read: it is asked for only where the lock is held, and whoever holds it wrote the note anew.
 */
export interface Holder {
  readonly pid: number;
  /** Where it serves the graph; null where it does not. */
  readonly url: string | null;
}

/** Notes that this process holds the graph at `path`. */
export function noteHolder(path: string, url: string | null = null): void {
  writeFileSync(noteOf(path), `${JSON.stringify({ pid: process.pid, url })}\n`);
}

/** To be called while the graph is still held: afterwards the note may be somebody else's. */
export function forgetHolder(path: string): void {
  rmSync(noteOf(path), { force: true });
}

/** Null where nobody left a note, or not to its end yet. */
export function holderOf(path: string): Holder | null {
  try {
    const { pid, url } = JSON.parse(readFileSync(noteOf(path), 'utf8'));
    return { pid, url };
  } catch {
    return null;
  }
}

function noteOf(path: string): string {
  return `${path}.holder`;
}
