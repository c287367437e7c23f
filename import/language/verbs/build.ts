import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileVerbs } from './compile.ts';

/** Where the index of verb forms lies after a build: beside the built program. */
export const INDEX = new URL('./forms.txt', import.meta.url);

/** Writes the index of verb forms. A reader sees the old file or the new one, never a half. */
export function buildVerbs(file = fileURLToPath(INDEX)): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, compileVerbs());
  renameSync(draft, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildVerbs();
