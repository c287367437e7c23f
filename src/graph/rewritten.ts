import { renameSync, rmSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { embeddedFault } from './embedded.faults.ts';

/**
 * Writes the file of an embedded graph anew: bytes of what was taken out stay in the old one. It has to be closed. The
 * new file takes the old one's place whole or not at all.
 * @throws {GraphError} where somebody else has it open, or the disk is full
 */
export function rewritten(path: string): void {
  const draft = `${path}.anew`;
  try {
    rmSync(draft, { recursive: true, force: true });
    const db = grafeo.GrafeoDB.create(path);
    try {
      db.save(draft);
    } finally {
      db.close();
    }
    renameSync(draft, path);
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true });
    throw embeddedFault(fault, path);
  }
}
