import { describe, expect, it } from 'vitest';
import { putTo } from './put-to.ts';

const minutes = (...paragraphs: readonly string[]) => ['Protokoll', ...paragraphs, ''].join('\n\n');
const ASKED = 'Frau Ilmer fragt, wann der Steg am See gebaut werde.';
const REPLIED = 'Herr Adler antwortet, dass dies im Herbst geschehe.';

describe('a question is put to the organisation for which the one speaks who answers', () => {
  it.each([
    [
      'Die Vorsitzende begrüßt Herrn Adler, Leiter des Pflegestützpunktes Lindenau.',
      'Pflegestützpunkt Lindenau',
    ],
    ['Sie begrüßt den Geschäftsführer der Klinikum Lindenau gGmbH, Herrn Adler.', 'Klinikum Lindenau gGmbH'],
    [
      'Sie begrüßt Herrn Adler von der Kassenärztlichen Vereinigung und Herrn Tamm.',
      'Kassenärztliche Vereinigung',
    ],
    [
      'Sie begrüßt Herrn Adler, den Leiter der Beratungsstelle für Mütter beim Hilfswerk Lindenau.',
      'Beratungsstelle für Mütter beim Hilfswerk Lindenau',
    ],
    ['Sie begrüßt Herrn Adler von der Fachstelle Sucht des Hilfevereins.', 'Hilfeverein'],
    ['Herr Adler (Fa. Wehrbau) stellt den Plan vor.', 'Wehrbau'],
    ['Für das Planungsbüro Wehr stellt Herr Adler die Entwürfe vor.', 'Planungsbüro Wehr'],
    ['Herr Adler (FB 40) stellt die Pläne vor.', 'FB 40'],
    ['Herr Adler vom Betriebshof stellt den Räumplan vor.', 'Betriebshof'],
    ['Herr Adler, Vorsitzender des Turnvereins Lindenau, stellt den Plan vor.', 'Turnverein Lindenau'],
    ['Herr Adler (Vorsitzender SV Lindenau) stellt den Plan vor.', 'SV Lindenau'],
    ['Herr Museumsleiter Adler zeigt die Pläne des Museums Auenhof.', 'Verwaltung'],
    ['Büroleiter Adler erläutert den Plan.', 'Verwaltung'],
    [
      'Herr Adler, Leiter des Straßen- und Grünflächenamtes, stellt den Plan vor.',
      'Straßen- und Grünflächenamt',
    ],
    ['Geschäftsführer Adler stellt den Plan der Stadthalle Lindenau GmbH vor.', 'Stadthalle Lindenau GmbH'],
    ['Ortsteilbürgermeister Adler eröffnet die Sitzung.', 'Ortsteilrat'],
    ['Herr Adler stellt sich vor. Er leitet das Museum Auenhof.', 'Museum Auenhof'],
    ['Gast: Herr Adler, Architekturbüro Wehr', 'Architekturbüro Wehr'],
    ['Werkleiter Adler erläutert den Wirtschaftsplan der Gemeindewerke.', 'Gemeindewerke'],
    [
      'Betriebsleiter Adler erläutert den Plan des Eigenbetriebes Stadtentwässerung.',
      'Eigenbetrieb Stadtentwässerung',
    ],
    ['Verbandsvorsteher Adler erläutert den Plan des Abwasserverbandes.', 'Abwasserverband'],
    ['Werkleiter Adler erläutert den Plan der Gemeindewerke und der Stadtwerke.', 'Verwaltung'],
    ['Sie begrüßt Herrn Stadtrat Adler als Vertreter des Magistrats.', 'Magistrat'],
    ['Fachbereichsleiter Adler (Bildung) stellt die Pläne vor.', 'Bildung'],
  ])('%s', (introduced, organization) => {
    expect(putTo(minutes(introduced, ASKED, REPLIED))).toEqual([organization]);
  });

  it.each([
    ['Der Leiter der Volkshochschule', 'Volkshochschule'],
    ['Der Vertreter des Investors', 'Investor'],
    ['Die Ortsbeiratsvorsitzende Frau Adler', 'Ortsbeirat'],
    ['Schulamtsleiterin Adler', 'Verwaltung'],
    ['Der Bauamtsmitarbeiter Adler', 'Verwaltung'],
    ['Das Bezirksamt', 'Verwaltung'],
    ['Bürgermeister Adler ist auch Vorsitzender des Zweckverbandes. Er', 'Verwaltung'],
  ])('%s', (who, organization) => {
    expect(putTo(minutes(ASKED, `${who} antwortet, dass dies im Herbst geschehe.`))).toEqual([organization]);
  });

  it('but not to one whom words behind a name do not mean', () => {
    const text = minutes(ASKED, 'Den Auftrag hat laut Bürgermeister Adler der Landkreis erteilt.');
    expect(putTo(text)).toEqual(['Verwaltung']);
  });
});

