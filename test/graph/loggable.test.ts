import { expect, it } from 'vitest';
import { loggable } from '../../src/graph/index.ts';

const parse = (text: string) => {
  try {
    return JSON.parse(text);
  } catch (fault) {
    return fault;
  }
};

it.each([
  [parse('Tilla Querbach'), /^SyntaxError: Unexpected token/u],
  [new TypeError("It doesn't know 'Tilla O'Querbach' here"), /^TypeError: It doesn't know … here$/u],
  [new RangeError('Expected "a \\" Querbach", got \'Tilla\'.'), /^RangeError: Expected …\.$/u],
  ['nothing but "Querbach"', /^nothing but …$/u],
  [new Error("isn't there, wasn't there"), /^Error: isn't there, wasn't there$/u],
])('a log tells %s without what is quoted', (fault, says) => {
  const told = loggable(fault);
  expect(told.message).toMatch(says);
  expect(JSON.stringify(told)).not.toMatch(/Tilla|Querbach/u);
  if (fault instanceof Error) expect(told.stack).toContain(`${told.message}\n    at `);
});
