import { describe, expect, it } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';

/** Each question, and who asks it. */
function asked(text: string): readonly string[] {
  const extraction = extracted(text, 'lindenau/rat.txt');
  const names = namesIn(extraction);
  return extraction.questions.map((question) => `${names.get(question.askedBy ?? '')}: ${question.text}`);
}

const BEFORE = 'Frau Ilm fragt, ob der Steg frei ist. Ja, antwortet Herr Tamm. ';

describe('who asks what stands behind a colon', () => {
  it.each([
    [
      'the subject',
      'Die Kostenfrage stellt Frau Birk: Was kostet das Boot? 300 Euro, antwortet Herr Tamm.',
      'Frau Birk',
    ],
    [
      'from whom it comes',
      'Zum Boot kommt von Frau Birk die Zwischenfrage: Fährt es noch? Ja, antwortet Herr Tamm.',
      'Frau Birk',
    ],
    [
      'whom it concerns',
      'Einem Rentner geht es um die Steuer: Hilft die Stadt beim Ausfüllen? Nein, antwortet Herr Tamm.',
      'Rentner',
    ],
    [
      'who speaks of it',
      'Eine junge Einwohnerin sprach den Hafen an: „Wo soll ich mein Boot lassen?“ Herr Tamm verweist auf den Steg.',
      'Einwohnerin',
    ],
  ])('%s', (_, text, by) => {
    expect(asked(BEFORE + text).slice(1)).toEqual([expect.stringMatching(`^${by}: `)]);
  });
});

describe('a question that stands before its own answer, told by its noun', () => {
  it.each([
    [
      'with a possessive',
      'Frau Birk vermisst den Steg. Ihre Frage, ob er noch gebaut wird, beantwortet Herr Tamm mit einem vorsichtigen Ja.',
      ['Frau Birk: Ihre Frage, ob er noch gebaut wird'],
    ],
    [
      'whose it is',
      'Die weitere Frage von Frau Birk, ob der Steg wächst, klärt Herr Tamm mit ihr nach der Sitzung.',
      ['Frau Birk: Die weitere Frage von Frau Birk, ob der Steg wächst'],
    ],
    [
      'that stays',
      'Frau Birk wartet. Ihre weitere Nachfrage, ob das Boot fährt, blieb im Raum stehen.',
      ['Frau Birk: Ihre weitere Nachfrage, ob das Boot fährt, blieb im Raum stehen.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(asked(text)).toEqual(expected);
  });
});
