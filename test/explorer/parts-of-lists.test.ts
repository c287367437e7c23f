import { describe, expect, test } from 'vitest';
import { numberedPage } from '../../src/explorer/src/lib/pages.ts';
import { begun } from '../../src/explorer/src/lib/things/begun.ts';

const at = (search: string) => new URL(`https://x.example/?${search}`);
const ten = Array.from({ length: 10 }, (_, index) => index);

describe('a long list', () => {
  test('begins with seven, and is whole where the address asks for it and for no other', () => {
    expect(begun(ten, 'askers', at(''))).toEqual({ lines: ten.slice(0, 7), rest: 3, cut: false });
    expect(begun(ten, 'askers', at('all=about'))).toMatchObject({ rest: 3 });
    expect(begun(ten, 'askers', at('all=askers'))).toEqual({ lines: ten, rest: 0, cut: false });
  });

  test('may be longer than was asked for where it is as long as that', () => {
    expect(begun(ten, 'askers', at(''), 11).cut).toBe(false);
    expect(begun(ten, 'askers', at(''), 10).cut).toBe(true);
  });
});

describe('a table by pages', () => {
  test.each([
    ['', 1, [0, 1, 2, 3]],
    ['page=2', 2, [4, 5, 6, 7]],
    ['page=3', 3, [8, 9]],
    ['page=4', 3, [8, 9]],
    ['page=-1', 1, [0, 1, 2, 3]],
    ['page=two', 1, [0, 1, 2, 3]],
  ])('"%s" is page %i', (search, number, rows) => {
    expect(numberedPage(ten, 4, at(search))).toEqual({
      rows,
      number,
      start: (number - 1) * 4,
      last: 3,
      total: 10,
    });
  });

  test('without rows is one page', () => {
    expect(numberedPage([], 4, at('page=9'))).toEqual({ rows: [], start: 0, number: 1, last: 1, total: 0 });
  });
});
