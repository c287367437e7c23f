import { describe, expect, it } from 'vitest';
import { findActs } from '../../import/acts/index.ts';
import { recognise } from '../../import/document/index.ts';
import { splitSentences } from '../../import/language/sentences.ts';
import { read, second, session } from './decided.ts';

describe('decisions', () => {
  it('are the text and the result that belongs to it, with the figures', () => {
    expect(
      second(`Herr Adler erläutert die Vorlage.
Der Rat beschließt wie folgt:
a) Der Gehweg wird zwei Meter breit.
b) Die Bäume bleiben stehen.
Beratungsergebnis: mit 5 Ja-Stimmen, 2 Nein-Stimmen und 1 Enthaltung lt. Beschlussvorschlag`),
    ).toEqual([
      '2 accepted 5/2/1: Der Rat beschließt wie folgt: a) Der Gehweg wird zwei Meter breit. b) Die Bäume bleiben stehen.',
    ]);
  });

  it('go on with what they lay down, and over the end of a line', () => {
    expect(
      second(`Nach kurzer Aussprache stimmt der Rat bei 7 Ja-Stimmen, 2 Nein-Stimmen und 3
Enthaltungen für folgenden
Beschlussvorschlag:
Der Gehweg an der Mühlenstraße wird zwei Meter breit.
Ein entsprechender Vertrag ist bis zum Frühjahr abzuschließen.
Frau Birk begrüßt das.`),
    ).toEqual([
      '2 accepted 7/2/3: Nach kurzer Aussprache stimmt der Rat bei 7 Ja-Stimmen, 2 Nein-Stimmen und 3 Enthaltungen für folgenden Beschlussvorschlag: Der Gehweg an der Mühlenstraße wird zwei Meter breit. Ein entsprechender Vertrag ist bis zum Frühjahr abzuschließen.',
    ]);
  });

  it('are counted as decisions among the sentences, and news below their heading as reports', () => {
    const source = { origin: 'rat.txt', label: '-', mediaType: 'text/plain', hash: '' } as const;
    const text = session('Der Ortsrat Lindenau stellt einstimmig den Antrag, den Weg zu beleuchten.')
      .replaceAll('Rates Lindenau', 'Ortsrates Lindenau')
      .replaceAll('Ausbau der Mühlenstraße', 'Mitteilungen der Verwaltung')
      .replace(
        'den Weg zu beleuchten.',
        'den Weg zu beleuchten.\nIm Herbst wurden zwölf Bäume am Anger gepflanzt.',
      );
    const document = recognise({ ...source, text });
    expect(findActs(document, splitSentences(document)).classes).toEqual(['decision', 'decision', 'report']);
  });

  it('may be several in one item, told in running text', () => {
    expect(
      second(`Der Antrag von Frau Birk wird mit 3 Ja-Stimmen zu 19 Nein-Stimmen bei 5 Enthaltungen abgelehnt.
Sodann beschließt der Rat einstimmig, die Straße auszubauen.
Der Rat nimmt den Bericht zur Kenntnis.
Frau Birk fragt, wann der Rat den Haushalt beschließt.
In der letzten Sitzung wurde einstimmig beschlossen, die Bank zu erneuern.`),
    ).toEqual([
      '2 rejected 3/19/5: Der Antrag von Frau Birk wird mit 3 Ja-Stimmen zu 19 Nein-Stimmen bei 5 Enthaltungen abgelehnt.',
      '2 accepted all: Sodann beschließt der Rat einstimmig, die Straße auszubauen.',
      '2 noted -/-/-: Der Rat nimmt den Bericht zur Kenntnis.',
    ]);
  });

  it('are one for each part that was voted on alone', () => {
    expect(
      second(`Der Rat beschließt wie folgt:
a) Der Gehweg wird zwei Meter breit.
b) Die Bäume bleiben stehen.
Beratungsergebnis: a) 9 Ja-Stimmen und 2 Enthaltungen b) einstimmig`),
    ).toEqual([
      '2 accepted 9/-/2: a) Der Gehweg wird zwei Meter breit.',
      '2 accepted all: b) Die Bäume bleiben stehen.',
    ]);
  });

  it('are told apart by result: put off, referred, withdrawn, taken off, amended, talked about', () => {
    const result = (words: string) => second(`Beratungsergebnis: ${words}`)[0]?.split(' ')[1];
    expect(result('vertagt')).toBe('deferred');
    expect(result('verwiesen an den Bauausschuss')).toBe('referred');
    expect(result('zurückgezogen')).toBe('withdrawn');
    expect(result('abgesetzt')).toBe('removed');
    expect(result('einstimmig, geänderter Beschluss')).toBe('amended');
    expect(result('Keine Beschlussempfehlung')).toBe('considered');
    expect(result('1 Ja-Stimme und 8 Nein-Stimmen')).toBe('rejected');
  });

  it('of another body are no decisions of this one', () => {
    expect(second('Der Ortsrat Kirchbrede beschließt einstimmig, die Straße auszubauen.')).toEqual([]);
  });
});

const page = (value: string, vote: string): string => `21.02.2023 - 3.6 Bolzplatz am Wehr

Beschluss:
${value}

Reduzieren

Wortprotokoll

Frau Birk erläutert die Vorlage.

Beschluss:

Der Bolzplatz wird erneuert.

Abstimmungsergebnis:

x

${vote}

Dafür:

13

Dagegen:

2

Enthaltungen:

1

Reduzieren
`;

describe('the value under a title', () => {
  it('says once more what the vote says, and may say more of it', () => {
    expect(read(page('geändert beschlossen', 'Mit Mehrheit beschlossen'))).toEqual({
      decisions: ['3.6 amended 13/2/1: Der Bolzplatz wird erneuert.'],
      warnings: [],
    });
  });

  it('stays beside the vote that contradicts it, with a warning at its place', () => {
    const { decisions, warnings } = read(page('vertagt', 'Mit Mehrheit beschlossen'));
    expect(decisions).toEqual([
      '3.6 deferred -/-/-: Beschluss: vertagt',
      '3.6 accepted 13/2/1: Der Bolzplatz wird erneuert.',
    ]);
    expect(warnings).toEqual([
      'The item is recorded as deferred, but what was decided below it as accepted. «Beschluss: vertagt»',
    ]);
  });

  it('a result that its own figures contradict is kept, with a warning', () => {
    const { warnings } = read(page('beschlossen', 'Mit Mehrheit abgelehnt'));
    expect(warnings).toContain(
      'The vote is recorded as rejected, but 13 were for it and 2 against. «Abstimmungsergebnis: x Mit Mehrheit abgelehnt Dafür: 13 Dagegen: 2 Enthaltungen: 1»',
    );
  });
});
