import { describe, expect, it } from 'vitest';
import { extracted, namesIn } from '../extracted.ts';

const HEAD =
  'Ortsrat Lindenau\n\nNiederschrift über die Sitzung am 05.03.2024\n\nAnwesend: Frau Birk, Herr Adler, Frau Ilm, Herr Tamm\n\nTOP 1: Hafen\n\n';

/** Each question as who asks it, and whom (organisations and people, in order). */
function asked(text: string): readonly string[] {
  const extraction = extracted(HEAD + text, 'lindenau/rat.txt');
  const names = namesIn(extraction);
  return extraction.questions.map(({ askedBy, addressedTo }) =>
    [askedBy, ...addressedTo].map((id) => names.get(id ?? '') ?? 'unbekannt').join(' > '),
  );
}

describe('who is asked to tell something', () => {
  it.each([
    ['Frau Birk erbittet eine Zeiteinschätzung seitens der Verwaltung, wann der Steg kommt.', 'Verwaltung'],
    ['Frau Birk bittet um eine Erläuterung durch Herrn Adler, warum der Steg fehlt.', 'Herr Adler'],
    ['Frau Birk erbittet eine Stellungnahme der Verwaltung, ob der Steg trägt.', 'Verwaltung'],
    ['Frau Birk bittet Herrn Adler um Ausführung, wer für den Steg zuständig sei.', 'Herr Adler'],
    ['Um nähere Auskunft zum Steg bat Frau Birk die Verwaltung.', 'Verwaltung'],
    ['Frau Birk fragt den Bauhof bzw. die Verwaltung, was der Steg kostet.', 'Bauhof > Verwaltung'],
    ['Frau Birk möchte vom Klinikum wissen, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk fragt die Deutsche Bahn, was der Steg kostet.', 'Deutsche Bahn'],
    ['Frau Birk erkundigt sich beim Kreis, was der Steg kostet.', 'Kreis'],
    ['Was der Steg kostet, will Frau Birk vom Klinikum wissen.', 'Klinikum'],
    ['Frau Birk wandte sich an Herrn Adler mit der Frage, was der Steg kostet.', 'Herr Adler'],
    ['Frau Birk, an den Bauhof gewandt: Was kostet der Steg?', 'Bauhof'],
    ['Frau Birk an Herrn Adler: Was kostet der Steg?', 'Herr Adler'],
    [
      'An das Straßenbauamt des Landkreises geht die Frage von Frau Birk, was der Steg kostet.',
      'Straßenbauamt des Landkreises',
    ],
    ['Frau Birk stellt die Frage an das Klinikum, was der Steg kostet.', 'Klinikum'],
    ['Frau Birk fragt bei der Agentur für Arbeit nach den Kosten.', 'Agentur für Arbeit'],
  ])('%s', (text, whom) => {
    expect(asked(text)).toEqual([`Frau Birk > ${whom}`]);
  });

  it.each([
    ['Die Verwaltung wird gebeten mitzuteilen, wann der Steg kommt.', 'unbekannt > Verwaltung'],
    ['Zudem wird darum gebeten mitzuteilen, wann der Steg kommt.', 'unbekannt'],
    ['Es wird darum gebeten, über den Stand der Arbeiten zu berichten.', 'unbekannt'],
  ])('%s', (text, whole) => {
    expect(asked(text)).toEqual([whole]);
  });

  it('is not who asks as well', () => {
    expect(asked('Daher fragen Frau Birk und Herr Adler an, wo die Boote liegen.')).toEqual(['Frau Birk']);
    expect(asked('Es fragen Frau Birk, Herr Adler und Frau Ilm, wo die Boote liegen.')).toEqual([
      'Frau Birk',
    ]);
    expect(asked('Frau Birk fragt Herrn Adler und Frau Ilm, wo die Boote liegen.')).toEqual([
      'Frau Birk > Herr Adler > Frau Ilm',
    ]);
  });
});

it('the first and the last of two are told apart', () => {
  const text =
    'Frau Birk und Frau Ilm sprechen den Steg an. Erstere fragt, was er kostet. Letztere fragt, wem er gehört.';
  expect(asked(text)).toEqual(['Frau Birk', 'Frau Ilm']);
});

