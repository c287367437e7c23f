import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MINUTES, manyMinutes } from './minutes.ts';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

describe('ratsgraph import', { timeout: 60_000 }, () => {
  test('tells what it found and what changed; the second time nothing changes', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES });
    const first = await ratsgraph(['import', 'kirchbrede'], { cwd });
    expect(first).toMatchObject({ exit: 0, err: '' });
    expect(first.out).toMatch(/documents +1 +1 created, 0 changed, 0 unchanged/u);
    expect(first.out).toMatch(/questions +1\n +answers +1\n +promises +1\n/u);
    expect(first.out).toMatch(/\d+ sentences: .* unexplained/u);
    const before = await ratsgraph(['export'], { cwd });
    expect(
      before.out
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))[0]),
    ).toContain('edge');
    const second = await ratsgraph(['import', 'kirchbrede'], { cwd });
    expect(second.out).toMatch(/documents +1 +0 created, 0 changed, 1 unchanged/u);
    expect(await ratsgraph(['export'], { cwd })).toEqual(before);
  });

  test('replaces what a changed document said', async () => {
    const cwd = folder({
      'old/kirchbrede/a.txt': MINUTES,
      'new/kirchbrede/a.txt': MINUTES.replace('120', '95'),
    });
    await ratsgraph(['import', 'old'], { cwd });
    const { out } = await ratsgraph(['import', 'new'], { cwd });
    expect(out).toMatch(/documents +1 +0 created, 1 changed, 0 unchanged/u);
    const { out: graph } = await ratsgraph(['export'], { cwd });
    expect(graph).toContain('95 Menschen');
    expect(graph).not.toContain('120 Menschen');
  });

  test('imports the good sources beside a bad one, and the exit code tells of it', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES, 'kirchbrede/b.txt': '' });
    const { exit, out, err } = await ratsgraph(['import', 'kirchbrede'], { cwd });
    expect(exit).toBe(65);
    expect(err).toContain('b.txt is empty');
    expect(out).toMatch(/documents +1 +1 created/u);
  });

  test('into a graph that a server holds is refused with the way through the server, which is open to its token', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES, 'kirchbrede/b.txt': '' });
    const env = { RATSGRAPH_TOKEN: 'a-token-for-tests-0123456789' };
    const server = begin(['serve', '--port', '0'], { cwd, env });
    const [, url = ''] = await server.said(/Ratsgraph is at (\S+)/u);
    const refused = await ratsgraph(['import', 'kirchbrede'], { cwd });
    expect(refused.err).toContain(`Another process (${server.child.pid}) serves the graph`);
    expect(refused.err).toContain(`(import, remove, erase and curate take --server ${url})`);
    expect(refused.exit).toBe(69);
    const through = ['import', 'kirchbrede', '--server', url];
    const first = await ratsgraph(through, { cwd, env });
    expect(first.out).toContain(
      `Imported through ${url}/: 1 created, 0 changed, 0 unchanged; 1 questions, 1 answers, 1 promises.`,
    );
    expect(first).toMatchObject({ exit: 65, err: expect.stringContaining('b.txt is empty') });
    const other = { RATSGRAPH_TOKEN: 'another-token-0123456789' };
    expect(await ratsgraph(through, { cwd, env: other })).toMatchObject({
      exit: 77,
      err: expect.stringContaining('Changes need the token of this server'),
    });
    expect(await ratsgraph(through, { cwd })).toMatchObject({
      exit: 77,
      err: expect.stringContaining('RATSGRAPH_TOKEN'),
    });
    server.child.kill('SIGINT');
    await server.ended;
    const gone = await ratsgraph(through, { cwd, env });
    expect(gone).toMatchObject({ exit: 69, err: expect.stringContaining('no Ratsgraph answers at') });
    // As if it had been imported without the server.
    const again = await ratsgraph(['import', 'kirchbrede/a.txt'], { cwd });
    expect(again.out).toContain('0 created, 0 changed, 1 unchanged');
  });

  test('sets a damaged graph aside where it is told to, and says so', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES });
    const graph = join(cwd, 'graph');
    const args = ['import', 'kirchbrede', '--graph', graph];
    await ratsgraph(args, { cwd });
    const { out: before } = await ratsgraph(['export', '--graph', graph], { cwd });
    const damaged = readFileSync(graph).subarray(0, -5_000);
    writeFileSync(graph, damaged);
    const refused = await ratsgraph(args, { cwd });
    expect(refused).toMatchObject({
      exit: 65,
      err: expect.stringContaining('--rebuild, which sets it aside'),
    });
    expect(readFileSync(graph)).toEqual(damaged);
    const rebuilt = await ratsgraph([...args, '--rebuild'], { cwd });
    expect(rebuilt.err).toContain(`is damaged: it is kept as ${graph}.damaged-1, and a new one is begun.`);
    expect(rebuilt).toMatchObject({ exit: 0, out: expect.stringContaining('1 created') });
    expect(readFileSync(`${graph}.damaged-1`)).toEqual(damaged);
    expect((await ratsgraph(['export', '--graph', graph], { cwd })).out).toBe(before);
  });

  test('says when no Neo4j answers, and where', async () => {
    const args = ['import', 'kirchbrede', '--graph', 'bolt://127.0.0.1:1'];
    const { exit, err } = await ratsgraph(args, { cwd: folder({ 'kirchbrede/a.txt': MINUTES }) });
    expect(err).toMatch(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: start it/u);
    expect(exit).toBe(69);
  });

  test('refuses a file that is no graph', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES, graph: 'no graph at all' });
    const { exit, err } = await ratsgraph(['import', 'kirchbrede', '--graph', 'graph'], { cwd });
    expect(err).toMatch(/graph is no graph, or is damaged|would lie inside a file/u);
    expect([65, 73]).toContain(exit);
  });
});

