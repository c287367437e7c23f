import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areEasilyConfused } from '../../import/language/likeness.ts';
import { lint, RULES } from '../../src/commands/lint/index.ts';
import { rulesPage } from '../../src/commands/lint/page.ts';
import { meeting } from '../../src/commands/lint/sample.ts';

const source = (text: string) =>
  ({ origin: 'a.txt', label: 'a.txt', mediaType: 'text/plain', text, hash: '' }) as const;

describe.each(RULES)('$name', (rule) => {
  test.each(rule.yes)('finds its example %#', (text) => {
    expect(lint(source(text), [rule]).findings).not.toEqual([]);
  });
  test.each(rule.no)('leaves its counter-example %#', (text) => {
    expect(lint(source(text), [rule]).findings).toEqual([]);
  });
  test('has examples and counter-examples', () => {
    expect(rule.yes.length * rule.no.length).toBeGreaterThan(0);
  });
});

test('a finding has the place of its words', () => {
  const [finding] = lint(source(meeting('Frau Birk dankt\nHerr Schmitz.'))).findings;
  expect(finding).toMatchObject({ from: { line: 12, column: 1 }, to: { line: 12, column: 5 } });
  expect(finding?.words).toBe('Frau Birk dankt Herr Schmitz.');
});

test('flawless minutes have no findings', () => {
  const said =
    'Frau Birk fragt Herrn Schmitz, wann der Steg gebaut wird. Herr Schmitz antwortet, im Mai werde gebaut.';
  expect(lint(source(meeting(said))).findings).toEqual([]);
});

test.each([
  ['Schmidt', 'Schmitz', true],
  ['Meyer', 'Meier', true],
  ['Birk', 'Birke', true],
  ['Adler', 'Adler', false],
  ['Birk', 'Bock', false],
  ['Ilm', 'Ulm', false],
  ['Tanner', 'Banner', false],
])('%s and %s are easily confused: %s', (one, other, are) => {
  expect(areEasilyConfused(one, other)).toBe(are);
});

test('docs/lint.md lists the rules as they are', () => {
  const file = new URL('../../docs/lint.md', import.meta.url);
  const page = readFileSync(file, 'utf8');
  const head = page.slice(0, page.indexOf('-->\n') + '-->\n'.length);
  if (process.env['UPDATE_DOCS'] !== undefined && process.env['CI'] === undefined)
    writeFileSync(file, head + rulesPage(RULES));
  expect(readFileSync(file, 'utf8')).toBe(head + rulesPage(RULES));
});
