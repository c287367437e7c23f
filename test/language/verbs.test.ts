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

it('has both forms of "wenden" and "senden", and the verbs in "-ieren" that no dictionary has', () => {
  expect(readings('wandte').map(({ lemma }) => lemma)).toContain('wenden');
  expect(readings('übersandt').map(({ lemma }) => lemma)).toContain('übersenden');
  expect(readings('evaluierten')).toEqual([{ lemma: 'evaluieren', particle: null, signs: 'CT' }]);
  expect(readings('verschwandte')).toEqual([]);
});
