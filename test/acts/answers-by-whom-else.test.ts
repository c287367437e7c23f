import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';

describe('a question is answered', () => {
  it.each([
    [
      'by a member who says with stress what follows from it',
      'Frau Birk fragt, ob man auf den Steg verzichten könne.\n\nHerr Adler betont daraufhin, dass es wichtig sei, ihn zu bauen.',
      ['ANSWERED Herr Adler'],
    ],
    [
      'not by what the asker was told before',
      'Herr Adler fragt, wie lang der Steg ist. Ihm wurde berichtet, dass er zu kurz ist.\n\nDiesbezüglich antwortet Herr Tamm, dass er nachmessen wird.',
      ['DEFERRED Herr Tamm'],
    ],
    [
      'by number, each by another',
      'Frau Birk fragt, ob der Steg teuer ist. Ferner möchte sie wissen, ob die Mitglieder sich enthalten.\n\nFrau Ilm vom Bauamt führt aus, dass die Kosten gering sind.\n\nAuf die zweite Frage entgegnet Bürgermeister Tamm, dass sich alle Mühe geben.',
      ['ANSWERED Frau Ilm', 'ANSWERED Herr Tamm'],
    ],
    [
      'by an office that asks others for her',
      'Frau Birk fragt, was der Steg kostet. Bürgermeister Tamm fragt dort nach.',
      ['DEFERRED Herr Tamm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });
});
