import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { address, translated } from '../../src/explorer/src/lib/address.ts';
import { languageOf, plainPath } from '../../src/explorer/src/lib/language.ts';
import { filterOf, inputOf, parametersOf, without } from '../../src/explorer/src/lib/questions/filter.ts';
import { listQuery, nodeQuery } from '../../src/explorer/src/lib/questions/graphiql.ts';
import { isLike } from '../../src/explorer/src/lib/questions/likeness.ts';
import { firstSentence } from '../../src/explorer/src/lib/questions/sentence.ts';

const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

describe('addresses', () => {
  test('say the language, and nothing that is empty', () => {
    expect(address('de', '/questions', { to: 'Jobcenter', words: '', status: ['NONE', 'DEFERRED'] })).toBe(
      '/questions?to=Jobcenter&status=NONE&status=DEFERRED',
    );
    expect(address('en', '/')).toBe('/en');
    expect(languageOf('/entwurf')).toBe('de');
    expect(plainPath('/en/questions/x')).toBe('/questions/x');
    expect(translated('de', new URL('https://x.example/en/questions?to=A'))).toBe('/questions?to=A');
  });

  test('a filter goes into the address and comes back the same', () => {
    const search = new URLSearchParams(
      'to=Jobcenter&status=NONE&status=ODD&since=2024-01-01&order=DATE_ASC&x=1',
    );
    const filter = filterOf(search);
    expect(filter.status).toEqual(['NONE']);
    const again = new URL(address('de', '/questions', parametersOf(filter)), 'https://x.example');
    expect(filterOf(again.searchParams)).toEqual(filter);
    expect(inputOf(without(filter, 'status'))).toEqual({ to: 'Jobcenter', since: '2024-01-01' });
  });
});

describe('the query behind a view', () => {
  const odd = filterOf(new URLSearchParams({ to: 'a"b\\c\n', status: 'NONE', words: 'Straße' }));

  test.each([listQuery(odd), listQuery(filterOf(new URLSearchParams())), nodeQuery('q"1')])(
    'is valid against the schema, whatever was typed',
    (query) => expect(validate(SCHEMA, parse(query))).toEqual([]),
  );
});

describe('the first sentence of an answer', () => {
  test('ends at its stop, not at an abbreviation, an ordinal or an initial', () => {
    const text =
      'Herr Dr. Brandhorst antwortet, dass am 3. Mai ca. 20 Bäume in der Str. am Wehr fielen. Mehr nicht.';
    expect(firstSentence(text)).toEqual({ first: text.slice(0, -12), rest: 'Mehr nicht.' });
    expect(firstSentence('Das sei so. Er prüfe es.').first).toBe('Das sei so.');
    expect(firstSentence('Nein.')).toEqual({ first: 'Nein.', rest: '' });
  });
});

describe('a mistyped name', () => {
  test('is taken for one that differs in few letters, not for one that means something else', () => {
    expect(isLike('Jobzenter', 'Jobcenter Lindenau')).toBe(true);
    expect(isLike('strassenbau', 'Straßenbau')).toBe(true);
    expect(isLike('jobcenter', 'Jobcenter Lindenau')).toBe(false);
    expect(isLike('Lindenau Jobcentre', 'Jobcenter Lindenau')).toBe(true);
    expect(isLike('Bauhof', 'Bauamt')).toBe(false);
    expect(isLike('', 'Bauamt')).toBe(false);
  });
});
