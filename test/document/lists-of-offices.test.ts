import { describe, expect, it } from 'vitest';
import { listed } from './listed.ts';

describe('an office alone heads those below it, where the list begins with one', () => {
  it.each(['Schriftführer', 'Protokollführer'])('%s', (office) => {
    expect(
      listed(
        `Vorsitzende\nFrau Rosa Birk\nMitglieder\nHerr Max Adler\nFrau Ute Ilm\n${office}\nHerr Jan Noll`,
      ),
    ).toEqual([
      'Rosa | Birk | member | Vorsitzende | -',
      'Max | Adler | member | Mitglied | -',
      'Ute | Ilm | member | Mitglied | -',
      `Jan | Noll | staff | ${office} | -`,
    ]);
  });

  it('also that of a council, over turned names', () => {
    expect(listed('Ratsvorsitzender\nAdler, Max\nMitglieder\nBirk, Rosa\nIlm, Ute')).toEqual([
      'Max | Adler | member | Ratsvorsitzender | -',
      'Rosa | Birk | member | Mitglied | -',
      'Ute | Ilm | member | Mitglied | -',
    ]);
  });
});

describe('an office before a colon is of who stands behind it', () => {
  it.each([
    ['1. Beigeordneter: Max Adler', '1. Beigeordneter', 'member'],
    ['Landrat: Max Adler', 'Landrat', 'member'],
    ['Leiter des Bauamtes: Max Adler', 'Leiter des Bauamtes', 'staff'],
    ['Leiter Fachbereich Bauen: Max Adler', 'Leiter Fachbereich Bauen', 'staff'],
    ['Protokollführer: Max Adler', 'Protokollführer', 'staff'],
    ['Protokoll: Max Adler', 'Protokoll', 'staff'],
    ['Schriftführer/in: Herr Max Adler', 'Schriftführer', 'staff'],
    ['Schriftführer: Verwaltungswirt Max Adler', 'Verwaltungswirt, Schriftführer', 'staff'],
  ])('%s, also above the head of the list', (line, role, as) => {
    expect(listed(`${line}\nMitglieder: Rosa Birk, Ute Ilm`)[0]).toBe(`Max | Adler | ${as} | ${role} | -`);
  });
});

describe('an office behind a party is of who stands before it', () => {
  it.each(['Adler, Max (SPD) Vorsitzender', 'Adler, Max (SPD), Vorsitzender'])('%s', (line) => {
    expect(listed(`Stimmberechtigte Mitglieder:\n${line}\nBirk, Rosa (CDU)`)).toEqual([
      'Max | Adler | member | Vorsitzender | SPD',
      'Rosa | Birk | member | Mitglied | CDU',
    ]);
  });
});

describe('who heads a part of the house', () => {
  it.each([
    ['Amtsleiter Bauamt Herr Adler', '- | Adler | staff | Amtsleiter Bauamt | -'],
    ['Leiterin Fachbereich Bauen Frau Birk', '- | Birk | staff | Leiterin Fachbereich Bauen | -'],
    ['Herr 1. Beigeordneter Adler', '- | Adler | staff | 1. Beigeordneter | -'],
    ['Max Adler\tAmtsleiter Bauamt', 'Max | Adler | staff | Amtsleiter | Bauamt'],
  ])('%s', (line, person) => {
    expect(listed(`Verwaltung:\n${line}\nHerr Noll`)).toEqual([person, '- | Noll | staff | - | -']);
  });
});

describe('a body in brackets behind a pair is that of both, an office that of the second', () => {
  it.each([
    ['Hafenamt', '- | Adler | guest | - | Hafenamt', '- | Birk | guest | - | Hafenamt'],
    ['Architektin', '- | Adler | guest | - | -', '- | Birk | guest | Architektin | -'],
  ])('%s', (behind, ...people) => {
    expect(listed(`Gäste:\nHerr Adler und Frau Birk (${behind})`)).toEqual(people);
  });
});