describe('Ctrl-C in the middle of an import', { timeout: 60_000 }, () => {
  test('ends with 130; every document is there whole or not at all, and the same command goes on', async () => {
    const cwd = folder(manyMinutes(200));
    const whole = { cwd, env: { RATSGRAPH_GRAPH: join(cwd, 'whole') } };
    const stopped = { cwd, env: { RATSGRAPH_GRAPH: join(cwd, 'stopped') } };
    await ratsgraph(['import', 'kirchbrede'], whole);
    const running = begin(['import', 'kirchbrede'], stopped);
    await running.said(/200 documents to read/u);
    running.child.kill('SIGINT');
    const { exit, err } = await running.ended;
    expect(err).toContain('stopped before the end');
    expect(exit).toBe(130);
    const documents = await documentsIn(stopped);
    expect(documents).toBeLessThan(200);
    await ratsgraph(['import', 'kirchbrede'], stopped);
    expect(await ratsgraph(['export'], stopped)).toEqual(await ratsgraph(['export'], whole));
  });
});

describe('a process that is killed in the middle of an import', { timeout: 60_000 }, () => {
  test('leaves whole documents only, and the same command goes on', async () => {
    const cwd = folder(manyMinutes(200));
    const running = begin(['import', 'kirchbrede'], { cwd });
    await running.said(/200 documents to read/u);
    running.child.kill('SIGKILL');
    await running.ended;
    expect(await documentsIn({ cwd })).toBeLessThan(200);
    expect(await ratsgraph(['import', 'kirchbrede'], { cwd })).toMatchObject({ exit: 0 });
    expect(await documentsIn({ cwd })).toBe(200);
  });
});

async function documentsIn(surroundings: { cwd: string; env?: Record<string, string> }): Promise<number> {
  const { exit, out } = await ratsgraph(['export'], surroundings);
  expect(exit).toBe(0);
  return out.split('\n').filter((line) => line.includes('"Document"')).length;
}
