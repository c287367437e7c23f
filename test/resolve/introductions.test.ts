import { describe, expect, it } from 'vitest';
import { affiliationsIn } from '../../import/resolve/affiliated.ts';
import { AFFILIATIONS } from '../../import/resolve/affiliations.ts';
import { INTRODUCTIONS, introducedIn } from '../../import/resolve/introductions.ts';

describe('introductions', () => {
  it.each(INTRODUCTIONS.map((record) => [record.name, record] as const))('%s', (name, { yes, no }) => {
    const rules = (text: string) => introducedIn(text).map(({ rule }) => rule);
    for (const text of yes) expect(rules(text), text).toContain(name);
    for (const text of no) expect(rules(text), text).not.toContain(name);
  });

  it('says an office in the nominative of its holder', () => {
    const roles = (text: string) => introducedIn(text).map(({ role }) => role);
    expect(roles('Er dankt dem Vorsitzenden Herrn Tamm.')).toContain('Vorsitzender');
    expect(roles('Er dankt Ratsherrn Tamm.')).toContain('Ratsherr');
  });
});

describe('affiliations', () => {
  it.each(AFFILIATIONS.map((record) => [record.name, record] as const))('%s', (name, { yes, no }) => {
    const rules = (text: string) => affiliationsIn(text, new Set(['Tamm', 'Ilmer'])).map(({ rule }) => rule);
    for (const text of yes) expect(rules(text), text).toContain(name);
    for (const text of no) expect(rules(text), text).not.toContain(name);
  });
});
