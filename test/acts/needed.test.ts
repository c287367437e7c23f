import { describe, expect, it } from 'vitest';
import { neededBy } from '../../import/acts/asking/needed.ts';
import { ASKED_BEFORE } from '../../import/acts/cues/asked-before.ts';
import { ASKED_OTHERWISE } from '../../import/acts/cues/asked-otherwise.ts';
import { ASKED_ROUNDABOUT } from '../../import/acts/cues/asked-roundabout.ts';
import { ASKING } from '../../import/acts/cues/asking.ts';
import { WISHING_TO_KNOW } from '../../import/acts/cues/wishing-to-know.ts';

const CUES = [...ASKED_BEFORE, ...ASKED_OTHERWISE, ...ASKED_ROUNDABOUT, ...ASKING, ...WISHING_TO_KNOW];

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

  it.each(CUES.filter((cue) => neededBy(cue)))('stand in each example of $name', (cue) => {
    for (const sentence of cue.yes) {
      const words = sentence.match(/\p{L}+/gu) ?? [];
      expect(
        words.some((word) => neededBy(cue)?.includes(word)),
        sentence,
      ).toBe(true);
    }
  });

  it('are known of most cues, so that few patterns run on each sentence', () => {
    expect(CUES.filter((cue) => neededBy(cue)).length).toBeGreaterThan(CUES.length * 0.7);
  });
});
