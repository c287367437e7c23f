import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../import/model.ts';
import { resolve } from '../../import/resolve/index.ts';
import { linesOf } from '../../import/resolve/lists.ts';
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
