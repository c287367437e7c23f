import { describe, expect, it } from 'vitest';
import { Organizations } from '../../import/resolve/organizations.ts';
import { made } from './made.ts';

function named(words: string, text = '', told = {}): readonly string[] {
  const organizations = new Organizations(made(text, told));
  return organizations.named(words).map((id) => {
    const found = organizations.get(id);
    return `${found?.name} (${found?.kind})`;
  });
}

describe('organisations', () => {
  it.each([
    ['des Jobcenters Kirchbrede', ['Jobcenter Kirchbrede (agency)']],
    [
      'den Jobcentern Kirchbrede und Lindenau',
      ['Jobcenter Kirchbrede (agency)', 'Jobcenter Lindenau (agency)'],
    ],
    ['der Verwaltung', ['Verwaltung (administration)']],
    ['Stadt Auendorf', ['Verwaltung (administration)']],
    ['Stadt Kirchbrede', ['Stadt Kirchbrede (body)']],
    ['vom Fachbereich Jugend und Soziales', ['Fachbereich Jugend und Soziales (department)']],
    ['der Firma Rohrbau GmbH', ['Rohrbau GmbH (company)']],
    ['die SPD-Fraktion', ['SPD-Fraktion (faction)']],
    ['der Grundschule Lindenau', ['Grundschule Lindenau (school)']],
    ['des Umweltausschusses', ['Umweltausschuss (committee)']],
    ['den Lindenauer Verkehrsbetrieben', ['Lindenauer Verkehrsbetriebe (company)']],
    ['von der Deutschen Bahn', ['Deutsche Bahn (company)']],
    ['vom Deutschen Roten Kreuz', ['Deutsches Rotes Kreuz (association)']],
    ['des Hafenmuseums', ['Hafenmuseum (other)']],
    ['FB40', ['FB40 (department)']],
    ['Amt 66', ['Amt 66 (department)']],
    ['vom Bereich Kindertagesstätten', ['Bereich Kindertagesstätten (department)']],
    ['von der Friedhofsverwaltung', ['Friedhofsverwaltung (department)']],
    ['der Initiative „Kein Lärm', ['Initiative „Kein Lärm“ (association)']],
    ['den Magistrat', ['Magistrat (administration)']],
    ['der Verwaltungsgemeinschaft', ['Verwaltung (administration)']],
    ['beim Landkreis', ['Landkreis (agency)']],
    ['aus der Leistungsabteilung des Jobcenters', ['Jobcenter (agency)']],
    ['von der Pressestelle der Polizei', ['Polizei (agency)']],
    ['der Kassenärztlichen Vereinigung', ['Kassenärztliche Vereinigung (association)']],
    ['vom Staatlichen Schulamt', ['Staatliches Schulamt (agency)']],
    ['der Hafenbau GbR', ['Hafenbau GbR (company)']],
    ['von der Pressestelle der Stadt', ['Pressestelle der Stadt (department)']],
    ['Vertreter der Nordglas AG', ['Nordglas AG (company)']],
    ['Planungsbüro Tamm, Am Anger 3, 31999 Auendorf', ['Planungsbüro Tamm (company)']],
    ['Planungsbüro Tamm, Auendorf', ['Planungsbüro Tamm (company)']],
    ['Ingenieurbüro Ilmer, zu TOP 4 und 5', ['Ingenieurbüro Ilmer (company)']],
    ['SPD-Fraktion, gemäß § 26 der Geschäftsordnung', ['SPD-Fraktion (faction)']],
    ['Fraktion Freie Liste in', ['Fraktion Freie Liste (faction)']],
    ['Heimatbund Auendorf e.V.', ['Heimatbund Auendorf e. V. (association)']],
    ['Bündnis 90/Die Grünen', ['Bündnis 90/Die Grünen (faction)']],
    ['Kita Sandweg 3', ['Kita Sandweg 3 (school)']],
    ['Sandweg 71', []],
    ['TOP 3', []],
    ['Anlage 5', []],
    ['Parteilos', []],
    ['das Amt der Ortsvorsteherin', []],
    ['Amt der Stadt Auendorf', ['Amt der Stadt Auendorf (department)']],
  ])('%s', (words, expected) => {
    expect(named(words)).toEqual(expected);
  });

  it('take a bare head noun for the one longer name of the document', () => {
    const text = 'Bericht des Jobcenters Kirchbrede. Das Jobcenter antwortet.';
    expect(named('das Jobcenter', text)).toEqual(['Jobcenter Kirchbrede (agency)']);
    expect(named('das Jobcenter', `${text} Das Jobcenter Lindenau auch.`)).toEqual(['Jobcenter (agency)']);
  });

  it.each([
    [
      'das Klinikum Lindenau',
      'Es berichtet das Klinikum Lindenau gGmbH.',
      'Klinikum Lindenau gGmbH (company)',
    ],
    ['die Werke', 'Wirtschaftsplan der Verbandsgemeindewerke.', 'Verbandsgemeindewerke (company)'],
    ['die Werke', 'Die Gemeindewerke und die Stadtwerke Lindenau.', 'Werke (company)'],
    ['das Büro', 'Vom Planungsbüro Wehr kommt Frau Tamm.', 'Planungsbüro Wehr (company)'],
    ['das Büro', 'Sie dankt dem Büro aquaplana.', 'Büro aquaplana (company)'],
    ['das Büro', 'Sie will das Büro dabei hören.', 'Büro (company)'],
    [
      'der Verein',
      'Beitritt zum Bündnis Auenland e. V. Der Verein hat acht Mitglieder.',
      'Bündnis Auenland e. V. (association)',
    ],
    ['der Verein', 'Die Vorsitzende der Musikfreunde e. V. kommt.', 'Musikfreunde e. V. (association)'],
  ])('take the full name for a short one: %s in "%s"', (words, text, expected) => {
    expect(named(words, text)).toEqual([expected]);
  });

  it('take "der Ausschuss" for the one that meets, but "der Rat" not for an Ortsrat', () => {
    expect(named('dem Ausschuss', '', { committee: 'Sozialausschuss' })).toEqual([
      'Sozialausschuss (committee)',
    ]);
    expect(named('dem Rat', '', { committee: 'Ortsrat Auendorf' })).toEqual(['Rat (committee)']);
  });

  it('take no word behind a blank line into a name', () => {
    expect(named('der Seniorenbeirat', 'Beratend: Frau Birk, Seniorenbeirat\n\nTagesordnung:')).toEqual([
      'Seniorenbeirat (committee)',
    ]);
  });

  it('take what a county does for a part of the house where a county or a city that is one meets', () => {
    const gesundheitsamt = (told: object, text = '') => named('vom Gesundheitsamt', text, told);
    expect(gesundheitsamt({ committee: 'Rat' })).toEqual(['Gesundheitsamt (agency)']);
    expect(gesundheitsamt({ committee: 'Kreistag' })).toEqual(['Gesundheitsamt (department)']);
    expect(gesundheitsamt({ committee: 'Bezirksvertretung Auendorf' })).toEqual([
      'Gesundheitsamt (department)',
    ]);
    expect(gesundheitsamt({ committee: 'Rat' }, 'Große Kreisstadt Auendorf')).toEqual([
      'Gesundheitsamt (department)',
    ]);
    expect(named('vom Gesundheitsamt des Landkreises', '', { committee: 'Bezirksvertretung' })).toEqual([
      'Gesundheitsamt des Landkreises (agency)',
    ]);
  });

  it('take the county for the own administration where its council meets', () => {
    expect(named('der Landkreis', '', { committee: 'Kreistag' })).toEqual(['Verwaltung (administration)']);
    expect(named('der Landkreis', 'KTA Birk fragt.')).toEqual(['Verwaltung (administration)']);
  });

  it('take "der Ortsrat" for the one that meets', () => {
    expect(named('der Ortsrat', '', { committee: 'Ortsrat Lindenau' })).toEqual([
      'Ortsrat Lindenau (committee)',
    ]);
  });

  it('put departments under the administration', () => {
    const organizations = new Organizations(made(''));
    const [department = ''] = organizations.named('Bauamt');
    expect(organizations.get(department)?.partOf).toBe(organizations.administration());
  });
});
