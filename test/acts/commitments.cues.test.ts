import { describe, expect, it } from 'vitest';
import { find, type Phrase } from '../../import/acts/cues/phrase.ts';
import { PROMISES } from '../../import/acts/cues/promises.ts';
import {
  AT_A_MEETING,
  HABIT,
  REQUESTS,
  SHOWN,
  SUPPOSING,
  VETOES,
  WISHED,
} from '../../import/acts/cues/vetoes.ts';

describe.each<[string, readonly Phrase[]]>([
  ['a promise', PROMISES],
  ['what is no promise', [...VETOES, ...REQUESTS, SUPPOSING, WISHED, HABIT, SHOWN, AT_A_MEETING]],
])('cues of %s', (_, cues) => {
  it.each(cues.map((cue) => [cue.name, cue] as const))('%s', (_name, cue) => {
    for (const text of cue.yes) expect(find(cue.pattern, text), text).not.toBeNull();
    for (const text of cue.no) expect(find(cue.pattern, text), text).toBeNull();
    expect(cue.yes.length).toBeGreaterThan(0);
    expect(cue.no.length).toBeGreaterThan(0);
  });
  it('have names of their own', () => {
    expect(new Set(cues.map((cue) => cue.name)).size).toBe(cues.length);
  });
});
