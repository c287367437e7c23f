import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examples } from '../../src/api/index.ts';
import { open } from '../../src/graph/index.ts';
import { type Listening, listenIn } from '../graph/bolt.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';
import { later } from './later.ts';
import { rootsOf } from './roots.ts';
import { VARIABLES } from './variables.ts';
import { world } from './world.ts';

const server = inject('neo4j');

describe.skipIf(server === null)('What goes to Neo4j over Bolt', () => {
  let way: Listening;
  let front: Front;
  beforeAll(async () => {
    way = await listenIn(server?.url ?? '');
    const cleared = await ENGINES[1]?.empty();
    await cleared?.close();
    const empty = () => open(way.url, server ?? {});
    front = await openFront({ name: 'Neo4j', there: true, empty }, [...world, ...later]);
  });
  afterAll(async () => {
    await front.close();
    way.close();
  });

  it('is heard: what was imported, in transactions', () => {
    expect(way.messages).toEqual(expect.arrayContaining(['HELLO', 'BEGIN', 'RUN', 'PULL', 'COMMIT']));
  });

  it.each(examples())(
    'for $name: one RUN and one PULL a root field, and no transaction',
    async ({ name, text }) => {
      way.messages.length = 0;
      const { errors } = await front.ask(text, VARIABLES[name]);
      expect(errors).toBeUndefined();
      // New connections of the pool say HELLO, and used ones are cleaned.
      const sent = way.messages.filter((message) => !['HELLO', 'LOGON', 'RESET'].includes(message));
      const roots = rootsOf(text);
      expect(sent.toSorted()).toEqual([...Array(roots).fill('PULL'), ...Array(roots).fill('RUN')]);
    },
  );
});
