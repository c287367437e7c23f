import { expect, it } from 'vitest';
import { ASKED_BEFORE } from '../../import/acts/cues/asked-before.ts';
import { ASKING, NOT_ASKING } from '../../import/acts/cues/asking.ts';
import {
  ANSWERED_WITHIN,
  ASIDES,
  BUSINESS,
  FAULTS,
  HEADINGS,
  NEWS,
  NOTES,
  OWN_BEGINNINGS,
  QUESTION_LISTS,
  UNSPOKEN_REPLIES,
} from '../../import/acts/cues/course.ts';
import { FRAMES } from '../../import/acts/cues/frames.ts';
import { ATTRIBUTIONS } from '../../import/acts/cues/replies.ts';
import { readSentence } from '../../import/acts/reading.ts';
import { type Cue, compile } from '../../import/language/cue.ts';
import type { Sentence } from '../../import/model.ts';

const families = {
  ASKED_BEFORE,
  ASKING,
  NOT_ASKING,
  FRAMES,
  ATTRIBUTIONS,
  ANSWERED_WITHIN,
  ASIDES,
  BUSINESS,
  HEADINGS,
  NEWS,
  NOTES,
  FAULTS,
  OWN_BEGINNINGS,
  QUESTION_LISTS,
  UNSPOKEN_REPLIES,
};

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

const cues: readonly (Cue & { family: string })[] = Object.entries(families).flatMap(([family, all]) =>
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
  for (const all of Object.values(families)) {
    const names = all.map((cue) => cue.name);
    expect(new Set(names).size).toBe(names.length);
  }
});
