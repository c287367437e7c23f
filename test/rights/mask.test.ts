import { describe, expect, test } from 'vitest';
import { filled, hide, personalDataIn } from '../../import/rights/mask.ts';
import { PERSONAL_DATA } from '../../import/rights/personal-data.ts';

describe.each(PERSONAL_DATA)('$name', ({ pattern, needs, yes, no }) => {
  test.each(yes)('%j', (text, value) => {
    const found = [...text.matchAll(pattern)].map((match) => match.groups?.['value'] ?? match[0]);
    expect(found).toEqual([value]);
    expect(needs?.test(text) ?? true).toBe(true);
    expect(filled(text, personalDataIn(text))).toBe(text.replace(value, hide(value)));
  });

  test.each(no)('not in %j', (text) => {
    expect(filled(text, personalDataIn(text))).toBe(text);
  });
});
