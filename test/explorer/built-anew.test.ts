import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { save } from '../../import/write/index.ts';
import { type Graph, open } from '../../src/graph/index.ts';
import { explorer } from '../../src/server/explorer.ts';
import { type Serving, serve } from '../../src/server/index.ts';
import { sample } from './stage.ts';

const BUILT = new URL('../../dist/explorer', import.meta.url).pathname;

describe('a server whose built files go while it runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-built-'));
  let graph: Graph;
  let server: Serving;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers });
  beforeAll(async () => {
    const copy = join(folder, 'explorer');
    cpSync(BUILT, copy, { recursive: true });
    graph = await open(join(folder, 'graph'));
    await save(graph, sample());
    server = await serve({ graph, port: 0, pages: await explorer(pathToFileURL(join(copy, 'handler.js'))) });
    rmSync(copy, { recursive: true });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  test.each(['/', '/questions', '/network', '/quality', '/documents'])(
    '%s comes with all that it names',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(200);
      const named = [...(await page.text()).matchAll(/"[./]*(\/_app\/[^"]+\.\w+)"/g)].map(
        ([, file]) => file ?? '',
      );
      expect(named.some((file) => file.endsWith('.js'))).toBe(true);
      for (const file of new Set(named)) expect([file, (await get(file)).status]).toEqual([file, 200]);
    },
  );

  test('its files are zipped for whoever takes that, are known again, and never change', async () => {
    const [, script = ''] = /"[./]*(\/_app\/immutable\/[^"]+\.js)"/.exec(await (await get('/')).text()) ?? [];
    const told = async (encoding: string) => {
      const { headers } = await get(script, { 'accept-encoding': encoding });
      return ['content-encoding', 'content-type', 'cache-control'].map((name) => headers.get(name));
    };
    const common = ['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'];
    expect(await told('gzip, deflate, br')).toEqual(['br', ...common]);
    expect(await told('gzip')).toEqual(['gzip', ...common]);
    expect(await told('identity')).toEqual([null, ...common]);
    const texts = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await get(script, { 'accept-encoding': encoding })).text(),
      ),
    );
    expect(new Set(texts).size).toBe(1);
    const tag = (await get(script)).headers.get('etag') ?? '';
    expect((await get(script, { 'if-none-match': tag })).status).toBe(304);
  });
});
