import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { families, figureOf } from '../server/exposition.ts';
import { MINUTES } from './minutes.ts';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

describe('ratsgraph watch', { timeout: 60_000 }, () => {
  test('imports what is there, what comes and what changes, and ends in an orderly way', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES });
    const watching = begin(['watch', 'kirchbrede', '--every', '1s', '--jobs', '1'], { cwd });
    await watching.said(/documents +1 +1 created/u);
    writeFileSync(join(cwd, 'kirchbrede/b.txt'), MINUTES.replace('120', '95'));
    await watching.said(/documents +2 +1 created, 0 changed, 1 unchanged/u);
    writeFileSync(join(cwd, 'kirchbrede/b.txt'), MINUTES.replace('120', '70'));
    await watching.said(/documents +2 +0 created, 1 changed, 1 unchanged/u);
    watching.child.kill('SIGINT');
    const { exit, out, err } = await watching.ended;
    expect([exit, out.match(/Imported into/gu)?.length]).toEqual([0, 3]);
    expect(out).toMatch(/^Looking every 1s for what is new or changed; Ctrl-C stops\.\n/u);
    expect(err).toContain('Stopping.');
    const { out: graph } = await ratsgraph(['export'], { cwd });
    expect(graph).toContain('70 Menschen');
    expect(graph).not.toContain('95 Menschen');
  });

  test('serves the graph meanwhile, and a file that cannot be read is told and tried again', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES });
    const args = ['watch', 'kirchbrede', '--every', '1s', '--jobs', '1', '--serve', '--port', '0'];
    const watching = begin(args, { cwd });
    const [, url] = await watching.said(/Ratsgraph is at (\S+)/u);
    const questions = async () => (await (await fetch(`${url}/export/questions.json`)).json()) as object[];
    expect(await questions()).toHaveLength(1);
    writeFileSync(join(cwd, 'kirchbrede/b.txt'), '');
    await watching.said(/b\.txt is empty/u);
    // Of another meeting: the same one from two files would be told once.
    writeFileSync(join(cwd, 'kirchbrede/b.txt'), MINUTES.replace('12.03.2024', '19.03.2024'));
    await watching.said(/documents +2 +1 created/u);
    expect(await questions()).toHaveLength(2);
    const told = families(await (await fetch(`${url}/metrics`)).text());
    const documents = (result: string) => figureOf(told, 'ratsgraph_import_documents_total', { result });
    expect(documents('created')).toBe(2);
    expect(documents('refused')).toBeGreaterThan(0);
    expect(documents('unchanged')).toBeGreaterThan(0);
    expect(figureOf(told, 'ratsgraph_import_duration_seconds_count')).toBeGreaterThan(2);
    watching.child.kill('SIGINT');
    expect((await watching.ended).exit).toBe(0);
  });

  test('says at once what is wrong at the beginning', async () => {
    const missing = await ratsgraph(['watch', 'nowhere', '--graph', 'bolt://127.0.0.1:1']);
    expect([missing.exit, missing.err]).toEqual([69, expect.stringContaining('No Neo4j answers')]);
    const soon = await ratsgraph(['watch', 'kirchbrede', '--every', 'soon']);
    expect([soon.exit, soon.err]).toEqual([64, expect.stringContaining('a time like 30s, 10m, 2h or 1d')]);
  });
});
