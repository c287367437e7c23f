import { expect, test } from 'vitest';
import { features } from '../../import/acts/by-words/features.ts';
import { scale } from '../../import/acts/by-words/scale.ts';
import { extract } from '../../import/pipeline.ts';

test('knows a sentence by its words, without anybody’s name', () => {
  expect([...features('\uE000 rätselt mit \uE400, ob 12 Boote reichen.')]).toEqual([
    ...['§s', '^ §s', 'rätselt', 'rätsel-', '§s rätselt', 'mit', 'rätselt mit', '§o', 'mit §o', ',', '§o ,'],
    ...['ob', ', ob', '#', 'ob #', 'boote', '# boote', 'reichen', 'reiche-', 'boote reichen', 'reichen $'],
  ]);
});

test('weighs what asks above what tells', () => {
  const asks = scale('asks');
  expect(asks('\uE000 ist es ein Rätsel, wann das Boot endlich fährt.')).toBeGreaterThan(
    asks('\uE000 erklärt, dass das Boot morgen fährt.'),
  );
});

/** The rules of the questions in a paragraph. */
function rulesOf(paragraph: string): readonly string[] {
  const text = `Niederschrift über die Sitzung des Rates der Gemeinde Lindenau am 12.03.2024\n\nTOP 1 Anfragen\n\n${paragraph}\n`;
  const source = { origin: 'a.txt', label: 'a', mediaType: 'text/plain', text, hash: '0' } as const;
  return extract(source).questions.map(({ rule }) => rule);
}

test.each([
  ['Herr Querbach tappt im Dunkeln, wie viel die Uhr gekostet hat. Frau Birk nennt 300 Euro.', true],
  ['Frau Birk berichtet, wann die Uhr wieder geht.', false],
  ['Herr Querbach bittet um Prüfung, ob die Uhr wieder geht.', false],
])('%j asks what no cue knows: %j', (paragraph, asks) => {
  expect(rulesOf(paragraph).some((rule) => rule.startsWith('words-'))).toBe(asks);
});
