import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { save } from '../../import/write/index.ts';
import { type Graph, GraphError } from '../../src/graph/index.ts';
import { type Entry, type Serving, serve } from '../../src/server/index.ts';
import { person } from '../api/facts.ts';
import { extraction } from '../api/minutes.ts';
import { ENGINES } from '../graph/engines.ts';
import { table } from './rfc4180.ts';

const asker = person('brehme', 'Frau Dr. Brehme', 'elected');
const MANY = 230;
const PAGES = Math.ceil(MANY / 100);

const many = extraction({
  key: 'lindenau-2024-01-01',
  place: 'Lindenau am Wehr',
  committee: null,
  date: '2024-01-01',
  items: [['1', 'Anfragen']],
  people: [asker],
  organizations: [],
  said: Array.from({ length: MANY }, (_, i) => ({
    by: asker,
    asks: `Frau Dr. Brehme stellt Frage ${i + 1}, "und zwar",\nschriftlich.`,
    status: 'NONE' as const,
  })),
});

describe.each(ENGINES)('A long table on $name', (engine) => {
  describe.skipIf(!engine.there)('is streamed', () => {
    const log: Entry[] = [];
    let graph: Graph;
    let server: Serving;
    let reads = 0;
    let fault: { at: number; error: Error } | null = null;
    let hold: Promise<void> | null = null;
    beforeAll(async () => {
      graph = await engine.empty();
      await save(graph, [many]);
      server = await serve({
        graph: {
          ...graph,
          async read(statement, ...rest) {
            if (statement.name.startsWith('questions')) reads += 1;
            if (reads > 1) await hold;
            if (fault && reads === fault.at) throw fault.error;
            return graph.read(statement, ...rest);
          },
        },
        port: 0,
        warm: false,
        log: (entry) => log.push(entry),
        origins: ['https://dashboard.example'],
      });
    });
    afterAll(async () => {
      await server.close();
      await graph.close();
    });
    const get = (path: string, init?: RequestInit) => {
      reads = 0;
      return fetch(`${server.url}${path}`, init);
    };

    it('page by page to its end, each question once and in order', async () => {
      const rows = table(await (await get('/export/questions.csv')).text());
      expect(reads).toBe(PAGES);
      const numbers = rows.map(({ text }) => Number(/\d+/.exec(text ?? '')));
      expect(numbers).toEqual(Array.from({ length: MANY }, (_, i) => i + 1));
      expect(rows[0]?.['text']).toContain('"und zwar",\nschriftlich.');
      expect(table(await (await get('/export/questions.csv?first=130')).text())).toEqual(rows.slice(0, 130));
      expect(reads).toBe(2);
      const json = await (await get('/export/questions.json')).json();
      expect(json).toHaveLength(MANY);
      expect(await (await get('/export/answers.json')).json()).toEqual([]);
    });

    it('before its end is known, and stopped where nobody reads on', async () => {
      let go = () => {};
      hold = new Promise((resolve) => {
        go = resolve;
      });
      const leaving = new AbortController();
      const response = await get('/export/questions.csv', { signal: leaving.signal });
      const reader = response.body?.getReader();
      expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^id,/);
      leaving.abort();
      await new Promise((resolve) => setTimeout(resolve, 100));
      log.length = 0;
      go();
      hold = null;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect([reads, log]).toEqual([2, []]);
    });

    it('is told as a problem where it cannot begin, under an id of the log', async () => {
      log.length = 0;
      fault = { at: 1, error: new GraphError('UNREACHABLE', 'No Neo4j answers at bolt://secret.') };
      const response = await get('/export/questions.csv');
      fault = null;
      expect([response.status, response.headers.get('content-type')]).toEqual([
        503,
        'application/problem+json',
      ]);
      const problem = await response.json();
      expect(problem).toMatchObject({ code: 'UNAVAILABLE', detail: expect.stringContaining('try again') });
      expect(JSON.stringify(problem)).not.toContain('secret');
      expect(log.filter(({ level }) => level === 'error')).toMatchObject([{ details: { id: problem.id } }]);
    });

    it('breaks off where it cannot end, so that nobody takes a part for the whole', async () => {
      fault = { at: 2, error: new GraphError('TIMEOUT', 'More than 20 s.') };
      const response = await get('/export/questions.csv');
      await expect(response.text()).rejects.toThrow();
      fault = null;
    });

    it('is read by web pages of origins that were told, and of no others', async () => {
      const from = async (origin: string) =>
        (await get('/export/groups.json', { headers: { Origin: origin } })).headers.get(
          'access-control-allow-origin',
        );
      expect(await from('https://dashboard.example')).toBe('https://dashboard.example');
      expect(await from('https://other.example')).toBeNull();
    });
  });
});
