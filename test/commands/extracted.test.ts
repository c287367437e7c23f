import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MINUTES } from './minutes.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const SAMPLE = new URL('../../import/sample/lindenau', import.meta.url).pathname;
const EXTRACT = ['extract', '--format', 'jsonl', '--out', 'part.jsonl'];

/** What a line may be instead, and what is said of it. */
const BAD: readonly (readonly [says: string, change: (line: string) => string])[] = [
  ['it is no JSON, or cut off', () => 'Niederschrift'],
  ['it is no JSON, or cut off', (line) => line.slice(0, 300)],
  ["it must have property 'document' (document)", () => '{"source":"a.txt"}'],
  [
    '/questions/0/status must be equal to one of the allowed values',
    (line) => line.replace(/"status":"[A-Z]+"/u, '"status":"MAYBE"'),
  ],
  ['it speaks of p_nobody, which', (line) => line.replace(/"askedBy":"[^"]+"/u, '"askedBy":"p_nobody"')],
  ['the place of ', (line) => line.replace(/("answers":\[\{[^}]*?"end":)\d+/u, (_, head) => `${head}99999`)],
  ['its source and its document are not one', (line) => line.replace(/^\{"source":"/u, '{"source":"old/')],
];

/** A folder with what was extracted from one document, for a test to change. */
async function extracted(change: (line: string) => string): Promise<string> {
  const cwd = folder({ 'kirchbrede/a.txt': MINUTES });
  await ratsgraph([...EXTRACT, 'kirchbrede'], { cwd });
  writeFileSync(join(cwd, 'part.jsonl'), change(readFileSync(join(cwd, 'part.jsonl'), 'utf8')));
  return cwd;
}

describe('ratsgraph import of what was extracted before', { timeout: 120_000 }, () => {
  test('makes the graph that the minutes make, and the minutes change nothing in it', async () => {
    const cwd = folder();
    const direct = { cwd, env: { RATSGRAPH_GRAPH: join(cwd, 'direct') } };
    const passed = { cwd, env: { RATSGRAPH_GRAPH: join(cwd, 'passed') } };
    await ratsgraph([...EXTRACT, SAMPLE], { cwd });
    await ratsgraph(['import', SAMPLE], direct);
    const { exit, out } = await ratsgraph(['import', 'part.jsonl'], passed);
    expect(exit).toBe(0);
    expect(out).toMatch(/documents +9 +9 created, 0 changed, 0 unchanged/u);
    expect(await ratsgraph(['export'], passed)).toEqual(await ratsgraph(['export'], direct));
    const again = await ratsgraph(['import', 'part.jsonl', SAMPLE], passed);
    expect(again.out).toMatch(/documents +18 +0 created, 0 changed, 18 unchanged/u);
  });

  test('keeps by which rules it was read, so that other rules read the minutes anew', async () => {
    const cwd = await extracted((line) => line.replace(/"version":"[0-9a-f]{12}"/u, '"version":"earlier"'));
    await ratsgraph(['import', 'part.jsonl'], { cwd });
    expect((await ratsgraph(['export'], { cwd })).out).toContain('"earlier"');
    const { out } = await ratsgraph(['import', 'kirchbrede'], { cwd });
    expect(out).toMatch(/0 created, 0 changed, 1 unchanged/u);
    expect((await ratsgraph(['export'], { cwd })).out).not.toContain('"earlier"');
  });

  test('tells of each line that is none, with file and line, and imports the rest', async () => {
    const cwd = await extracted(
      (line) => `${line}${BAD.map(([, change]) => change(line).trim()).join('\n')}`,
    );
    const { exit, err, out } = await ratsgraph(['import', 'part.jsonl'], { cwd });
    const told = BAD.map(
      ([says], i) => `ratsgraph: part.jsonl:${i + 2} is no line of "extract --format jsonl": ${says}`,
    );
    expect(err.trimEnd().split('\n')).toEqual(told.map((start) => expect.stringContaining(start)));
    expect(out).toMatch(/documents +1 +1 created/u);
    expect(exit).toBe(65);
  });

  test('tells of another document under the same name; the same one again is nothing', async () => {
    const cwd = await extracted((line) => line + line + line.replace(/"hash":"../u, '"hash":"zz'));
    const { exit, err, out } = await ratsgraph(['import', 'part.jsonl'], { cwd });
    expect(err).toMatch(/^ratsgraph: part\.jsonl:3 is another document .*kirchbrede\/a\.txt.*\n$/u);
    expect(out).toMatch(/documents +1 +1 created/u);
    expect(exit).toBe(65);
  });

  test('tells of a file that is not there', async () => {
    const { exit, err } = await ratsgraph(['import', 'nowhere.jsonl']);
    expect(err).toContain('nowhere.jsonl does not exist');
    expect(exit).toBe(66);
  });
});
