import { describe, expect, test } from 'vitest';
import { type Module, modules } from './modules.ts';

const everything = modules(['import/**/*.ts', 'src/**/*.{ts,mjs,svelte}', 'test/**/*.ts']).filter(
  ({ path }) => path !== 'test/house/habits.test.ts',
);

/** What the house does without, and how it would look in a file's text. */
const REFUSED = [
  { habit: 'a default export', sign: /^export default\b/mu, allowed: /\.config\.(?:js|ts)$/u },
  { habit: 'a type that is any', sign: /(?::|\bas|<)\s*any\b(?!\s*\w)/u, allowed: /^$/u },
  {
    habit: 'a rule or type check switched off',
    sign: /biome-ignore|@ts-(?:ignore|nocheck|expect-error)/u,
    allowed: /^$/u,
  },
  {
    habit: 'a test left out without a reason outside',
    sign: /\b(?:test|it|describe)\.(?:only|todo|skip)\(/u,
    allowed: /^$/u,
  },
];

describe('habits', () => {
  test.each(REFUSED)('nobody has $habit', ({ sign, allowed }) => {
    expect(everything.filter(({ path, text }) => sign.test(text) && !allowed.test(path)).map(pathOf)).toEqual(
      [],
    );
  });

  test('no word list says a line twice', () => {
    const lists = modules(['import/**/words/**/*.txt']);
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.flatMap(({ path, text }) => twice(text).map((line) => `${path}: ${line}`))).toEqual([]);
  });

  test('a function lives in the room of what it is about, not among utils', () => {
    const nowhere = /(?:^|\/)(?:utils?|helpers?|managers?|misc|common)(?:\/|\.\w+$)|\/services?\//u;
    expect(everything.map(pathOf).filter((path) => nowhere.test(path))).toEqual([]);
  });
});

function pathOf({ path }: Module): string {
  return path;
}

function twice(list: string): readonly string[] {
  const lines = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.filter((line, index) => lines.indexOf(line) < index);
}
