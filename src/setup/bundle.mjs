import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './run.mjs';

/** What is started as a program: the command line, and the work that it gives to other threads. */
const PROGRAMS = ['src/cli.js', 'import/pipeline.js'];

/**
 * Joins the modules that a start needs into few files, in place of the programs that needed them: Node takes half a
 * millisecond for each of some three hundred. What only some commands load stays apart.
 * @param {string} folder the built program, inside the project
 */
export async function bundle(folder) {
  const base = `${ROOT}${folder}`;
  await build({
    entryPoints: PROGRAMS.map((path) => `${base}/${path}`),
    outdir: base,
    outbase: base,
    chunkNames: 'chunks/[name]-[hash]',
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [placesFrom(base)],
  });
}

/**
 * A module finds its data beside itself, wherever its code was joined into: programs and chunks lie equally deep, so one
 * relative address serves in all of them.
 * @param {string} base
 * @returns {import('esbuild').Plugin}
 */
function placesFrom(base) {
  return {
    name: 'places',
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        const code = readFileSync(path, 'utf8');
        const place = JSON.stringify(`../${relative(base, path)}`);
        return { contents: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`) };
      });
    },
  };
}
