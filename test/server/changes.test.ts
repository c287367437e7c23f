import { describe, expect, it } from 'vitest';
import { changesOn } from '../../src/commands/changes.ts';
import type { Graph } from '../../src/graph/index.ts';
import { serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { changing, IMPORT, NAME, post, TEXT, TOKEN } from './changing.ts';
import { families, figureOf } from './exposition.ts';

const COUNT = '{ documents { totalCount } }';

describe.each(ENGINES)('changes over GraphQL on $name', (engine) => {
  describe.skipIf(!engine.there)('with a token', () => {
    const { url, ask } = changing(engine);

    it('import, import again, change, correct and remove, as the commands do', async () => {
      const documents = [{ name: NAME, text: TEXT }];
      const first = await ask(IMPORT, { documents });
      expect(first).toMatchObject({
        status: 200,
        data: { import: { created: 1, changed: 0, unchanged: 0, problems: [] } },
      });
      expect(first.errors).toBeUndefined();
      const base64 = Buffer.from(TEXT).toString('base64');
      expect(await ask(IMPORT, { documents: [{ name: NAME, base64 }] })).toMatchObject({
        data: { import: { created: 0, unchanged: 1 } },
      });
      const tag = async () => (await fetch(`${url()}/export/questions.csv`)).headers.get('etag');
      const before = await tag();
      const corrected = await ask(
        'mutation ($file: String!) { correct(settlements: $file) { merged split named } }',
        { file: 'names:\n  - name: Kirchbrede\n    knownAs: [Kibre]\n' },
      );
      expect(corrected.data).toEqual({ correct: { merged: 0, split: 0, named: 1 } });
      expect((await ask('{ search(words: "Kibre") { totalCount } }')).data).not.toEqual({
        search: { totalCount: 0 },
      });
      expect(await tag()).not.toBe(before);
      await ask('mutation { correct(settlements: "names: []") { named } }');
      expect(await tag()).toBe(before);
      const removed = await ask(
        'mutation ($origins: [String!]!) { remove(origins: $origins) { removed missing } }',
        { origins: [NAME, 'nobody/knows.txt'] },
      );
      expect(removed.data).toEqual({ remove: { removed: [NAME], missing: ['nobody/knows.txt'] } });
      expect((await ask(COUNT)).data).toEqual({ documents: { totalCount: 0 } });
    });

    it('tell at an import which corrections wait for their place', async () => {
      const rule = `status:
  - question: { document: nobody/knows.txt, words: wann }
    status: NONE
    reason: nobody answered
    by: clerk
`;
      const why = 'the graph holds no question with the words "wann" in nobody/knows.txt';
      const waiting = [`rules.yaml:2 waits: ${why}.`];
      const CORRECT =
        'mutation ($rule: String!) { correct(settlements: $rule, file: "rules.yaml") { waiting } }';
      expect((await ask(CORRECT, { rule })).data).toEqual({ correct: { waiting } });
      const imported = await ask(
        'mutation ($documents: [MinutesInput!]!) { import(documents: $documents) { created waiting } }',
        { documents: [{ name: NAME, text: TEXT }] },
      );
      expect(imported.data).toEqual({ import: { created: 1, waiting } });
      await ask(CORRECT, { rule: 'status: []' });
      await ask('mutation ($origins: [String!]!) { remove(origins: $origins) { removed } }', {
        origins: [NAME],
      });
    });

    it('tell which documents hold no minutes, and import the others', async () => {
      const documents = [
        { name: 'lindenau/empty.txt', text: '  ' },
        { name: NAME, text: TEXT },
      ];
      const { data } = await ask(IMPORT, { documents });
      expect(data).toMatchObject({
        import: {
          created: 1,
          problems: [{ name: 'lindenau/empty.txt', message: expect.stringContaining('empty') }],
        },
      });
    });

    it('take documents larger than other requests may be', async () => {
      const text = `${TEXT}\n${'Es folgen Anlagen ohne weitere Wortmeldungen.\n'.repeat(4_000)}`;
      expect(text.length).toBeGreaterThan(150_000);
      const { data } = await ask(IMPORT, { documents: [{ name: 'lindenau/long.txt', text }] });
      expect(data).toMatchObject({ import: { created: 1 } });
      expect((await ask(IMPORT, { documents: [{ name: 'x', text }] }, '')).status).toBe(413);
    });

    it.each([
      ['no content', { name: 'a.txt' }, '"a.txt" has no content, or two.'],
      ['two contents', { name: 'a.txt', text: 'a', base64: 'YQ==' }, '"a.txt" has no content, or two.'],
      ['no base64', { name: 'a.txt', base64: 'ä' }, '`base64` of "a.txt" is none.'],
      ['odd knowledge', { name: 'a.txt', text: 'a', told: '{"isHtml":1}' }, '`told` of "a.txt" is none.'],
      ['no name', { name: ' ', text: 'a' }, '`name` is no name.'],
    ])('refuse %s with a hint', async (_, document, message) => {
      const { errors } = await ask(IMPORT, { documents: [document] });
      expect(errors?.[0]).toMatchObject({
        message,
        extensions: { code: 'BAD_USER_INPUT', hint: expect.any(String) },
      });
    });

    it('name the line of a settlement that cannot be', async () => {
      const { errors } = await ask('mutation { correct(settlements: "people:\\n  - same: [A]") { merged } }');
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^settlements:2: "same:" needs two/),
        extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('curation.md') },
      });
    });

    it.each([
      ['no token', ''],
      ['another token', 'Bearer a-token-for-tests-0123456788'],
      ['a beginning of it', `Bearer ${TOKEN.slice(0, -1)}`],
      ['no bearer', `Basic ${TOKEN}`],
    ])('are refused with %s, before anything is run; reading stays open', async (_, authorization) => {
      const refused = await ask('mutation { remove(origins: ["x"]) { removed } }', {}, authorization);
      expect(refused).toMatchObject({
        status: 401,
        challenge: 'Bearer realm="ratsgraph"',
        errors: [{ extensions: { code: 'UNAUTHENTICATED', hint: expect.stringContaining('Authorization') } }],
      });
      expect(refused.data ?? null).toBeNull();
      expect((await ask(COUNT, {}, authorization)).status).toBe(200);
    });

    it('are never made by GET', async () => {
      const query = 'mutation { remove(origins: ["x"]) { removed } }';
      const response = await fetch(`${url()}/graphql?${new URLSearchParams({ query })}`, {
        headers: { Authorization: `Bearer ${TOKEN}` },
      });
      expect(response.status).toBe(405);
    });

    it('are counted for Prometheus', async () => {
      const text = await (await fetch(`${url()}/metrics`)).text();
      const told = families(text);
      expect(figureOf(told, 'ratsgraph_import_documents_total', { result: 'created' })).toBeGreaterThan(0);
      expect(figureOf(told, 'ratsgraph_import_documents_total', { result: 'refused' })).toBeGreaterThan(0);
      expect(figureOf(told, 'ratsgraph_import_duration_seconds_count')).toBeGreaterThan(0);
      expect(figureOf(told, 'ratsgraph_last_import_timestamp_seconds')).toBeGreaterThan(1_700_000_000);
      expect(figureOf(told, 'ratsgraph_write_duration_seconds_count', { result: 'ok' })).toBeGreaterThan(0);
      expect([0, 1]).toContain(figureOf(told, 'ratsgraph_pool_in_use'));
    });
  });
});

describe('changes over GraphQL', () => {
  it('tell which documents they did not get to when the server is stopped', async () => {
    const [embedded] = ENGINES;
    if (!embedded) throw new Error('No engine.');
    const graph = await embedded.empty();
    const { import: importThem } = changesOn(graph, AbortSignal.abort());
    expect(
      await importThem([{ name: NAME, bytes: Buffer.from(TEXT), supersedes: null, told: null }]),
    ).toMatchObject({
      created: 0,
      problems: [{ name: NAME, message: expect.stringContaining('the server is being stopped') }],
    });
    await graph.close();
  });

  it('are off where the server has no token', async () => {
    const [embedded] = ENGINES;
    if (!embedded) throw new Error('No engine.');
    const graph = await embedded.empty();
    const changes = (open: Graph) => changesOn(open, new AbortController().signal);
    const server = await serve({ graph, port: 0, log: () => {}, changes });
    const refused = await post(server.url, IMPORT, { documents: [] }, 'Bearer undefined');
    expect(refused).toMatchObject({
      status: 403,
      errors: [{ message: 'Changes are off.', extensions: { code: 'FORBIDDEN', hint: expect.any(String) } }],
    });
    await server.close();
    await graph.close();
  });
});
