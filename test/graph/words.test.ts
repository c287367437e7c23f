import { describe, expect, it } from 'vitest';
import { begunWords, searchText, searchWords } from '../../src/graph/words.ts';

/** Whether a query finds a text, as the statements ask it. */
function finds(query: string, text: string): boolean {
  const search = searchText(text);
  return searchWords(query).every((word) => search.includes(word));
}

describe('searchText', () => {
  it('folds, strips inflection and puts a blank at both ends', () => {
    expect(searchText('Die Spielplätze in Lindenau, Straße 12!')).toBe(
      ' die spielplatz in lindenau strass 12 ',
    );
  });

  it('gives one blank for a text without words', () => {
    expect(searchText('')).toBe(' ');
    expect(searchText('… –')).toBe(' ');
  });
});

describe('searchWords', () => {
  it('lists each word once, long ones by their beginning, short ones as a whole', () => {
    expect(searchWords('Rat Kirchbrede, rat')).toEqual([' rat ', ' kirchbred']);
  });

  it('lists nothing where nothing is asked', () => {
    expect(searchWords(' ?')).toEqual([]);
  });
});

describe('begunWords', () => {
  const begins = (query: string, text: string) =>
    begunWords(query).every((word) => searchText(text).includes(word));

  it.each(['J', 'Ju', 'jug', 'Jugendamt', 'Jugendamt L', 'amt Lin Jugendamt'])(
    'finds the Jugendamt Lindenau while "%s" is typed, where its words are whole but the last',
    (query) => {
      expect(begins(query, 'Jugendamt Lindenau')).toBe(!query.startsWith('amt'));
    },
  );

  it('lists nothing where nothing is typed', () => {
    expect(begunWords(' –')).toEqual([]);
  });
});

describe('search', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Jobcenter', 'Jobcenters'],
    ['Spielplatz', 'Spielplätze'],
    ['Spielplatz', 'Spielplätzen'],
    ['Straße', 'Strassen'],
    ['Ausschuss', 'Ausschusses'],
    ['Ausschuß', 'Ausschüsse'],
    ['Ergebnis', 'Ergebnisse'],
    ['Kind', 'Kindern'],
    ['Kita', 'Kitas'],
    ['Büro', 'Büros'],
    ['Regel', 'Regeln'],
    ['Steuer', 'Steuern'],
    ['Bürgerin', 'Bürgerinnen'],
    ['Müller', 'Mueller'],
    ['Bauer', 'Bauern'],
    ['Rat', 'Rates'],
    ['Café', 'Cafes'],
    ['Vertreter', 'Vertretern'],
    ['Radweg', 'Radwegs'],
  ];

  it.each(SAME)('finds %s by %s and the other way round', (one, other) => {
    expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
  });

  it.each(['Jobcenter', 'jobcenter lindenau', 'Jobcenters', 'JOBCENTER', 'Jobcenter-Lindenau', 'Jobc'])(
    'finds the Jobcenter Lindenau by "%s"',
    (query) => {
      expect(finds(query, 'Jobcenter Lindenau')).toBe(true);
    },
  );

  it('finds a word by its beginning, not by its middle', () => {
    expect(finds('Spielplatz', 'Spielplatzpflege')).toBe(true);
    expect(finds('platz', 'Spielplatzpflege')).toBe(false);
  });

  const APART: readonly (readonly [string, string])[] = [
    ['Rat', 'Ratten'],
    ['Amt', 'Ampel'],
    ['Jobcenter Auendorf', 'Jobcenter Lindenau'],
    ['Steuer', 'Steg'],
  ];

  it.each(APART)('does not find %s in %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});
