import { readdirSync, readFileSync } from 'node:fs';
import { root } from './root.ts';

/** A saved query. */
export interface Example {
  /** Its file name without the ending. */
  readonly name: string;
  readonly text: string;
}

/** The saved queries of `src/api/queries`, by name; the first query of the project comes first. */
export function examples(): Example[] {
  const folder = new URL('src/api/queries/', root);
  const names = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const sorted = names.map((file) => file.slice(0, -'.graphql'.length)).toSorted();
  return [FIRST, ...sorted.filter((name) => name !== FIRST)].map((name) => ({
    name,
    text: readFileSync(new URL(`${name}.graphql`, folder), 'utf8').trim(),
  }));
}

const FIRST = 'jobcenter';
