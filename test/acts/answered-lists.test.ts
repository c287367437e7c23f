import { describe, expect, it } from 'vitest';
import { answered } from './answered.ts';

describe('lists of questions with their answers', () => {
  it.each([
    [
      'answered by two, where why somebody asks stands with his question',
      'Die schriftlichen Fragen werden von der Schriftführerin Nadja Birk und Bauamtsleiter Adler wie folgt beantwortet:\n1. Wann kommt der Kran? Das Geld ist da. Auch der Platz ist frei.\nDie Werft bringt ihn im Juli.\n2. Wir erbitten Angaben zum Steg, weil ihn viele nutzen.\nHerr Adler erläutert, dass er hält.\n3. Bojen - wann liegen sie wieder im See?\nDie Bojen liegen ab Mitte Juli dort.\nFrau Ilm bittet um Pflege der Beete.',
      ['ANSWERED Herr Adler Nadja Birk', 'ANSWERED Herr Adler', 'ANSWERED Herr Adler Nadja Birk'],
    ],
    [
      'answered by number, each behind its question',
      'Herr Adler verliest die Antworten zu den Anfragen des Ortsrates:\n1. Ausbau am See. Der Ortsrat fragt, ob schon gebaut wird.\nZu 1.: Ein Angler erzählte, dass noch gebaut wird.\n2. Neubau des Steges. Der Ortsrat bittet um eine Auskunft.\nZu 2.: Antwortet Bürgermeisterin Ilm wie folgt: Alle haben zugestimmt.',
      ['ANSWERED Herr Adler', 'ANSWERED Frau Ilm'],
    ],
    [
      'that nothing announces but the answers below',
      'Steg am See\n1. Was verspricht sich das Land vom Steg?\nDas Land hat den Verkehr untersucht. Dabei wurden Mängel gefunden.\n2. Wie ist der Planungsstand?\nDie Planung ist fertig.\nDer Beginn steht noch nicht fest.\n3. Wann beginnt der Bau?\nIm Mai.',
      ['ANSWERED ', 'ANSWERED ', 'ANSWERED '],
    ],
    [
      'no such list: all questions first, and then who answers',
      'Herr Birk fragt:\n1. Wie lange dauert die Reparatur?\n2. Läuft die Orgel noch mit Wasser?\n3. Wie viele Pfeifen fehlen?\nFrau Tamm antwortet, dass es drei sind.',
      ['ANSWERED Frau Tamm', 'ANSWERED Frau Tamm', 'ANSWERED Frau Tamm'],
    ],
    [
      'in which a body is told of',
      'Ratsherr Birk fragt, wie das Leitbild zustande kommt und wer dazu gehört. Bürgermeister Tamm teilt mit, dass es fertig ist. Der Arbeitskreis informiert regelmäßig über das Leitbild.',
      ['ANSWERED Herr Tamm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text)).toEqual(expected);
  });

  it('below points that are spelled out "Zu 1.:" is no item', () => {
    const minutes = [
      'Protokoll',
      'Sitzung des Ortsrates Lindenau am 3. Mai 2024',
      'Tagesordnung:',
      '1. Begrüßung',
      '2. Mitteilungen der Verwaltung',
      '3. Wünsche',
      'Zu Punkt 1: Begrüßung',
      'Die Vorsitzende eröffnet die Sitzung.',
      'Zu Punkt 2: Mitteilungen der Verwaltung',
      'Herr Adler verliest die Antworten zu den Anfragen des Ortsrates:',
      '1. Ausbau am See. Der Ortsrat fragt, ob schon gebaut wird.',
      'Zu 1.: Dort wird gebaut.',
      'Zu Punkt 3: Wünsche',
      'Es liegen keine Anfragen vor.',
    ];
    expect(answered(minutes.join('\n'))).toEqual(['ANSWERED Herr Adler']);
  });
});
