import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

export const ROOT = new URL('../..', import.meta.url).pathname;

/** One file of the project that holds code. */
export interface Module {
  /** From the top of the project: `import/read/index.ts`. */
  readonly path: string;
  readonly text: string;
  /** Files of the project that it imports, as paths from the top. */
  readonly imports: readonly string[];
}

const GENERATED = ['**/*.d.ts', '**/node_modules/**', '**/.svelte-kit/**', 'dist/**'];

/** The project's modules that match `patterns`, in the order of their paths. */
export function modules(patterns: readonly string[]): Module[] {
  const paths = globSync([...patterns], { cwd: ROOT, ignore: GENERATED }).sort();
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });
}

/** Static, dynamic and type imports alike. */
function importsOf(path: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name));
}
