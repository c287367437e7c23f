import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../../import/model.ts';
import { folderBeside } from './key.ts';

/** Beside the key: who was erased stays so when the graph is made anew from the minutes. Keyed ids, one a line. */
const FILE = 'erased';

export function erasuresBeside(place: string): ReadonlySet<Id> {
  const file = join(folderBeside(place), FILE);
  if (!existsSync(file)) return new Set();
  return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
}

export function noteBeside(place: string, ids: readonly Id[]): void {
  const known = erasuresBeside(place);
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length > 0)
    appendFileSync(join(folderBeside(place), FILE), fresh.map((id) => `${id}\n`).join(''), { mode: 0o600 });
}
