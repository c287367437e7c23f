import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../import/language/sentences.ts';
import { documentOf, outline } from './document-of.ts';

/** The kinds of blocks that matter, of invented minutes of each kind that councils print. */
function read(text: string): string[] {
  return outline(documentOf(text)).filter((line) => !line.startsWith('furniture'));
}

describe('what pages do to their words', () => {
  test('an item is named in the way of offices and followed by what was said', () => {
    expect(
      read(`4. Anfragen

Verkehr am Wehrtor;
hier: Anfrage von Herrn Adler

Herr Adler fragt, ob dort ein Spiegel angebracht werden könne.

Frau Birk antwortet, dass die Verwaltung dies prüfe.

Parkplatz am Anger; hier: Anfrage von Frau Cordes

Frau Cordes möchte wissen, warum die Lampen dunkel seien.`),
    ).toEqual([
      'heading: 4. Anfragen',
      'heading: Verkehr am Wehrtor; hier: Anfrage von Herrn Adler',
      'text: Herr Adler fragt, ob dort ein Spiegel angebracht werden könne.',
      'text: Frau Birk antwortet, dass die Verwaltung dies prüfe.',
      'heading: Parkplatz am Anger; hier: Anfrage von Frau Cordes',
      'text: Frau Cordes möchte wissen, warum die Lampen dunkel seien.',
    ]);
  });

  test('a number stands alone on its line, and a new list begins with 1 again', () => {
    expect(
      read(`8.2.1.

Stadtrat Adler fragte, ob die Brücke gesperrt werde.

1.

Bürgermeisterin Birk verneinte dies.`),
    ).toEqual([
      'heading: 8.2.1.',
      'text: Stadtrat Adler fragte, ob die Brücke gesperrt werde.',
      'heading: 1.',
      'text: Bürgermeisterin Birk verneinte dies.',
    ]);
  });

  test('several paragraphs are printed twice, first with their soft hyphens', () => {
    const once = [
      'KTA Adler fragt, wann die Straßen¬meisterei in das neue Gebäude am Wehr um¬zieht.',
      'Landrätin Birk antwortet, der Um¬zug sei im Mai des kom¬menden Jahres vor¬gesehen.',
    ];
    const plain = once.map((words) => words.replaceAll('¬', ''));
    const page = ['Auszug - Mitteilungen', 'TOP: Ö 4', 'Wortprotokoll', ...once, ...plain].join('\n\n');
    expect(read(page).filter((line) => line.startsWith('text'))).toEqual(
      plain.map((words) => `text: ${words}`),
    );
  });

  test('the first point of the agenda is only a head of others', () => {
    const found = documentOf(`Niederschrift
über die Sitzung des Ausschusses für Soziales am 03.05.2022
Anwesend:
Rm Adler (SPD)
Rm Birk (CDU)
Tagesordnung:
1. Regularien
1.1 Benennung eines Mitgliedes
2. Vorlagen
2.1 Bericht des Jobcenters
zu TOP 1.1 Benennung eines Mitgliedes
Rm Adler wird benannt.
zu TOP 2.1 Bericht des Jobcenters
Rm Birk fragt, wie viele Plätze es gebe.`);
    expect(outline(found).slice(2)).toEqual([
      'agenda: Tagesordnung: 1. Regularien 1.1 Benennung eines Mitgliedes 2. Vorlagen 2.1 Bericht des Jobcenters',
      'heading: zu TOP 1.1 Benennung eines Mitgliedes',
      'text: Rm Adler wird benannt.',
      'heading: zu TOP 2.1 Bericht des Jobcenters',
      'text: Rm Birk fragt, wie viele Plätze es gebe.',
    ]);
  });
});

describe('letters that are lost', () => {
  test('umlauts are told with their place, once for the document', () => {
    const text =
      'Herr Adlerchte wissen, welche Angebote es r die Kinder gebe.\n\nFrau Birk sagt, die Angebote nnten wachsen.';
    const lost = documentOf(text).warnings.filter(({ message }) => message.includes('lost'));
    expect(lost).toMatchObject([
      { message: expect.stringContaining('in 3 places, the first at "Adlerchte"'), start: 0 },
    ]);
  });

  test('a page with all its letters is not suspected', () => {
    const text =
      'Herr Adler (r. K.) fragt, wer das Becken R fährt. Nr. 3 a, r und s seien offen, sagt Frau Birk.';
    expect(documentOf(text).warnings.map(({ message }) => message)).toEqual([
      'The layout is not known: read as plain text.',
    ]);
  });

  test('a ligature comes back where the same paper has the word whole', () => {
    const source = `Anwesend: Herr Steffens\nHerr Ste ens fragt, ob die Ö entlichkeit im Ko er sitzt. Die Koffer sind fort.\f`;
    const document = documentOf(source);
    const sentences = splitSentences(document);
    const [asked] = sentences.filter((sentence) => sentence.text.includes('fragt'));
    expect(asked?.text).toContain('Herr Steffens fragt, ob die Ö entlichkeit im Ko er sitzt.');
    const at = asked?.text.indexOf('ens fragt') ?? -1;
    expect(source.slice(asked?.at[at])).toMatch(/^ens fragt/u);
    expect(
      splitSentences(documentOf(source.replace('\f', '')))
        .map((one) => one.text)
        .join(' '),
    ).toContain('Ste ens');
  });
});
