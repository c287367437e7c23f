import { readFileSync } from 'node:fs';
import { root } from '../api/index.ts';

/** Which Ratsgraph wrote a file, as package.json says. */
export const VERSION: string = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;