describe('the list of those present tells for whom they speak', () => {
  const listed = (...lines: readonly string[]) =>
    [
      'Niederschrift über die Sitzung des Ortsbeirates Lindenau',
      '',
      'Anwesend:',
      ...lines,
      '',
      'Zu 1. Mitteilungen',
      '',
      'Keine.',
      '',
      'Zu 2. Anfragen',
      '',
      `${ASKED} ${REPLIED}`,
      '',
    ].join('\n');
  it.each([
    ['Verwaltung: Herr Adler (Bürgerservice)', 'Bürgerservice'],
    ['Verwaltung: Herr Adler (Straßenverkehrsbehörde), Schriftführerin Frau Birk', 'Straßenverkehrsbehörde'],
    ['Magistrat: Stadtrat Adler', 'Magistrat'],
    ['Gäste: Herr Adler, Lindenauer Verkehrsbetriebe (LVB)', 'Lindenauer Verkehrsbetriebe (LVB)'],
  ])('%s', (line, organization) => {
    expect(putTo(listed('Ortsvorsteherin Rosa Tamm', 'Frau Ute Ilmer', line))).toEqual([organization]);
  });
});

describe('a "Stadtrat" answers for the administration', () => {
  const replied = 'Stadtrat Adler antwortet, dass dies im Herbst geschehe.';

  it('where members are called otherwise, or he alone is called so', () => {
    expect(putTo(minutes('Ratsherr Birk fragt, wann der Steg am See gebaut werde.', replied))).toEqual([
      'Verwaltung',
    ]);
    expect(putTo(minutes(ASKED, replied))).toEqual(['Verwaltung']);
  });

  it('but not where councillors are called so', () => {
    expect(putTo(minutes('Stadträtin Birk fragt, wann der Steg am See gebaut werde.', replied))).toEqual([]);
  });
});

describe('a question to which nobody speaks for a body is put to', () => {
  it('whom its list names', () => {
    expect(
      putTo(
        minutes('Frau Ilmer stellt folgende Fragen an den Landkreis:\n- Wann wird der Steg am See gebaut?'),
      ),
    ).toEqual(['Landkreis']);
  });

  it.each([
    'Frau Ilmer fragt, ob die Gemeinde den Steg am See bauen könne.',
    'Frau Ilmer fragt, wie sich die Verwaltung den Steg am See vorstelle.',
    'Frau Ilmer fragt, ob der Steg durch die Gemeinde gebaut werden könne.',
  ])('her whose doings it asks about: %s', (asked) => {
    expect(putTo(minutes(asked))).toEqual(['Verwaltung']);
  });

  it('nobody where it tells none', () => {
    expect(putTo(minutes(ASKED))).toEqual([]);
    expect(putTo(minutes('Frau Ilmer fragt, ob der Steg an die Stadt erinnere.'))).toEqual([]);
  });
});

describe('where a chair adds to what others answer', () => {
  const chaired = 'Niederschrift über die Sitzung des Umweltausschusses am 02.05.2024';
  const answer = 'Bürgermeister Adler antwortet, dass dies im Herbst geschehe.';
  const added = (words: string) =>
    putTo(minutes(chaired, ASKED, `${answer} Der Vorsitzende Herr Birk ergänzt, dass ${words}.`));

  it('the question is put to the committee only where the chair speaks of it', () => {
    expect(added('der Weg gesperrt bleibe')).toEqual(['Verwaltung']);
    expect(added('der Ausschuss dies begrüße')).toEqual(['Verwaltung', 'Umweltausschuss']);
  });
});

describe('a question that is passed on is put to', () => {
  it.each([
    [
      'Herr Adler sagt zu, die Frage an den Straßenbaubetrieb des Landes weiterzureichen.',
      'Straßenbaubetrieb des Landes',
    ],
    [
      'Herr Adler erklärt, dass die Bezirksregierung zuständig sei, er werde die Frage dorthin weiterleiten.',
      'Bezirksregierung',
    ],
    ['Herr Adler gibt die Frage an die Polizei weiter.', 'Polizei'],
    [
      'Herr Adler erklärt, dass der Landkreis zuständig sei, er werde dies an die zuständige Behörde weitergeben.',
      'Landkreis',
    ],
    ['Herr Adler wird die Frage an den Landkreis herantragen.', 'Landkreis'],
    ['Die Vorsitzende Frau Adler nimmt die Frage mit in die Verwaltung.', 'Verwaltung'],
    ['Herr Adler sagt, er werde den Vorschlag an die Polizei weitergeben.', 'Verwaltung'],
  ])('%s', (replied, organization) => {
    expect(putTo(minutes(ASKED, replied))).toEqual([organization]);
  });

  it('the house, where who leads hands it over in the same breath', () => {
    expect(putTo(minutes(`${ASKED} Ortsbürgermeister Adler bittet um verwaltungsseitige Prüfung.`))).toEqual([
      'Verwaltung',
    ]);
  });
});
