import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../import/model.ts';
import { resolve } from '../../import/resolve/index.ts';
import { linesOf } from '../../import/resolve/lists.ts';
import { baseForm } from '../../import/resolve/topics/base.ts';
import { hitsAt } from '../../import/resolve/topics/lexicon.ts';
import { FIELDS } from '../../import/resolve/topics/scheme.ts';
import { tokensOf } from '../../import/resolve/topics/tokens.ts';
import { acts, asking, made } from './made.ts';

function sentenceOf(text: string): Sentence {
  const at = Array.from({ length: text.length + 1 }, (_, i) => i);
  return { text, at, start: 0, end: text.length, block: 0, item: null, opens: true };
}

function subjectOf(text: string) {
  const extraction = resolve(made(text), [sentenceOf(text)], acts({ questions: [asking(text, text)] }));
  return { ...extraction.questions[0], topics: extraction.topics };
}

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
});

describe('baseForm', () => {
  it.each([
    ['Spielplätze', 'Spielplatz', {}],
    ['Wohnungen', 'Wohnung', {}],
    ['Fledermäuse', 'Fledermaus', {}],
    ['Kindergarten', 'Kindergarten', {}],
    ['Ausschusses', 'Ausschuss', { genitive: true }],
    ['Kreises', 'Kreis', { genitive: true }],
    ['Kirchweihen', 'Kirchweihen', { bare: true }],
  ])('%s → %s', (noun, base, told) => {
    expect(baseForm(noun, told)).toBe(base);
  });
});
