import { describe, expect, it } from 'vitest';
import { agree, shown, type Vote } from '../../import/write/derive.ts';

function votes(...says: readonly (readonly [number, Vote['says']])[]): Vote[] {
  return says.map(([count, said]) => ({ says: said, votes: count }));
}

describe('what documents say together', () => {
  it('takes the longest name and what most say', () => {
    const agreed = agree(
      'Person',
      votes(
        [5, { name: 'Frau Grothe', familyName: 'Grothe', kind: 'elected' }],
        [1, { name: 'Frau Dr. Grothe', familyName: 'Grothe', title: 'Dr.', kind: 'guest' }],
      ),
    );
    expect(agreed).toEqual({ name: 'Frau Dr. Grothe', familyName: 'Grothe', title: 'Dr.', kind: 'elected' });
  });

  it('takes "unknown" and "other" for silence, unless nobody says more', () => {
    expect(agree('Person', votes([9, { kind: 'unknown' }], [1, { kind: 'guest' }]))).toEqual({
      kind: 'guest',
    });
    expect(agree('Organization', votes([2, { kind: 'other' }]))).toEqual({ kind: 'other' });
  });

  it('says the same in whatever order and company the votes come', () => {
    const said = votes(
      [1, { name: 'Bauhof', kind: 'department' }],
      [1, { name: 'BauHof', kind: 'company' }],
      [1, { name: 'Bauhof', kind: 'company' }],
      [1, { name: 'Bauhof', kind: 'department' }],
    );
    const together = votes(
      [1, { name: 'BauHof', kind: 'company' }],
      [2, { name: 'Bauhof', kind: 'department' }],
      [1, { name: 'Bauhof', kind: 'company' }],
    );
    expect(agree('Organization', said)).toEqual({ name: 'Bauhof', kind: 'company' });
    expect(agree('Organization', said.toReversed())).toEqual(agree('Organization', said));
    expect(agree('Organization', together)).toEqual(agree('Organization', said));
  });

  it('shows on the node what is no edge, and words to find it by', () => {
    const agreed = agree('Organization', votes([1, { name: 'Bauhof', kind: 'department', partOf: 'o_1' }]));
    expect(agreed).toHaveProperty('partOf', 'o_1');
    expect(shown('Organization', agreed)).toEqual({ name: 'Bauhof', kind: 'department', search: ' bauhof ' });
    expect(shown('Meeting', { name: 'Rat, 01.02.2023' })).not.toHaveProperty('search');
  });
});
