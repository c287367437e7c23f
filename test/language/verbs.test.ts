import { expect, it } from 'vitest';
import {
  isFiniteForm,
  isParticiple,
  isSubjunctiveOnly,
  readings,
} from '../../import/language/verbs/index.ts';

it('tells moods apart', () => {
  expect(['sei', 'habe', 'könne', 'bedürfe', 'lägen'].every(isSubjunctiveOnly)).toBe(true);
  expect(['ist', 'fragte', 'wurde', 'hat'].some(isSubjunctiveOnly)).toBe(false);
});

it('knows lemmas and separable particles', () => {
  expect(readings('fragt').map(({ lemma, particle }) => [lemma, particle])).toContainEqual([
    'nachfragen',
    'nach',
  ]);
  expect(readings('unterstreicht').map(({ lemma }) => lemma)).toContain('unterstreichen');
});

it('knows both spellings of ss and ß', () => {
  expect(['muss', 'muß', 'lässt', 'läßt'].every(isFiniteForm)).toBe(true);
});

it('knows participles, and that a noun is no verb', () => {
  expect(isParticiple('nachgefragt')).toBe(true);
  expect(readings('sitzung')).toEqual([]);
});
