import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../../import/model.ts';
import { folderBeside } from './key.ts';

/** Beside the key, so that who was erased stays so when the graph is made anew: two keyed ids a line, and no name. */
const FILE = 'erased';

/** The keyed id by which a document knows somebody who was erased → the id of the person. */
export function erasuresBeside(place: string): ReadonlyMap<Id, Id> {
  const file = join(folderBeside(place), FILE);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line): [Id, Id] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']));
}

export function noteBeside(place: string, ids: readonly Id[], person: Id): void {
  const known = erasuresBeside(place);
  const fresh = ids.filter((id) => !known.has(id)).map((id) => `${id} ${person}\n`);
  if (fresh.length === 0) return;
  mkdirSync(folderBeside(place), { recursive: true });
  appendFileSync(join(folderBeside(place), FILE), fresh.join(''), { mode: 0o600 });
}
