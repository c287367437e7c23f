import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { curate, remove, save, waiting } from '../../import/write/index.ts';
import { type Front, openFront } from '../api/front.ts';
import { ENGINES } from '../graph/engines.ts';
import { head, minutes } from './lindenau.ts';

const NAME = 'lindenau/rat.txt';
const TEXT = `${head('20.02.2024')}TOP 3 Radweg am Markt

Herr Piehl fragt, wann der Radweg am Markt fertig sei.

Frau Birk fragt, was der Radweg koste.

Frau Birk fragt, ob die Bänke bleiben.
`;
const read = await minutes(NAME, TEXT);
const alone = await minutes(NAME, TEXT.replaceAll('Frau Birk', 'Herr Piehl'));
const benches = read.questions.find(({ text }) => text.includes('Bänke'))?.id ?? '';
const told = { reason: 'the clerk wrote so', by: 'clerk', at: 'rules.yaml:2' };
const SAME = { kind: 'same', people: ['Herr Piehl', 'Frau Birk'], documents: null, ...told } as const;
const DECLINED = { kind: 'status', target: { id: benches }, status: 'DECLINED', ...told } as const;

describe.each(ENGINES)('what is ruled of who is who on $name', (engine) => {
  describe.skipIf(!engine.there)('is told', () => {
    let front: Front;
    beforeEach(async () => {
      front = await openFront(engine, [read]);
    });
    afterEach(() => front.close());

    it('at the people whom it makes, and waits where a name is gone', async () => {
      await curate(front.graph, { people: [SAME], names: [], corrections: [DECLINED] });
      const settled = async () => {
        const { data } = await front.ask<{ corrections: readonly { readonly kind: string }[] }>(`{
          corrections { kind place waits reason by of { id } people { corrections { kind } questionCount } }
        }`);
        return data.corrections[0];
      };
      const about = {
        kind: 'SAME',
        place: 'Herr Piehl, Frau Birk',
        reason: told.reason,
        by: told.by,
        of: null,
      };
      expect(await settled()).toEqual({
        ...about,
        waits: null,
        people: [{ corrections: [{ kind: 'SAME' }], questionCount: 3 }],
      });
      const { data } = await front.ask('query ($id: ID!) { explain(id: $id) { corrections { kind by } } }', {
        id: benches,
      });
      expect(data).toEqual({
        explain: {
          corrections: [
            { kind: 'STATUS', by: told.by },
            { kind: 'SAME', by: told.by },
          ],
        },
      });
      await save(front.graph, [alone]);
      expect(await waiting(front.graph)).toContainEqual({
        at: told.at,
        why: 'no document names a person "Frau Birk" any more',
      });
      await save(front.graph, [read]);
      expect(await settled()).toMatchObject({ waits: null, people: [{ questionCount: 3 }] });
      await remove(front.graph, [read.source]);
      expect(await settled()).toMatchObject({
        ...about,
        waits: expect.stringContaining('Herr Piehl'),
        people: [],
      });
    });
  });
});
