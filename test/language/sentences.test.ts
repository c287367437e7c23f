import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../import/language/sentences.ts';
import type { Block, Document, Span } from '../../import/model.ts';

function documentOf(text: string, gaps: readonly Span[] = []): Document {
  const block: Block = { kind: 'text', item: null, gaps, start: 0, end: text.length };
  return {
    source: { origin: 'o', label: 'l', mediaType: 'text/plain', text, hash: '' },
    layout: 'plain',
    municipality: null,
    committee: null,
    date: null,
    items: [],
    attendance: [],
    blocks: [block],
    warnings: [],
  };
}

const texts = (text: string, gaps: readonly Span[] = []): string[] =>
  splitSentences(documentOf(text, gaps)).map((sentence) => sentence.text);

describe('sentence ends', () => {
  it.each([
    ['Herr Dr. Adler fragt. Frau Birk antwortet.', 2],
    ['Gemäß § 13 Abs. 2 wird bis zum 15. Juni im 2. Bauabschnitt gebaut. Das gilt.', 2],
    ['Er wohnt z. B. in der Lindenstr. 4. Sie auch.', 2],
    ['Frau K. und Herr Pf. fragen. Er dankt Herrn S. Danach fragt er.', 3],
    ['Der Verein „Ahoi“ e. V. zahlt. Es sind 3 v. H. mehr.', 2],
    ['Sei das so? Nein! Man prüfe es …', 3],
    ['Er verweist auf TOP 4. Zuletzt fragt er.', 2],
    ['Die Sitzung ist am 03.09. im Rathaus.', 1],
  ])('%s', (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it('ends list items and what a colon announces', () => {
    expect(
      texts('Frau Birk stellt folgende Fragen:\n- Wann wird gebaut?\n- Wer zahlt\nDie Antwort folgt.'),
    ).toEqual([
      'Frau Birk stellt folgende Fragen:',
      '- Wann wird gebaut?',
      '- Wer zahlt',
      'Die Antwort folgt.',
    ]);
  });
});

describe('names in capitals', () => {
  it.each([
    ['Frau ADLER fragt, wann Dr. BIRK-TAMM kommt.', 'Frau Adler fragt, wann Dr. Birk-Tamm kommt.'],
    ['Herrn Max RAU antwortet die IHK.', 'Herrn Max Rau antwortet die IHK.'],
  ])('are written like others: %s', (printed, read) => {
    expect(texts(printed)).toEqual([read]);
  });

  it.each(['Herr KTA Adler fragt.', 'Frau Adler SPD fragt.', 'Herr Adler verteilt FLYER.'])(
    'are none: %s',
    (text) => {
      expect(texts(text)).toEqual([text]);
    },
  );
});

describe('broken lines', () => {
  it('joins wraps and mends words that a line or a page cut', () => {
    expect(texts('Die Sit-\nzung beginnt mit Kinder-\nund Jugendfragen, Frau Groß-\nAlbers fragt.')).toEqual([
      'Die Sitzung beginnt mit Kinder- und Jugendfragen, Frau Groß-Albers fragt.',
    ]);
    const text = 'Der R\n- 2 -\natsherr fragt.';
    expect(texts(text, [{ start: 6, end: 11 }])).toEqual(['Der Ratsherr fragt.']);
    expect(texts('Im Gebäude B\nwird gebaut.')).toEqual(['Im Gebäude B wird gebaut.']);
  });

  it('gives a swallowed syllable back', () => {
    expect(texts('Herr Adlerchte wissen, ob das stimmt.')).toEqual([
      'Herr Adler möchte wissen, ob das stimmt.',
    ]);
  });
});

describe('the map to the source', () => {
  it('leads every unit of a sentence to the same unit of the source, blanks and mends apart', () => {
    const text = 'Herr  Adler fragt\u00A0nach der Sit-\n zung.\nFrau Birk dankt.';
    for (const sentence of splitSentences(documentOf(text))) {
      expect(sentence.at).toHaveLength(sentence.text.length + 1);
      [...sentence.text].forEach((unit, index) => {
        if (unit !== ' ') expect(text.charAt(sentence.at[index] ?? -1)).toBe(unit);
      });
      expect(sentence.at.at(-1)).toBe(sentence.end);
      expect(sentence.start).toBe(sentence.at[0]);
    }
  });

  it('leaves no word out', () => {
    const text = '1. Herr Adler fragt:\n„Wann?“ (Frau Birk: bald) – so ist es\n\n- ja\n- nein; 3.000,- €';
    const covered = new Set(splitSentences(documentOf(text)).flatMap((sentence) => sentence.at.slice(0, -1)));
    const left = [...text].filter((unit, index) => /\S/u.test(unit) && !covered.has(index));
    expect(left).toEqual([]);
  });
});
