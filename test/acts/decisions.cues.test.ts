import { describe, expect, it } from 'vitest';
import { outcomeOf, RESULTS } from '../../import/acts/decisions/results.ts';
import { decidedBy, RUNNING } from '../../import/acts/decisions/running.ts';

describe('results', () => {
  it.each(RESULTS.map((cue) => [cue.name, cue] as const))('%s', (name, { yes, no }) => {
    for (const words of yes) expect(outcomeOf(words)?.rule, words).toBe(name);
    for (const words of no) expect(outcomeOf(words)?.rule, words).not.toBe(name);
  });
});

describe('decisions in running text', () => {
  it.each(RUNNING.map((cue) => [cue.name, cue] as const))('%s', (name, { yes, no }) => {
    for (const text of yes) expect(decidedBy(null, { text })?.rule, text).toBe(name);
    for (const text of no) expect(decidedBy(null, { text })?.rule, text).not.toBe(name);
  });
});
