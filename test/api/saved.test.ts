import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/api/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';
import { later } from './later.ts';
import { rootsOf } from './roots.ts';
import { VARIABLES } from './variables.ts';
import { world } from './world.ts';

describe.each(ENGINES)('Saved queries on $name', (engine) => {
  describe.skipIf(!engine.there)('answer', () => {
    let front: Front;
    beforeAll(async () => {
      front = await openFront(engine, [...world, ...later]);
    });
    afterAll(() => front.close());

    it.each(examples())(
      '$name, the same from both engines, with one statement a root field',
      async ({ name, text }) => {
        front.heard.length = 0;
        const reply = await front.ask(text, VARIABLES[name]);
        await expect(`${JSON.stringify(reply, null, 2)}\n`).toMatchFileSnapshot(`gold/${name}.gold.json`);
        expect(reply.errors).toBeUndefined();
        expect(front.heard).toHaveLength(rootsOf(text));
      },
    );
  });
});
