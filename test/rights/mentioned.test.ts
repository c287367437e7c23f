import { describe, expect, test } from 'vitest';
import { BESIDE_A_LIST, IN_THE_HOUR } from '../../import/rights/hour.ts';
import { mentionedBy } from '../../import/rights/mentioned.ts';
import { RESIDENTS } from '../../import/rights/residents.ts';

const namedBy = (name: string, text: string) =>
  mentionedBy(name, text)
    .map(({ givenName, familyName }) => [givenName, familyName].filter((one) => one !== null).join(' '))
    .join(';');

describe.each([...RESIDENTS, ...IN_THE_HOUR, ...BESIDE_A_LIST])('$name', ({ name, yes, no }) => {
  test.each(yes)('%j', (text, named) => {
    expect(namedBy(name, text)).toBe(named);
  });
  test.each(no)('not in %j', (text) => {
    expect(namedBy(name, text)).toBe('');
  });
});
