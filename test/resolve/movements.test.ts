import { describe, expect, it } from 'vitest';
import { MOVEMENTS, movedIn } from '../../import/resolve/attendance/movements.ts';

describe('comings and goings', () => {
  it.each(MOVEMENTS.map((record) => [record.name, record] as const))('%s', (name, { yes, no }) => {
    for (const text of yes) expect(movedIn(text)?.rule, text).toBe(name);
    for (const text of no) expect(movedIn(text)?.rule, text).not.toBe(name);
  });
});
