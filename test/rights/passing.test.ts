import { expect, test } from 'vitest';
import { pseudonymised } from '../../import/rights/index.ts';
import { minutes, read, whose } from './minutes.ts';

const hide = (text: string) => pseudonymised(read(text), whose);
const lines = (text: string) => text.replace(/\S/gu, 'x');

test.each([
  ['Beantwortung der Anfrage von Herrn Wessolek aus der Einwohnerfragestunde vom 12.03.2024'],
  ['Anfrage des Einwohners Wessolek'],
  ['Antrag der Anliegerin Frau Ansgard Wessolek auf Widmung des Weges am Teich'],
  ['Einwohneranfrage Ansgar Wessolek'],
  ['Schreiben der Eheleute Wessolek'],
])('a heading: %s', (heading) => {
  const text = minutes(heading, 'Frau Dr. Birk teilt mit, dass der Weg im Mai frei sei.');
  const found = hide(text);
  expect(JSON.stringify(read(text))).toMatch(/wessolek/iu);
  expect(JSON.stringify(found)).not.toMatch(/wessolek|ansgar/iu);
  expect(lines(found.document.text)).toBe(lines(text));
});

test.each([
  ['Frau Dr. Birk teilt mit, dass die Anfrage von Herrn Wessolek aus der Einwohnerfragestunde geprüft sei.'],
  ['In der letzten Einwohnerfragestunde wurde von Herrn Ansgar Wessolek nach dem Weg gefragt.'],
  ['Herr Wessolek hatte in der Einwohnerfragestunde nach dem Radweg gefragt. Wie WESSOLEK sagte, fehlt er.'],
  ['Beschluss: Der Antrag des Bürgers Ansgar Wessolek wird abgelehnt. Wessoleks Antrag war lang.'],
  ['Frau Dr. Birk erläutert das Schreiben der Anwohnerin Wessolek. Frau Wesso-\nlek habe recht.'],
])('a sentence: %s', (said) => {
  const found = hide(minutes('Mitteilungen', said));
  expect(JSON.stringify(read(minutes('Mitteilungen', said)))).toMatch(/wessolek/iu);
  expect(JSON.stringify(found)).not.toMatch(/wesso-?\n?|ansgar/iu);
});

test.each([
  ['Die Anfrage von Frau A. Wessolek aus der Einwohnerfragestunde ist erledigt. Frau Wessolek weiß das.'],
  ['Herr Wessolek\nWann kommen Bänke?\nAntwort: Im Mai.'],
  ['Die Herren Adler und Wessolek fragen, ob das Dach dicht sei. Herr Wessolek dankt.'],
  ['Auf Nachfrage von Frau Querbach und Herrn Wessolek sagt Frau Dr. Birk, dass das Dach dicht sei.'],
  ['Frau Wessolek aus der Teichgasse beschwert sich über Lärm.'],
  ['Frau Wessolek-Zander fragt, ob es regnet. Frau Wesso\u00adlek-\nZander und Frau Wessolek Zander danken.'],
  ['Herr und Frau Wessolek fragen, ob es regnet. Frau Dr. Birk antwortet Herrn Wessolek.'],
])('in the residents’ hour: %j', (said) => {
  const text = minutes('Einwohnerfragestunde', said);
  expect(JSON.stringify(hide(text))).not.toMatch(/wesso|zander/iu);
  expect(hide(text).document.text).toContain('Walter Adler');
});

test('whom a list has among the public is no guest who speaks for somebody', () => {
  const text = minutes('Mitteilungen', 'Es gibt nichts.').replace(
    'Herr Peter Oltmann, Ratsherr\n',
    '$&\nZuhörer: Frau Ansgard Wessolek, Herr Zeisig\n',
  );
  const found = hide(text);
  expect(JSON.stringify(found)).not.toMatch(/wessolek|ansgard|zeisig/iu);
  expect(found.people.filter(({ kind }) => kind === 'private')).toHaveLength(2);
});

test('who is mentioned is called as where he speaks: by the full name everywhere, by the family name on that day', () => {
  const asked = (name: string) =>
    hide(minutes('Einwohnerfragestunde', `Herr ${name} fragt, ob das Dach dicht sei.`));
  const later = (name: string) =>
    hide(
      minutes(
        `Beantwortung der Anfrage von Herrn ${name} aus der Einwohnerfragestunde vom 03.05.2024`,
        'Es ist dicht.',
      ).replace('3. Mai 2024', '7. Juni 2024'),
    );
  for (const name of ['Peter Wessolek', 'Wessolek']) {
    const asker = asked(name).people.find(({ kind }) => kind === 'private')?.familyName;
    expect(later(name).document.text).toContain(asker);
  }
  const [question] = asked('Peter Wessolek').questions;
  expect(later('Wessolek').answers[0]?.refersTo?.asker).toBe(question?.askerOnDay);
  expect(later('Peter Wessolek').answers[0]?.refersTo?.asker).toBe(question?.askerOnDay);
});

test.each([
  [
    'of the attendance list',
    'Anfrage von Herrn Adler aus der Einwohnerfragestunde vom 12.03.2024',
    'Herrn Adler',
  ],
  ['called an Anlieger, too', 'Anfrage des Anliegers Peter Oltmann', 'Peter Oltmann'],
  [
    'by office, beside a resident of the name',
    'Antrag des Ratsherrn Tann und der Einwohnerin Frau Tann',
    'Ratsherrn Tann',
  ],
  ['a member without a seat', 'Antrag des sachkundigen Bürgers Herrn Tann', 'Herrn Tann'],
])('who holds an office keeps the name: %s', (_, heading, name) => {
  expect(hide(minutes(heading, 'Es gibt nichts.')).document.text).toContain(name);
});
