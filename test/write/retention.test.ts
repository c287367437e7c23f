import { afterEach, describe, expect, it } from 'vitest';
import { known, save } from '../../import/write/index.ts';
import { removeBefore } from '../../import/write/retention.ts';
import type { Graph } from '../../src/graph/index.ts';
import { organization } from '../api/facts.ts';
import { extraction } from '../api/minutes.ts';
import { dumpOf } from '../graph/dump-of.ts';
import { ENGINES } from '../graph/engines.ts';

const rat = organization('auendorf-rat', 'Rat', 'committee');
const of = (date: string | null) =>
  extraction({
    key: `auendorf-${date}`,
    place: 'Auendorf',
    committee: rat,
    date,
    items: [],
    people: [],
    organizations: [],
    said: [],
  });

describe.each(ENGINES)('retention on $name', ({ there, empty }) => {
  let graph: Graph;
  afterEach(() => graph?.close());

  it.skipIf(!there)('takes out what was held before a day, and nothing else', async () => {
    graph = await empty();
    const [old, last, undated] = [of('2013-12-31'), of('2014-01-01'), of(null)];
    await save(graph, [last, undated]);
    const without = await dumpOf(graph);
    await save(graph, [old]);
    expect(await removeBefore(graph, '2014-01-01')).toMatchObject({ removed: [old.source] });
    expect([...(await known(graph)).keys()].sort()).toEqual([last.source, undated.source].sort());
    expect(await dumpOf(graph)).toBe(without);
    expect(await removeBefore(graph, '2014-01-01')).toMatchObject({ removed: [] });
  });
});
