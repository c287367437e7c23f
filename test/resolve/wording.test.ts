import { expect, test } from 'vitest';
import { recognise } from '../../import/document/index.ts';
import { splitSentences } from '../../import/language/sentences.ts';
import { Wording } from '../../import/resolve/wording.ts';

const wordingOf = (text: string) => {
  const document = recognise({ origin: 'a/b.txt', label: 'b.txt', mediaType: 'text/plain', text, hash: '' });
  const sentences = splitSentences(document);
  return { sentences, wording: new Wording(text, sentences) };
};

test('words are read as people read them: wraps joined, hyphens at line ends mended', () => {
  const { sentences, wording } = wordingOf(
    'Frau Birk fragt, wann die Stra-\nßenlaternen  am\nWehr leuchten.\n',
  );
  expect(sentences.map((sentence) => wording.words(sentence))).toEqual([
    'Frau Birk fragt, wann die Straßenlaternen am Wehr leuchten.',
  ]);
});

test('any part of a sentence is found at its source offsets', () => {
  const text = 'Frau Birk fragt, wann die Stra-\nßenlaternen leuchten. Das gilt.\n';
  const { wording } = wordingOf(text);
  const start = text.indexOf('die');
  expect(wording.words({ start, end: text.indexOf(' leuchten') })).toBe('die Straßenlaternen');
});

test('the same words are counted in the text', () => {
  const text = 'Herr Arndt dankt. Frau Birk fragt, warum. Herr Arndt dankt.';
  const { wording } = wordingOf(text);
  const start = text.lastIndexOf('Herr');
  expect(wording.occurrence({ start: 0, end: 17 })).toBe(0);
  expect(wording.occurrence({ start, end: text.length })).toBe(1);
});
