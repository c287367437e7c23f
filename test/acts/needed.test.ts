import { describe, expect, it } from 'vitest';
import { neededBy } from '../../import/acts/asking/needed.ts';
import { WAYS_TO_ASK } from '../../import/acts/cues/ways-to-ask.ts';

describe('the words that a cue needs', () => {
  it('are its finite verbs', () => {
    const cue = {
      name: 'x',
      pattern: '(?<verb>fragt|hätten?)(?: @S)? nach|a (?<verb2>kommt vor)',
      yes: [],
      no: [],
    };
    expect(neededBy(cue)).toEqual(['fragt', 'hätte', 'hätten', 'kommt']);
  });

  it('are not known where an alternative has none', () => {
    expect(neededBy({ name: 'x', pattern: '(?<verb>fragt)|[|] gefragt', yes: [], no: [] })).toBeNull();
  });

  it.each(WAYS_TO_ASK.filter((cue) => neededBy(cue)))('stand in each example of $name', (cue) => {
    for (const sentence of cue.yes) {
      const words = sentence.match(/\p{L}+/gu) ?? [];
      expect(
        words.some((word) => neededBy(cue)?.includes(word)),
        sentence,
      ).toBe(true);
    }
  });

  it('are known of most cues, so that few patterns run on each sentence', () => {
    expect(WAYS_TO_ASK.filter((cue) => neededBy(cue)).length).toBeGreaterThan(WAYS_TO_ASK.length * 0.7);
  });
});
