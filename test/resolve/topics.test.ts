import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../import/resolve/index.ts';
import { linesOf } from '../../import/resolve/lists.ts';
import { hitsAt } from '../../import/resolve/topics/lexicon.ts';
import { FIELDS } from '../../import/resolve/topics/scheme.ts';
import { tokensOf } from '../../import/resolve/topics/tokens.ts';
import { acts, asking, made } from './made.ts';
import { sentenceOf, subjectOf } from './subject-of.ts';

const fieldsOf = (word: string) => tokensOf(word).flatMap((token) => hitsAt(token).map(({ field }) => field));

describe('fields', () => {
  it('have one list each, of words with a weight', () => {
    const lists = readdirSync(new URL('../../import/resolve/topics/fields', import.meta.url));
    expect(lists.sort()).toEqual(FIELDS.map(({ id }) => `${id}.txt`).sort());
    for (const { id } of FIELDS) {
      for (const line of linesOf(`topics/fields/${id}.txt`))
        expect(line, id).toMatch(/^[=~]{0,2}[^=~]+?-?( [0-5])?$/u);
    }
  });

  it.each([
    ['Straßenbeleuchtung', ['verkehr']],
    ['Grundschulen', ['schule']],
    ['Einfluss', []],
    ['Begründung', []],
    ['Weiherstraße', ['verkehr']],
    ['Lautermann', []],
    ['Vereinbarung', []],
    ['Vertrages', []],
    ['Messergebnisse', []],
    ['Bereichen', []],
    ['Transporte', []],
    ['Motoren', []],
    ['Bewirtschaftung', []],
    ['Qualitätseinbußen', []],
    ['Grabenräumung', ['umwelt']],
    ['Gemeindehaushalt', ['finanzen']],
  ])('of %s', (word, expected) => {
    expect([...new Set(fieldsOf(word))]).toEqual(expected);
  });

  it.each([
    ['Frau Birk fragt, wann die Straßenlaternen in der Ringstraße repariert werden.', 'verkehr'],
    ['Herr Tamm möchte wissen, ob für die Kita noch Erzieherinnen gesucht werden.', 'kinder'],
    ['Er fragt, was die neue Urnenwand koste.', 'friedhof'],
    ['Sie erkundigt sich nach dem Glasfaserausbau.', 'digital'],
  ])('%s', (text, field) => {
    expect(subjectOf(text).fields?.[0]).toBe(field);
  });
});

describe('a second field', () => {
  it.each([
    ['Er fragt, wer die Miete für die Turnhalle und die Bücher zahlt.', 2],
    ['Er fragt nach der Grundschule, dem Schulhof und dem Wald.', 2],
    ['Er fragt nach der Grundschule, dem Schulhof, dem Wald und dem Radweg.', 1],
    ['Er fragt nach der Grundschule, dem Schulhof und dem Neubau.', 1],
  ])('is named where it is asked about as well: %s', (text, count) => {
    expect(subjectOf(text).fields).toHaveLength(count);
  });
});

describe('places', () => {
  it.each([
    ['Frau Birk fragt, ob der Bus am Friedhof noch hält.', 'oepnv'],
    ['Er möchte wissen, wann die Laterne neben der alten Schule repariert wird.', 'verkehr'],
  ])('say where, not what: %s', (text, field) => {
    expect(subjectOf(text).fields?.[0]).toBe(field);
  });

  it('are what is asked about without a preposition of place', () => {
    expect(subjectOf('Sie fragt, wer den Friedhof pflegt.').fields).toEqual(['friedhof']);
  });
});

describe('what stands around a question', () => {
  const subject = (before: string, question: string) => {
    const text = `${before} ${question}`;
    const sentences = [before, question].map((part, i) => {
      const start = i * (before.length + 1);
      const at = Array.from({ length: part.length + 1 }, (_, j) => start + j);
      return { ...sentenceOf(part), at, start, end: start + part.length, opens: i === 0 };
    });
    const asked = { ...asking(text, question), sentence: 1 };
    return resolve(made(text), sentences, acts({ questions: [asked] })).questions[0];
  };
  const fields = (question: string) => subject('Frau Birk berichtet vom Konzert.', question)?.fields;

  it('tells of one that does not say itself what it is about', () => {
    expect(fields('Sie fragt, ob das so bleibt.')).toEqual(['kultur']);
  });

  it('tells little of one that does', () => {
    expect(fields('Sie fragt nach der Grundschule und dem Schulhof.')).toEqual(['schule']);
  });

  it('tells which compound a short noun takes up', () => {
    const report = 'Die Feuerwehr hat den Steg, die Böschung, das Wehr und den Löschteich besichtigt.';
    const { terms } =
      subject(report, 'Sie fragt nach der Tiefe des Teiches, dem Schlamm und dem Rohr.') ?? {};
    expect(terms?.slice(0, 3)).not.toContain('Löschteich');
    expect(terms).toContain('Löschteich');
  });
});

describe('the field of a term', () => {
  const fieldOf = (text: string, term: string) => {
    const { topics } = subjectOf(text);
    const broader = topics.find(({ name }) => name === term)?.broader;
    return topics.find(({ id }) => id === broader)?.field ?? null;
  };

  it('is what its own words tell, whatever the question is about', () => {
    const text = 'Er fragt, ob die Grundschule eine Photovoltaikanlage und neue Straßenlaternen bekommt.';
    expect(fieldOf(text, 'Grundschule')).toBe('schule');
    expect(fieldOf(text, 'Photovoltaikanlage')).toBe('klima');
    expect(fieldOf(text, 'Straßenlaterne')).toBe('verkehr');
  });

  it('is none for streets and words of no field', () => {
    expect(fieldOf('Er fragt nach der Blumenstraße und dem Ergebnis.', 'Blumenstraße')).toBeNull();
  });
});
