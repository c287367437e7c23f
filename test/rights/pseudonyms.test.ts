import { describe, expect, test } from 'vitest';
import { keyedBy, pseudonymised } from '../../import/rights/index.ts';
import { minutes as anyMinutes, read as readAny, whose } from './minutes.ts';

const minutes = (questionTime: string) => anyMinutes('Einwohnerfragestunde', questionTime);
const read = (questionTime: string, origin?: string) => readAny(minutes(questionTime), origin);
const hide = (questionTime: string, hidden = whose) => pseudonymised(read(questionTime), hidden);

describe('names of private people', () => {
  test.each([
    [
      'by family name',
      'Herr Wessolek fragt, ob das Dach dicht sei. Frau Dr. Birk antwortet Herrn Wessolek, dass es dicht sei.',
      /wessolek/iu,
    ],
    [
      'inflected',
      'Herr Wessolek fragt, ob das Dach dicht sei. Frau Dr. Birk hält Wessoleks Frage für beantwortet.',
      /wessolek/iu,
    ],
    [
      'with a given name, turned and in capitals',
      'Herr Ansgar Wessolek fragt, ob das Dach dicht sei. Für Wessolek, Ansgar (ANSGAR WESSOLEK) antwortet Frau Dr. Birk, dass es dicht sei.',
      /wessolek|ansgar/iu,
    ],
    [
      'broken at the end of a line',
      'Herr Wessolek fragt, ob das Dach dicht sei. Frau Dr. Birk antwortet, Herr Wesso-\nlek habe recht.',
      /wessolek|wesso-/iu,
    ],
    [
      'a word besides',
      'Herr Sommer fragt, ob das Dach im Sommer dicht sei. Frau Dr. Birk sagt, Sommer habe recht.',
      /Herr Sommer|, Sommer/u,
    ],
    [
      'an initial',
      'Herr W. fragt, ob das Dach dicht sei. Frau Dr. Birk antwortet Herrn W., dass es dicht sei.',
      /Herrn? W\./u,
    ],
  ])('%s', (_, said, name) => {
    const found = hide(said);
    expect(JSON.stringify(read(said))).toMatch(name);
    expect(JSON.stringify(found)).not.toMatch(name);
    expect(found.document.text.replace(/\S/gu, 'x')).toBe(minutes(said).replace(/\S/gu, 'x'));
    const asker = found.people.find(({ kind }) => kind === 'private');
    expect(asker?.name).toMatch(/^Einwohner [a-z][a-z2-9]{4}$/u);
    expect(found.questions[0]?.askedBy).toBe(asker?.id);
  });

  test('a topic that told a name is none any more, and no question is about it', () => {
    const found = hide(
      'Frau Birk fragt, ob der Zaun von Herrn Wessolek, Anwohner, am Wessolek-Teich verlegt werde.',
    );
    const topics = new Set(found.topics.map(({ id }) => id));
    expect(found.topics.filter(({ name }) => /█|wessolek/iu.test(name))).toEqual([]);
    expect(found.questions.flatMap(({ about }) => about).filter(({ topic }) => !topics.has(topic))).toEqual(
      [],
    );
    expect(found.questions.flatMap(({ terms }) => terms).filter((term) => term.includes('█'))).toEqual([]);
  });

  test('what is a word besides stays where it is one', () => {
    expect(hide('Herr Sommer fragt, ob das Dach im Sommer dicht sei.').document.text).toContain(
      'im Sommer dicht',
    );
  });

  test('others of the family stay who they are', () => {
    const found = hide('Herr Krummbein fragt, ob das Dach dicht sei.');
    expect(found.people.map(({ name }) => name)).toContain('Jutta Krummbein');
    expect(found.document.text).toContain('Frau Krummbein fragt, was der Radweg koste.');
    expect(found.document.text).not.toContain('Herr Krummbein');
  });

  test('an id, and the hash of the bytes, cannot be had by hashing names', () => {
    const said = 'Herr Wessolek fragt, ob das Dach dicht sei.';
    const [open, closed] = [read(said), hide(said)];
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
    expect(closed.questions[0]?.id).not.toBe(open.questions[0]?.id);
    expect(closed.document.hash).not.toBe(open.document.hash);
    expect(closed.document.id).toBe(open.document.id);
    // What tells no name keeps its id: links to it stay good.
    expect(closed.questions[1]?.id).toBe(open.questions[1]?.id);
    expect(ids(closed.organizations)).toEqual(ids(open.organizations));
    for (const { id } of open.people.filter(({ kind }) => kind === 'private'))
      expect(JSON.stringify(closed)).not.toContain(id);
  });

  test('the same key gives the same, another one another', () => {
    const said = 'Herr Wessolek fragt, ob das Dach dicht sei.';
    expect(hide(said)).toEqual(hide(said));
    const other = hide(said, { ...whose, keyed: keyedBy('another key') });
    expect(other.questions[0]?.askedBy).not.toBe(hide(said).questions[0]?.askedBy);
  });

  test('what was hidden stays as it is; nobody without a name gets a pseudonym; nothing is hidden where that is off', () => {
    const said = 'Herr Wessolek fragt, ob das Dach dicht sei. Eine Einwohnerin fragt, ob es regne.';
    const once = hide(said);
    expect(pseudonymised(once, whose)).toEqual(once);
    expect(once.people.map(({ name }) => name)).toContain('Einwohnerin');
    expect(hide(said, { ...whose, kinds: [] })).toEqual(read(said));
  });

  test('who was erased is hidden whatever she is, and keeps her office', () => {
    const said = 'Herr Wessolek fragt, ob das Dach dicht sei.';
    const krummbein = read(said).people.find(({ familyName }) => familyName === 'Krummbein');
    const id = whose.keyed.id(krummbein?.id ?? '');
    const erased = new Map([[id, id]]);
    const found = hide(said, { ...whose, erased });
    expect(JSON.stringify(found)).not.toMatch(/Krummbein|Jutta/u);
    expect(found.people.map(({ name }) => name.replace(/ \S+$/u, ' …'))).toContain('Ratsfrau …');
    expect(found.questions).toHaveLength(2);
  });
});
