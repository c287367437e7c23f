import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSentence } from '../../import/acts/reading.ts';
import { type Cue, compile } from '../../import/language/cue.ts';
import type { Sentence } from '../../import/model.ts';

/** Every list of cues over outlines that the room keeps; what else its files export are sets of words, and phrases with tests of their own. */
const folder = new URL('../../import/acts/cues/', import.meta.url);
const modules: readonly object[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => import(new URL(file, folder).href)),
);
const families = modules
  .flatMap((module) => Object.entries(module))
  .flatMap(([family, all]) => (isOfCues(all) ? [{ family, all }] : []));

function isOfCues(all: unknown): all is readonly Cue[] {
  return (
    Array.isArray(all) &&
    all.length > 0 &&
    all.every((cue) => typeof cue?.pattern === 'string' && 'no' in cue)
  );
}

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