describe('what is no question', () => {
  it.each([
    'Frau Birk erbittet nach dem Bericht der Werft das Wort und lobt das Fest.',
    'Frau Birk möchte anhand dieser Zahlen gern über den Steg diskutieren.',
    'Frau Birk wünscht eine frühzeitige Information über Sperrungen.',
    'Frau Birk bittet um rechtzeitige Information zu Sperrungen.',
    'Frau Birk teilt mit, dass aufgrund mehrerer Nachfragen, was Mähen und Lärm angeht, die Satzung ausliegt.',
    'Frau Birk teilt mit, dass Karten auf Anfrage zu haben sind.',
    'Es wird darum gebeten, Herrn Adler mitzuteilen, welche Boote lecken.',
    'Daher wurde beim Kreis eine Anfrage zum Steg gestellt.',
    'Frau Birk fragt laufend beim Kreis nach.',
  ])('%s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('who asks', () => {
  it.each([
    ['Ob der Steg bleibt, fragt Einwohner Zeller.', 'Herr Zeller'],
    ['Auf Nachfrage von Einwohnerin Frau Zeller erklärt Herr Tamm, der Steg bleibe.', 'Frau Zeller'],
    ['Von einem Anwohner der Werft wird gefragt, ob der Steg bleibt.', 'Anwohner'],
    ['Herr Tamm, von Frau Birk nach dem Steg gefragt, nennt ihn alt.', 'Frau Birk'],
  ])('%s', (text, by) => {
    expect(asked(text).map((one) => one.split(' > ')[0])).toEqual([by]);
  });

  it('the chair of the committee that meets, by his long title', () => {
    const extraction = extracted(
      'Stadt Lindenau\n\nNiederschrift über die Sitzung des Sozialausschusses am 05.03.2024\n\nAnwesend: Frau Birk, Herr Adler (Vorsitzender)\n\nTOP 1: Hafen\n\nDer Ausschussvorsitzende fragt, was der Steg kostet.',
      'lindenau/sozialausschuss.txt',
    );
    expect(extraction.questions.map(({ askedBy }) => namesIn(extraction).get(askedBy ?? ''))).toEqual([
      'Herr Adler',
    ]);
  });

  const BEFORE = 'Herr Tamm lehnt den Plan ab. ';
  it.each([
    [
      'of whose mind the sentence before tells',
      'Herrn Adler reicht das nicht. Er fragt, was fehlt.',
      'Adler',
    ],
    ['for whom it is strange', 'Für Herrn Adler ist das befremdlich. Er fragt, was fehlt.', 'Adler'],
    ['who is given the floor', 'Herrn Adler wird das Wort erteilt. Er fragt, was fehlt.', 'Adler'],
    ['not who is thanked', 'Herrn Adler dankt Herr Tamm. Er fragt, was fehlt.', 'Tamm'],
  ])('%s', (_, text, by) => {
    expect(asked(BEFORE + text)).toEqual([`Herr ${by}`]);
  });

  it('whose opinion of a thing was told in front', () => {
    expect(
      asked(
        'Frau Birk lobt den Steg. Der Platz wäre ihrer Meinung nach breit genug und fragt, wer ihn baut.',
      ),
    ).toEqual(['Frau Birk']);
    expect(asked('Der Steg ist schmal und Herr Adler fragt, wer ihn baut.')).toEqual(['Herr Adler']);
  });

  it('nobody who is known, where the passive hides him', () => {
    const text = 'Frau Birk lobt den Steg. Zuletzt wird die Frage nach dem Belag gestellt, Holz oder Stein?';
    expect(asked(text)).toEqual(['unbekannt']);
  });

  it('the body that leads in to a list', () => {
    const text =
      'Frau Birk fragt nach dem Steg. Herr Tamm sagt, er sei alt.\n\n' +
      'Der Ortsrat stimmt dem Plan zu, hält aber folgende Punkte für offen:\n- Was kostet der Steg?\n- Wer baut ihn?\n';
    expect(asked(text).slice(1)).toEqual(['Ortsrat Lindenau', 'Ortsrat Lindenau']);
  });
});

describe('the frame of an answer', () => {
  it.each([
    ['Auf Nachfrage zum Stand führen Herr Adler und Frau Ilm aus, dass der Steg fertig ist.', 'unbekannt'],
    ['Zuletzt teilt Herr Adler auf Anfrage mit, dass der Steg fertig ist.', 'unbekannt'],
    ['Auf Nachfrage kann Herr Adler nicht sagen, wann der Steg fertig ist.', 'unbekannt'],
    [
      'Herr Adler berichtet über den Steg, welcher in der letzten Sitzung durch Frau Birk angefragt wurde. Er ist fertig.',
      'Frau Birk',
    ],
    [
      'Zum Steg, nach dem sich Frau Birk erkundigt hatte, teilt Herr Adler mit, dass er fertig ist.',
      'Frau Birk',
    ],
  ])('%s', (text, by) => {
    expect(asked(text)).toEqual([expect.stringMatching(`^${by} > .*Herr Adler`)]);
  });

  it('not of what somebody asked elsewhere', () => {
    expect(
      asked('Herr Adler berichtet über den Steg, der durch Frau Birk beim Kreis angefragt wurde.'),
    ).toEqual([]);
  });
});
