import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGINES } from '../graph/engines.ts';
import { changing, IMPORT, NAME, TEXT } from './changing.ts';

describe.each(ENGINES)('changes over GraphQL on $name', (engine) => {
  describe.skipIf(!engine.there)('with a token', () => {
    const { url, ask } = changing(engine);
    afterEach(() => void vi.unstubAllEnvs());

    it('take out the minutes of meetings before a day', async () => {
      await ask(IMPORT, { documents: [{ name: NAME, text: TEXT }] });
      const before = 'mutation ($day: Date!) { removeBefore(day: $day) { removed missing untold } }';
      const told = { missing: [], untold: [] };
      expect((await ask(before, { day: '2023-05-11' })).data).toEqual({
        removeBefore: { removed: [], ...told },
      });
      expect((await ask(before, { day: '2023-05-12' })).data).toEqual({
        removeBefore: { removed: [NAME], ...told },
      });
      expect((await ask(before, { day: 'long ago' })).errors).toHaveLength(1);
    });

    it('take a name out, so that no answer kept elsewhere counts any more and no import brings it back', async () => {
      vi.stubEnv('RATSGRAPH_CACHE', join(tmpdir(), 'ratsgraph-no-cache'));
      const documents = [{ name: NAME, text: TEXT }];
      await ask(IMPORT, { documents });
      const table = () => fetch(`${url()}/export/questions.csv`);
      const before = await table();
      expect(await before.text()).toContain('Struve');
      const erase =
        'mutation ($who: String!) { erase(who: $who) { name left files elsewhere searched { nodes lines } } }';
      const [told] = await Promise.all([
        ask(erase, { who: 'Corinna Struve' }),
        ask(IMPORT, { documents }),
        ask(IMPORT, { documents }),
      ]);
      expect(told.data).toEqual({
        erase: {
          name: expect.stringMatching(/^\p{Lu}\p{Ll}+ [a-z][a-z2-9]{4}$/u),
          ...{ left: [], files: [], elsewhere: [] },
          searched: { nodes: expect.any(Number), lines: expect.any(Number) },
        },
      });
      await ask(IMPORT, { documents });
      const after = await table();
      expect(await after.text()).not.toContain('Struve');
      expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
      const { errors } = await ask(erase, { who: 'Corinna Struve' });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('nobody in the graph is called'),
        extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('privacy.md') },
      });
    });
  });
});
