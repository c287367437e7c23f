import { describe, expect, it } from 'vitest';
import { putTo } from './put-to.ts';

const minutes = (title: string, list: string, ...paragraphs: readonly string[]) =>
  `${title}\n\nAnwesend:\n${list}\n\nTOP 1 Wege\n\n${paragraphs.join('\n\n')}\n\nTOP 2 Stege\n\nEs wird beraten.\n`;

describe('those of the attendance list answer for whom it sends them', () => {
  it.each([
    [
      'a mayor among those of an Amt for his village',
      'Amt Auenland\nProtokoll der Sitzung des Amtsausschusses des Amtes Auenland am 05.12.2019',
      'Amtsvorsteher Max Birk (Bürgermeister Kirchbrede)\nBürgermeisterin Ute Tamm (Gemeinde Osterau)\nHerr Uwe Noll (Gemeinde Wehr)',
      'Herr Noll fragt Frau Tamm, wann ihre Gemeinde baue.\n\nFrau Tamm antwortet, im Herbst.',
      ['Gemeinde Osterau'],
    ],
    [
      'the Amtsvorsteher for the Amtsausschuss that he chairs',
      'Amt Auenland\nProtokoll der Sitzung des Amtsausschusses des Amtes Auenland am 05.12.2019',
      'Amtsvorsteher Max Birk (Bürgermeister Kirchbrede)\nHerr Uwe Noll (Gemeinde Wehr)',
      'Herr Noll fragt nach dem Wappen.\n\nDer Amtsvorsteher antwortet, es sei bestellt.',
      ['Amtsausschuss des Amtes Auenland'],
    ],
    [
      'the manager of an association of several for it',
      'Zweckverband Erholung Auental\nNiederschrift über die Sitzung der Verbandsversammlung am 24.04.2017',
      'Landrätin Ina Kehl, Landkreis Auental (Verbandsvorsitzende)\nMarktrat Uwe Noll, Markt Wehr\nBeratend: Geschäftsleiter Max Birk',
      'Marktrat Noll fragt nach den Einnahmen.\n\nGeschäftsleiter Birk nennt 8.000 Euro.',
      ['Zweckverband Erholung Auental'],
    ],
    [
      'the head of an association whose name begins with several words for it',
      'Wasser- und Abwasserzweckverband Oberes Auental\nVerbandsversammlung\nProtokoll der Sitzung vom 28.11.2018',
      'Herr Noll, Bürgermeister der Stadt Wehr (Vorsitzender der Verbandsversammlung)\nFrau Tamm, Verbandsvorsteherin',
      'Herr Noll fragt nach dem Brunnen.\n\nFrau Tamm antwortet, er sei tief genug.',
      ['Wasser- und Abwasserzweckverband Oberes Auental'],
    ],
    [
      'those of an association with a name in quotes for it',
      'Zweckverband Wasser und Abwasser „Obere Wehr“\nProtokoll der 3. Verbandsversammlung 2021\nDatum: 16.09.2021',
      'Herr Noll (Bürgermeister Stadt Wehr), Verbandsvorsitzender\nFrau Tamm, Technische Leiterin',
      'Herr Noll fragt nach dem Brunnen.\n\nFrau Tamm antwortet, er sei tief genug.',
      ['Zweckverband Wasser und Abwasser „Obere Wehr“'],
    ],
    [
      'who leads a part of an enterprise for the enterprise that the list names',
      'KREISSTADT LINDENAU\nNiederschrift über die Sitzung des Werksausschusses vom 12.09.2017',
      'CDU: Herr Noll, Frau Tamm\nVon den Stadtwerken: Werkleiter Birk, Frau Kehl (Leiterin Rechnungswesen)',
      'Herr Noll fragt nach den Zählern.\n\nFrau Kehl nennt 200.',
      ['Stadtwerke'],
    ],
    [
      'who chairs another body than the one that meets for that body',
      'Stadt Lindenau\nProtokoll der Sitzung des Sozialausschusses am 21.02.2024',
      'Ratsherr Noll\nRatsfrau Tamm',
      'Herr Noll fragt nach den Kursen.\n\nDie Seniorenbeiratsvorsitzende Frau Kehl nennt drei.',
      ['Seniorenbeirat'],
    ],
    [
      'a Stadtrat from the Magistrat for it',
      'Stadt Lindenau\nOrtsbeirat Auenhof\nProtokoll der 17. Sitzung am 21.02.2024',
      'Max Noll, Ortsvorsteher\nUte Tamm\nVom Magistrat: Stadträtin Kehl',
      'Frau Tamm fragt nach dem Steg.\n\nFrau Kehl antwortet, er sei gesperrt.',
      ['Magistrat'],
    ],
    [
      'the Gleichstellungsbeauftragte among the members for the house',
      'Stadt Lindenau\nProtokoll der Sitzung des Ausschusses für Gleichstellung am 21.02.2024',
      'Ratsherr Noll\nRatsfrau Tamm\nFrau Kehl, Gleichstellungsbeauftragte',
      'Herr Noll fragt nach den Kursen.\n\nFrau Kehl nennt drei.',
      ['Verwaltung'],
    ],
    [
      'a guest for the institution that her association runs, thanked by the chair in the committee’s name',
      'Landkreis Auental\nDer Kreisausschuss\n\nNiederschrift\nüber die 11. Sitzung des Jugendhilfeausschusses am 14.05.2019',
      'Mitglieder: Frau Noll (Vorsitzende), Herr Tamm\nGast: Frau Kehl, Erziehungsberatungsstelle des Sozialen Hilfswerkes',
      'Herr Tamm fragt nach den Kursen.\n\nFrau Kehl nennt drei.\n\nFrau Noll dankt Frau Kehl im Namen des Ausschusses.\n\nBeschluss:\nzur Kenntnis genommen',
      ['Erziehungsberatungsstelle des Sozialen Hilfswerkes'],
    ],
    [
      'a mayor who chairs the assembly of an association for the assembly',
      'Abwasserzweckverband Auental\nVerbandsversammlung\nProtokoll der Sitzung vom 28.11.2018',
      'Herr Noll, Bürgermeister der Stadt Wehr (Vorsitzender der Verbandsversammlung)\nFrau Tamm, Amtsdirektorin des Amtes Osterau',
      'Frau Tamm fragt den Vorsitzenden nach dem nächsten Termin.\n\nHerr Noll nennt den 20. März.',
      ['Verbandsversammlung'],
    ],
    [
      'a Landrat from the Kreisausschuss for the house',
      'Landkreis Auental\nProtokoll der Sitzung des Kreistages des Landkreises Auental am 28.11.2018',
      'Frau Noll, Herr Tamm\nvom Kreisausschuss: Landrat Max Birk, Erste Kreisbeigeordnete Ute Kehl',
      'Frau Noll fragt nach dem Radweg.\n\nLandrat Birk antwortet, er sei fertig.',
      ['Verwaltung'],
    ],
    [
      'a Landrat as chair of a company’s board for the company',
      'Landkreis Auental\nProtokoll der Sitzung des Kreistages des Landkreises Auental am 28.11.2018',
      'Landrat Max Birk\nFrau Noll, Herr Tamm\nGast: Geschäftsführer Uwe Wehr, Auentaler Busgesellschaft mbH',
      'Frau Noll fragt, ob der Rufbus kommt.\n\nLandrat Birk erklärt als Vorsitzender des Aufsichtsrates, dass darüber beraten wird.',
      ['Auentaler Busgesellschaft mbH'],
    ],
    [
      'who inspects the fire brigades of a county for the county',
      'Landkreis Auental\nProtokoll der Sitzung des Kreistages des Landkreises Auental am 28.11.2018',
      'Landrat Max Birk\nFrau Noll, Herr Tamm',
      'Kreisbrandinspektor Wehr stellt den Bericht vor.\n\nFrau Noll fragt nach den Helmen.\n\nKreisbrandinspektor Wehr nennt 200.',
      ['Verwaltung'],
    ],
    [
      'a guest with a long function in brackets for the company that it tells',
      'Landkreis Auental\nNiederschrift über die Sitzung des Kreisausschusses am 12.06.2023',
      'Frau Noll, Herr Tamm\nGast: Frau Kehl (Geschäftsführerin der Verkehrsgesellschaft Auental und Osterheide mbH)',
      'Frau Noll fragt nach dem Bus.\n\nFrau Kehl antwortet, er fahre wieder.',
      ['Verkehrsgesellschaft Auental und Osterheide mbH'],
    ],
    [
      'heads of an enterprise for it where its committee meets',
      'Stadt Lindenau\nWerksausschuss Stadtwirtschaft\nProtokoll der Sitzung vom 05.09.2013',
      'Herr Noll, Frau Tamm\nWerkleiterin Fr. Kehl, Betriebsleiter Straßenreinigung Hr. Birk',
      'Herr Noll fragt nach den Besen.\n\nHr. Birk antwortet, sie seien neu.',
      ['Stadtwirtschaft'],
    ],
    [
      'the chair of the staff council for it',
      'Stadt Lindenau\nNiederschrift über die Sitzung des Hauptausschusses am 05.09.2013',
      'Herr Noll, Frau Tamm\nPersonalratsvorsitzender Hr. Birk',
      'Herr Noll fragt nach den Besen.\n\nHr. Birk antwortet, sie seien neu.',
      ['Personalrat'],
    ],
    [
      'an expert whom the text calls by his work for his firm',
      'Stadt Lindenau\nNiederschrift über die Sitzung des Bauausschusses am 05.09.2013',
      'Herr Noll, Frau Tamm\nGäste: Herr Birk (Institut Seenkunde Süd GmbH)',
      'Herr Birk stellt die Zahlen vor.\n\nHerr Noll fragt nach dem Zufluss.\n\nDer Gutachter nennt den Moosgraben.',
      ['Institut Seenkunde Süd GmbH'],
    ],
    [
      'a guest from the house for the house',
      'Gemeinde Lindenau\nNiederschrift über die Sitzung des Gemeinderates am 05.09.2013',
      'GR Noll, GR Tamm\nAußerdem: Hauptamtsleiterin Kehl, Ortsbaumeister Birk (alle Gemeindeverwaltung)',
      'GR Noll fragt nach dem Steg.\n\nOrtsbaumeister Birk antwortet, er sei bestellt.',
      ['Verwaltung'],
    ],
  ])('%s', (_, title, list, talk, to) => {
    expect(putTo(minutes(title, list, talk))).toEqual(to);
  });

  it('who applies for a body answers for it', () => {
    expect(
      putTo(
        'Protokoll\n\nDie Antragstellerin, Frau Birk vom Kulturverein Auental e. V., erläutert den Antrag.\n\nHerr Noll fragt, ob der Verein Eintritt nehme.\n\nFrau Birk verneint das.\n',
      ),
    ).toEqual(['Kulturverein Auental e. V.']);
  });

  it.each([
    ['Der Vorstand der Sparkasse antwortet, im Mai.', 'Sparkasse'],
    ['Herr Kehl von m+w architekten antwortet, im Mai.', 'm+w architekten'],
    ['Die Verwaltungsleitung antwortet, im Mai.', 'Verwaltung'],
    ['Die Schulleitung antwortet, im Mai.', 'Schulleitung'],
    ['Die Stadtwerke teilen mit, dass es im Mai geschehe.', 'Stadtwerke'],
    ['Prokurist Kehl von der Abfallwirtschaft Auental antwortet, im Mai.', 'Abfallwirtschaft Auental'],
    ['Kreistagspräsidentin Kehl antwortet, im Mai.', 'Kreistag'],
  ])('%s', (reply, to) => {
    expect(putTo(`Protokoll\n\nFrau Ilmer fragt, wann der Steg am See gebaut werde.\n\n${reply}\n`)).toEqual([
      to,
    ]);
  });
});
