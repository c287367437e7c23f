import './node.mjs';
import { readdirSync } from 'node:fs';
import { build } from './build.mjs';
import { runHere } from './here.mjs';
import { install } from './install.mjs';
import { orExit, ROOT } from './run.mjs';

await orExit(async () => {
  install();
  await build();
});

/** Every program in `test/bench`, or those whose names begin with one of the words given. */
const wanted = process.argv.slice(2);
const programs = readdirSync(`${ROOT}test/bench`)
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
process.exitCode = 0;
for (const name of programs) {
  process.stdout.write(`── ${name}\n`);
  if (!(await runHere(['--expose-gc', `test/bench/${name}`]))) process.exitCode = 1;
}
