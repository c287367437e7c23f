import { describe, expect, it } from 'vitest';
import { Occurrences } from '../../import/resolve/occurrences.ts';

describe('Occurrences', () => {
  it('counts alike in any order of asking', () => {
    const occurrences = new Occurrences('Ja. Ja. Ja. Sie fragt nach dem Stand. Sie fragt nach dem Weg.');
    expect([8, 0, 4].map((start) => occurrences.before('Ja.', start))).toEqual([2, 0, 1]);
    expect(occurrences.before('Sie fragt nach dem', 38)).toBe(1);
    expect(occurrences.before('Sie fragt nach dem Weg.', 38)).toBe(0);
  });

  it('finds words behind quotation marks and brackets', () => {
    expect(
      new Occurrences('„Wann kommt er?“ (Wann kommt er?) Wann kommt er?').before('Wann kommt er?', 34),
    ).toBe(2);
  });
});
