import './node.mjs';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { isProgram, orExit, ROOT, run } from './run.mjs';
import { filesBelow, fingerprint } from './sources.mjs';

/** Files at the top that the built program reads. */
const READ_AT_RUN_TIME = [
  'schema.graphql',
  'package.json',
  'docs/figures.md',
  'docs/browser/guide.html',
  'docs/browser/ratsgraph.grass',
];
const SETTINGS = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'src/setup/build.mjs',
  'src/setup/bundle.mjs',
  'src/setup/letters.mjs',
];
const EXPLORER = 'src/explorer';
const EXPLORER_OUT = 'dist/explorer';
const STAMP = '.fingerprint';
const LOCK = `${ROOT}dist-lock`;

/**
 * Builds what is stale, and nothing else: each build leaves the fingerprint of its sources with its result. Of several
 * commands that start at once after a change, the first builds and the others wait for it.
 * Types are not checked here, `npm test` does that.
 * @param {{quiet?: boolean, explorer?: boolean}} [options] quiet: say nothing unless it fails
 */
export async function build({ quiet = false, explorer = false } = {}) {
  await buildProgram(quiet);
  if (explorer) await buildExplorer(quiet);
}

/** `src/` and `import/` → `dist/`: TypeScript to JavaScript, all other files beside their modules. */
async function buildProgram(quiet) {
  const sources = filesBelow(['src', 'import'], (path) => path === EXPLORER);
  const now = fingerprint([...sources, ...READ_AT_RUN_TIME, ...SETTINGS]);
  if (now === stamp('dist')) return;
  await oneAtATime(LOCK, async () => {
    if (now !== stamp('dist')) await buildAfresh(sources, now, quiet);
  });
}

async function buildAfresh(sources, now, quiet) {
  say('Building the program …', quiet);
  const fresh = `dist-${process.pid}`;
  try {
    compile(fresh, quiet);
    await quicken(fresh);
    const others = sources.filter((path) => !/\.(ts|md)$/.test(path));
    for (const path of [...others, ...READ_AT_RUN_TIME]) cpSync(ROOT + path, `${ROOT}${fresh}/${path}`);
    await prepare(fresh);
    await join(fresh);
    writeFileSync(`${ROOT}${fresh}/${STAMP}`, now);
    replace(fresh);
  } finally {
    rmSync(ROOT + fresh, { recursive: true, force: true });
  }
}

function compile(folder, quiet) {
  const settings = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', folder];
  const failure = 'the program could not be built; the compiler says why above';
  run(process.execPath, ['node_modules/typescript/bin/tsc', ...settings], { quiet, failure });
}

/** Letters of patterns as the engine likes them. The compiler that it needs is loaded only here: a start must be quick. */
async function quicken(folder) {
  const { withLatinLetters } = await import('./letters.mjs');
  const modules = filesBelow([`${folder}/import`]).filter((path) => path.endsWith('.js'));
  for (const path of modules) {
    const code = readFileSync(ROOT + path, 'utf8');
    const quick = withLatinLetters(code);
    if (quick !== code) writeFileSync(ROOT + path, quick);
  }
}

/** The indexes of German verb and noun forms, compiled from their packages, and of the words that patterns need, for a quick start. */
async function prepare(folder) {
  const load = (module) => import(pathToFileURL(`${ROOT}${folder}/import/${module}.js`).href);
  const { VERBS } = await load('language/verbs/index');
  const { NOUNS } = await load('language/nouns/index');
  for (const index of [VERBS, NOUNS]) index.write();
  await load('pipeline');
  const { makeAll } = await load('language/word-index');
  const { NEEDED } = await load('language/needed-words');
  makeAll();
  NEEDED.write();
}

/** Few files instead of many, for a quick start. The bundler is loaded only here, for the same reason. */
async function join(folder) {
  const { bundle } = await import('./bundle.mjs');
  await bundle(folder);
}

/** `src/explorer/` → `dist/explorer/`, by its own Vite settings. */
async function buildExplorer(quiet) {
  if (!existsSync(`${ROOT}${EXPLORER}/vite.config.ts`)) return;
  const now = fingerprint([...filesBelow([EXPLORER]), 'schema.graphql', 'package-lock.json']);
  if (now === stamp(EXPLORER_OUT)) return;
  await oneAtATime(LOCK, () => {
    if (now !== stamp(EXPLORER_OUT)) buildExplorerAfresh(now, quiet);
  });
}

function buildExplorerAfresh(now, quiet) {
  say('Building the explorer …', quiet);
  run(process.execPath, ['../../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    quiet: true,
    folder: EXPLORER,
    // A test runner that builds would else get what complains to developers.
    env: { NODE_ENV: 'production' },
    failure: 'the explorer could not be built; Vite says why above',
  });
  writeFileSync(`${ROOT}${EXPLORER_OUT}/${STAMP}`, now);
}

/** Puts a fresh build in its place: who starts meanwhile finds it stale and waits until it is there whole. */
function replace(fresh) {
  const old = `${ROOT}${fresh}-old`;
  // The explorer has a build of its own and moves along.
  if (existsSync(ROOT + EXPLORER_OUT)) renameSync(ROOT + EXPLORER_OUT, `${ROOT}${fresh}/explorer`);
  if (existsSync(`${ROOT}dist`)) renameSync(`${ROOT}dist`, old);
  renameSync(ROOT + fresh, `${ROOT}dist`);
  rmSync(old, { recursive: true, force: true });
}

/** The fingerprint of what `folder` was built from; null where nothing was. */
function stamp(folder) {
  const file = `${ROOT}${folder}/${STAMP}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function say(line, quiet) {
  if (!quiet) process.stderr.write(`${line}\n`);
}

if (isProgram(import.meta.filename)) {
  await orExit(async () => {
    install();
    await build({ explorer: true });
  });
}
