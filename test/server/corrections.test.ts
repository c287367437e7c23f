import { describe, expect, it } from 'vitest';
import { ENGINES } from '../graph/engines.ts';
import { changing, IMPORT, NAME, TEXT } from './changing.ts';

describe.each(ENGINES)('corrections over GraphQL on $name', (engine) => {
  describe.skipIf(!engine.there)('with a token', () => {
    const { ask } = changing(engine);

    it('put minutes in the place of those that they correct, and tell what waits among corrections', async () => {
      await ask(IMPORT, { documents: [{ name: NAME, text: TEXT }] });
      const name = 'lindenau/ortsrat-neu.txt';
      const wrong = await ask(IMPORT, { documents: [{ name, text: TEXT, supersedes: 'nobody/knows.txt' }] });
      expect(wrong.errors?.[0]).toMatchObject({
        message: 'the graph holds no document "nobody/knows.txt" that could be superseded.',
        extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('supersedes') },
      });
      const done = await ask(IMPORT, { documents: [{ name, text: TEXT, supersedes: NAME }] });
      expect(done.data).toMatchObject({ import: { created: 0, changed: 1, unchanged: 0 } });
      expect(
        (await ask('{ documents { edges { node { origin versions { origin basis } } } } }')).data,
      ).toEqual({
        documents: { edges: [{ node: { origin: name, versions: [{ origin: NAME, basis: 'TOLD' }] } }] },
      });
      const file = 'status:\n  - question: q_nowhere\n    status: NONE\n    reason: so\n    by: clerk\n';
      const corrected = await ask(
        'mutation ($file: String!) { correct(settlements: $file) { statuses waiting } }',
        { file },
      );
      expect(corrected.data).toEqual({
        correct: {
          statuses: 1,
          waiting: ['settlements:2 waits: the graph holds no question q_nowhere.'],
        },
      });
      await ask('mutation { correct(settlements: "names: []") { named } }');
      await ask('mutation ($origins: [String!]!) { remove(origins: $origins) { removed } }', {
        origins: [name],
      });
    });
  });
});
