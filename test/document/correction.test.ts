import { expect, test } from 'vitest';
import { correctionIn } from '../../import/document/correction.ts';

const words = (text: string) => {
  const found = correctionIn(text);
  return found && text.slice(found.start, found.end);
};

test.each([
  ['Stadt Lindenau\nBerichtigte Niederschrift\nüber die Sitzung', 'Berichtigte Niederschrift'],
  ['  Korrigierte Fassung des Protokolls der Sitzung', 'Korrigierte Fassung des Protokolls'],
  ['Berichtigung der Niederschrift vom 3. Mai', 'Berichtigung der Niederschrift'],
  ['Niederschrift (geänderte Fassung)\nüber die Sitzung', 'Niederschrift (geänderte Fassung'],
  ['PROTOKOLL – BERICHTIGUNG', 'PROTOKOLL – BERICHTIGUNG'],
])('%j says that it is corrected', (text, said) => {
  expect(words(text)).toBe(said);
});

test.each([
  'TOP 2 Genehmigung der Niederschrift',
  'Die Niederschrift wird mit einer Berichtigung genehmigt.',
  'Die Niederschrift der letzten Sitzung wird in geänderter Fassung genehmigt.',
  'TOP 4 Berichtigung des Flächennutzungsplanes',
  `${'Niederschrift über die Sitzung des Rates. '.repeat(60)}\nBerichtigte Niederschrift`,
])('%j does not', (text) => {
  expect(correctionIn(text)).toBeNull();
});
