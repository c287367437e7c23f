import { expect, test } from 'vitest';
import { pageOf, pages } from '../bench/tables.mjs';

test.each(pages())('the table of docs/$file says what was measured', ({ file, text }) => {
  expect(pageOf(file), 'node test/bench/tables.mjs writes it').toBe(text);
});
