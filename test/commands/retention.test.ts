import { describe, expect, test } from 'vitest';
import { firstDay, keptSince } from '../../src/commands/retention.ts';

const TODAY = new Date('2024-05-31T23:00:00Z');

describe('how long minutes are kept', () => {
  test.each([
    ['10y', '2014-05-31'],
    ['3m', '2024-02-29'],
    ['18m', '2022-11-30'],
    ['2015-01-01', '2015-01-01'],
    ['2015-02-30', null],
    ['10', null],
    ['0y', null],
    ['ten years', null],
  ])('%s: since %s', (written, day) => {
    expect(firstDay(written, TODAY)).toBe(day);
  });

  test('RATSGRAPH_KEEP says it for every import; nothing is thrown away without it', () => {
    expect(keptSince({})).toBeNull();
    expect(keptSince({ RATSGRAPH_KEEP: '' })).toBeNull();
    expect(keptSince({ RATSGRAPH_KEEP: '2015-01-01' })).toBe('2015-01-01');
    expect(() => keptSince({ RATSGRAPH_KEEP: 'long' })).toThrow(/RATSGRAPH_KEEP is "long": write how long/u);
  });
});
