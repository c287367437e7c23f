import { expect, it } from 'vitest';
import { ASKED_BEFORE } from '../../import/acts/cues/asked-before.ts';
import { ASKED_OTHERWISE } from '../../import/acts/cues/asked-otherwise.ts';
import { ASKING, NOT_ASKING } from '../../import/acts/cues/asking.ts';
import * as course from '../../import/acts/cues/course.ts';
import { FRAMES } from '../../import/acts/cues/frames.ts';
import { ATTRIBUTIONS } from '../../import/acts/cues/replies.ts';
import { readSentence } from '../../import/acts/reading.ts';
import { type Cue, compile } from '../../import/language/cue.ts';
import type { Sentence } from '../../import/model.ts';

/** All that these rooms keep as cues; what else they export are sets of words. */
const families = Object.entries({
  ASKED_BEFORE,
  ASKED_OTHERWISE,
  ASKING,
  NOT_ASKING,
  FRAMES,
  ATTRIBUTIONS,
  ...course,
}).flatMap(([family, all]) => ('map' in all ? [{ family, all: all as readonly Cue[] }] : []));

function outlineOf(text: string): string {
  const sentence: Sentence = {
    text,
    at: Array.from({ length: text.length + 1 }, (_, index) => index),
    start: 0,
    end: text.length,
    block: 0,
    item: null,
    opens: true,
  };
  return readSentence(sentence, 0, { families: new Set() }).outline.text;
}

const cues: readonly (Cue & { family: string })[] = families.flatMap(({ family, all }) =>
  all.map((cue) => ({ ...cue, family })),
);

it.each(cues)('$family $name matches its examples and none of its counter-examples', (cue) => {
  const pattern = compile(cue);
  expect(cue.yes.length).toBeGreaterThan(0);
  expect(cue.no.length).toBeGreaterThan(0);
  expect(cue.yes.filter((text) => !pattern.test(outlineOf(text)))).toEqual([]);
  expect(cue.no.filter((text) => pattern.test(outlineOf(text)))).toEqual([]);
});

it('gives every cue a name of its own in its family', () => {
  for (const { all } of families) {
    const names = all.map((cue) => cue.name);
    expect(new Set(names).size).toBe(names.length);
  }
});
