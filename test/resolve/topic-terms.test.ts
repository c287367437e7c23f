import { describe, expect, it } from 'vitest';
import { resolve } from '../../import/resolve/index.ts';
import { acts, asking, made } from './made.ts';
import { sentenceOf, subjectOf } from './subject-of.ts';

describe('terms', () => {
  it('are nouns in base form with the words they rest on, without procedure', () => {
    const text = 'Frau Birk fragt nach dem Sachstand der Straßenlaternen am Festplatz.';
    const { terms, about, topics } = subjectOf(text);
    expect(terms).toContain('Straßenlaterne');
    expect(terms).not.toContain('Sachstand');
    const topic = topics.find(({ name }) => name === 'Straßenlaterne');
    const place = about?.find((one) => one.topic === topic?.id);
    expect(text.slice(place?.start, place?.end)).toBe('Straßenlaternen');
  });

  it('are quoted names as a whole', () => {
    expect(subjectOf('Er fragt, wer die „Nacht der Lieder“ bezahlt.').terms?.[0]).toBe('Nacht der Lieder');
  });

  it('are found where they begin a sentence or a heading', () => {
    expect(subjectOf('Radwege am Bach: Er fragt, wer sie räumt.').terms).toContain('Radweg');
    const text = 'TOP 3 Schuldnerberatung in Lindenau\nHerr Tamm fragt, wer das bezahlt.';
    const heading = { number: '3', heading: 'Schuldnerberatung in Lindenau', start: 6, end: 35 };
    const [item, question] = [{ ...heading }, text.slice(36)];
    const sentence = { ...sentenceOf(question), start: 36, end: text.length, item: 0 };
    const at = Array.from({ length: question.length + 1 }, (_, i) => 36 + i);
    const asked = { ...asking(text, question), item: 0 };
    const extraction = resolve(
      made(text, { items: [item] }),
      [{ ...sentence, at }],
      acts({ questions: [asked] }),
    );
    expect(extraction.questions[0]?.terms).toContain('Schuldnerberatung');
  });

  it('are the thing itself, too, beside a compound that says what is done with it', () => {
    const { terms } = subjectOf('Er fragt, wann die neue Hundesteuersatzung gilt.');
    expect(terms).toEqual(['Hundesteuersatzung', 'Hundesteuer']);
    expect(subjectOf('Er fragt nach dem Radverkehr.').terms).toEqual(['Radverkehr']);
  });

  it('are no first part that is a prefix', () => {
    expect(subjectOf('Er fragt nach einer Nachnutzung des Stegs.').terms).not.toContain('Nach');
  });

  it('are no nouns of idioms, which may be subjects by themselves', () => {
    expect(subjectOf('Er fragt, ob man den Steg in einem Zug lackiert.').terms).toEqual(['Steg']);
    expect(subjectOf('Er fragt nach dem Zug am Steg.').terms).toContain('Zug');
    expect(subjectOf('Er fragt, ob auch der Steg in Betracht kommt.').terms).toEqual(['Steg']);
  });

  it('are names of streets with their adjective, and not the noun before them', () => {
    expect(subjectOf('Er fragt nach den Linden in der Breiten Straße.').terms).toContain('Breite Straße');
    const { terms } = subjectOf('Er fragt nach dem Dach des Hauses Breite Straße 7.');
    expect(terms).toContain('Breite Straße');
    expect(terms).not.toContain('Haus Breite');
  });

  it('keep the form of a name behind the noun that has the article, and leave out which of that name', () => {
    expect(subjectOf('Er fragt nach den Booten der Gemeinde Ilmwedeln.').terms).toContain('Ilmwedeln');
    expect(subjectOf('Er fragt nach dem Kran aus Altbrück (Ilm).').terms).not.toContain('Ilm');
  });

  it('are no parts of the name of a committee', () => {
    expect(
      subjectOf('Er fragt, warum der Fachausschuss Sport, Kultur und Verkehr den Steg nicht beriet.').terms,
    ).toEqual(['Steg']);
  });

  it.each([
    ['Baumfällungen', 'Baumfällung'],
    ['Wasserproben', 'Wasserprobe'],
    ['Künstlerinnen', 'Künstlerin'],
    ['Bürgschaften', 'Bürgschaft'],
    ['Graffiti', 'Graffiti'],
    ['Überstunden', 'Überstunden'],
  ])('of %s have their base form', (plural, base) => {
    expect(subjectOf(`Er fragt nach ${plural}.`).terms).toEqual([base]);
  });

  it('name women and men of one sort once', () => {
    const { terms } = subjectOf('Er fragt, wo die Radfahrerinnen und Radfahrer bleiben.');
    expect(terms?.filter((term) => term.startsWith('Radfahrer'))).toEqual(['Radfahrer']);
  });

  it('are names of streets with their preposition', () => {
    const { terms } = subjectOf('Er fragt, wer in der Straße Am Weiher und An den Birken räumt.');
    expect(terms).toContain('Am Weiher');
    expect(terms).toContain('An den Birken');
    expect(subjectOf('Er fragt nach dem Plan „Über den Weiden“.').terms).not.toContain('Weide');
  });

  it('are not who asked, with or without the name of a party', () => {
    expect(subjectOf('Er fragt, ob die FWX-Fraktion den Radweg noch will.').terms).toEqual(['Radweg']);
  });

  it('are an office only where it is what is spoken of', () => {
    expect(subjectOf('Er fragt nach der Nachfolge des Kämmerers.').terms).toContain('Kämmerer');
    expect(subjectOf('Er fragt nach dem Bericht des Kämmerers zum Radweg.').terms).not.toContain('Kämmerer');
  });

  it('are what is of a place as a whole, and no adjectives, however written', () => {
    expect(subjectOf('Er fragt nach dem Lindenauer Windpark.').terms).toContain('Lindenauer Windpark');
    const { terms } = subjectOf('Er fragt nach dem Regionalen Raumordnungsprogramm.');
    expect(terms).toContain('Raumordnungsprogramm');
    expect(terms?.join(' ')).not.toMatch(/regional/iu);
  });
});
