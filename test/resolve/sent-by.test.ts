import { describe, expect, it } from 'vitest';
import { putTo } from './put-to.ts';

describe('whom a body sends speaks for it, whatever it is called', () => {
  it.each([
    ['Sie begrüßt Herrn Adler vom Planungskontor Wehr.', 'Planungskontor Wehr'],
    ['Herr Adler (Geschäftsführer Stadthallen GmbH) stellt den Plan vor.', 'Stadthallen GmbH'],
    [
      'Der Vorsitzende des Beirats für Menschen mit Behinderungen, Herr Adler, stellt den Plan vor.',
      'Beirat für Menschen mit Behinderungen',
    ],
    [
      'Frau Wehr und Herr Adler, beide vom Arbeitskreis Radverkehr, zeigen Bilder.',
      'Arbeitskreis Radverkehr',
    ],
    ['Für den Investor, die Hafenbau GmbH, trägt Herr Adler vor.', 'Hafenbau GmbH'],
    ['Sie begrüßt Herrn Adler vom Planungsbüro aquaplana.', 'Planungsbüro aquaplana'],
    ['Polizeioberkommissar Adler legt die Zahlen der Polizeiinspektion vor.', 'Polizeiinspektion'],
    ['Geschäftsführer Adler erläutert die Lage der Bädergesellschaft.', 'Bädergesellschaft'],
  ])('%s', (introduced, organization) => {
    const asked = 'Frau Ilmer fragt, wann der Steg am See gebaut werde. Herr Adler nennt den Herbst.';
    expect(putTo(`Protokoll\n\n${introduced}\n\n${asked}\n`)).toEqual([organization]);
  });
});

describe('who sits in the body that meets speaks for another', () => {
  const session = (member: string, reply: string) =>
    putTo(`Gemeinde Lindenau
Niederschrift über die Sitzung des Ortsrates Lindenau am 12.03.2015
Anwesend:
Ortsbürgermeister Tamm
Ratsfrau Ilmer
${member}
TOP 1 Steg
Ratsfrau Ilmer fragt, wann der Steg am See gebaut werde.
${reply}
`);

  it('as the chief of the fire brigade', () => {
    expect(
      session('Gemeindebrandmeister Adler (beratend)', 'Gemeindebrandmeister Adler nennt den Herbst.'),
    ).toEqual(['Feuerwehr']);
  });

  it('as the chair of a club', () => {
    expect(
      session('Ratsherr Adler', 'Ratsherr Adler sagt als Vorsitzender des Musikvereins, das werde dauern.'),
    ).toEqual(['Musikverein']);
  });
});
