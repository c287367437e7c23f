import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quality } from '../../src/api/quality.ts';
import { pageOf, pages } from '../bench/tables.mjs';
import { PAGE, pageWithTable } from '../faults/table.mjs';

test.each(pages())('the table of docs/$file says what was measured', ({ file, text }) => {
  expect(pageOf(file), 'node test/bench/tables.mjs writes it').toBe(text);
});

test('the table of docs/faults.md says what was seen at length', () => {
  expect(readFileSync(PAGE, 'utf8'), 'node test/faults/table.mjs writes it').toBe(pageWithTable());
});

test('the last measurement on unseen texts says by itself, in both languages, which they were: it stands alone on the page of quality', () => {
  expect(quality().at(-1)?.texts).toMatch(/^(\d+) texts .+ · \1 Texte /);
});
