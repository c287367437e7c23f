import './node.mjs';
import { build } from './build.mjs';
import { runHere } from './here.mjs';
import { install } from './install.mjs';
import { orExit } from './run.mjs';

/** The tests of faults by the word that names them. */
const FILES = new Map([
  ['kill', 'test/faults/importer-killed.test.ts'],
  ['neo4j', 'test/faults/neo4j-killed.test.ts'],
  ['way', 'test/faults/way.test.ts'],
  ['crowd', 'test/faults/crowd.test.ts'],
  ['requests', 'test/faults/requests.test.ts'],
  ['documents', 'test/faults/documents.test.ts'],
  ['load', 'test/faults/load.test.ts'],
]);
const HOW = `npm run soak -- [${[...FILES.keys()].join('|')} …] [--minutes 60]`;

const { words, minutes } = told(process.argv.slice(2));
await orExit(async () => {
  install();
  await build();
});
process.env['RATSGRAPH_SOAK'] = '1';
process.env['RATSGRAPH_SOAK_MINUTES'] = String(minutes);
const passed = await runHere([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config=test/vitest.config.ts',
  '--project=engines',
  '--project=broken',
  ...words.map((word) => FILES.get(word) ?? ''),
]);
process.exitCode = passed ? 0 : 1;

/**
 * Which tests, and how long the mixed load lasts.
 * @param {readonly string[]} args
 */
function told(args) {
  const place = args.indexOf('--minutes');
  const minutes = place < 0 ? 60 : Number(args[place + 1]);
  const words = args.filter((_, i) => place < 0 || (i !== place && i !== place + 1));
  const odd = words.find((word) => !FILES.has(word)) ?? (minutes > 0 ? undefined : '--minutes');
  if (odd === undefined) return { words: words.length > 0 ? words : [...FILES.keys()], minutes };
  process.stderr.write(`ratsgraph: "${odd}" is nothing to soak. ${HOW}\n`);
  process.exit(64);
}
