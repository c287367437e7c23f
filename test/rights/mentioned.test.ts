import { describe, expect, test } from 'vitest';
import { mentionedBy } from '../../import/rights/mentioned.ts';
import { RESIDENTS } from '../../import/rights/residents.ts';

const namedBy = (name: string, text: string) =>
  mentionedBy(name, text)
    .map(({ givenName, familyName }) => [givenName, familyName].filter((one) => one !== null).join(' '))
    .join(';');

describe.each(RESIDENTS)('$name', ({ name, yes, no }) => {
  test.each(yes)('%j', (text, named) => {
    expect(namedBy(name, text)).toBe(named);
  });
  test.each(no)('not in %j', (text) => {
    expect(namedBy(name, text)).toBe('');
  });
});
