#!/usr/bin/env node
import './node.mjs';
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { isProgram, orExit, ROOT } from './run.mjs';

/** Commands that show the explorer. */
const SERVING = ['start', 'serve'];

/**
 * Runs a command of `ratsgraph` on a checkout in whatever state: installs and builds what is missing or stale,
 * without a word on stdout, then hands over in the same process.
 * @param {readonly string[]} args
 * @param {{quiet?: boolean}} [options]
 */
export async function ratsgraph(args, { quiet = true } = {}) {
  await orExit(async () => {
    install({ quiet });
    await build({ quiet, explorer: SERVING.includes(args[0] ?? '') });
  });
  // Packages check themselves at every step where it is not said that they are in use; `npm` would leave tools out.
  process.env['NODE_ENV'] ??= 'production';
  // Only Node 22 and newer keep compiled code; the types are Node 20's.
  /** @type {{enableCompileCache?: () => void}} */ (module).enableCompileCache?.();
  const { main } = await import(pathToFileURL(`${ROOT}dist/src/cli.js`).href);
  await main(args);
}

if (isProgram(import.meta.filename)) await ratsgraph(process.argv.slice(2));
