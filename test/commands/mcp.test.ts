import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

const PROGRAM = fileURLToPath(new URL('../../src/setup/ratsgraph.mjs', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const MINUTES =
  'Niederschrift über die Sitzung des Rates der Gemeinde Lindenau am 4. März 2021\n\nRatsfrau Brehme fragt, wann die Brücke fertig wird.\n';

/** The command as a program for models starts it. */
async function started(args: readonly string[], cwd: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '0.0.0' });
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined));
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [PROGRAM, 'mcp', ...args],
    cwd,
    env: { ...(env as Record<string, string>), RATSGRAPH_GRAPH: '' },
  });
  onTestFinished(() => client.close());
  await client.connect(transport);
  return client;
}

async function links(client: Client): Promise<string> {
  const { content } = await client.callTool({ name: 'questions', arguments: { from: 'Brehme' } });
  return (content as [{ text: string }])[0].text;
}

describe('mcp', () => {
  test('answers from the embedded file, and through the server that holds it', async () => {
    const cwd = folder({ 'lindenau/rat.txt': MINUTES });
    await ratsgraph(['import', 'lindenau/rat.txt', '--jobs', '1'], { cwd });
    const own = await started(['--site', 'https://rat.example'], cwd);
    expect(await links(own)).toContain('"link":"https://rat.example/questions/q_');
    const taken = await ratsgraph(['mcp'], { cwd });
    expect(taken).toMatchObject({ exit: 69, out: '' });
    expect(taken.err).toMatch(/holds the graph .*while `ratsgraph serve` runs/u);
    await own.close();

    const server = begin(['serve', '--port', '0'], { cwd });
    const [, url = ''] = await server.said(/is at (http:\S+)/u);
    const link = `"link":"${url}/questions/q_`;
    expect(await links(await started([], cwd))).toContain(link);
    expect(await links(await started(['--server', url], cwd))).toContain(link);
  });

  test('ends when whoever started it hangs up', async () => {
    expect(await ratsgraph(['mcp'], { input: '' })).toMatchObject({ exit: 0, out: '', err: '' });
  });

  test.each([
    { args: ['--server', 'localhost:4000'], says: 'It must be a web address' },
    { args: ['--graph', 'http://localhost'], says: '"http://localhost" is no graph' },
  ])('$args is called wrongly and says why', async ({ args, says }) => {
    const { exit, err } = await ratsgraph(['mcp', ...args]);
    expect(err).toContain(says);
    expect(exit).toBe(64);
  });
});

test('a start of any other command loads nothing of the protocol', () => {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\b[^;]*?["']([^"';]+)["'];/gmu,
    )) {
      if (from.startsWith('.')) load(join(path, '..', from));
      else loaded.add(from);
    }
  };
  load(join(DIST, 'src/cli.js'));
  expect([...loaded]).toContain('commander');
  expect([...loaded].filter((each) => /modelcontextprotocol|^zod/u.test(each))).toEqual([]);
});
