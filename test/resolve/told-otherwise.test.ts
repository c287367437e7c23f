import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extracted } from '../extracted.ts';

/** The same minutes told otherwise: what is found must not hang on names, on the width of lines or on the tense. */
const folder = new URL('../../import/sample/lindenau/', import.meta.url);
const SAMPLE = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const NAMES = (
  'Graf Meister Sommer Groß Hans Öztürk Li Özdemir-Voß Felix Yıldız Koch Richter Wójcik Heinz Fuchs Jung Kowalska ' +
  'Marx Nguyen Bär Lorenz Kaya Busch Merz Winter Franz Wolf Ott Stein Böhm Reiß Vogt Krug Frost Uhl'
).split(' ');
const TENSES: Readonly<Record<string, string>> = {
  fragt: 'fragte',
  antwortet: 'antwortete',
  erklärt: 'erklärte',
  erläutert: 'erläuterte',
  berichtet: 'berichtete',
};

/** Each question: who asks, what became of it, who answers; `renamed` tells the names of before. */
function told(text: string, renamed: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const { people, organizations, questions, answers } = extracted(text);
  const names = new Map<string, string>(organizations.map(({ id, name }) => [id, name]));
  for (const { id, familyName } of people) names.set(id, renamed.get(familyName) ?? familyName);
  const nameOf = (id: string | null): string => names.get(id ?? '') ?? 'nobody';
  return questions.map(({ id, askedBy, status }) => {
    const givers = answers
      .filter(({ questions: to }) => to.includes(id))
      .map(({ givenBy }) => nameOf(givenBy));
    return `${nameOf(askedBy)} ${status} ${[...new Set(givers)].sort().join('+')}`;
  });
}

/** Each family name in place of another, the same everywhere in a text. */
function otherNames(text: string, from: number): { text: string; back: ReadonlyMap<string, string> } {
  const families = new Set(
    extracted(text)
      .people.filter(({ givenName, salutation }) => givenName !== null || salutation !== null)
      .map(({ familyName }) => familyName)
      .filter((name) =>
        new RegExp(`(?:Herrn?|Frau) (?:Dr\\. )?(?:\\p{Lu}\\p{Ll}+ )?${name}(?![\\p{L}.])`, 'u').test(text),
      ),
  );
  const others = [...NAMES.slice(from), ...NAMES.slice(0, from)].filter((name) => !text.includes(name));
  const to = new Map([...families].map((name, index) => [name, others[index] ?? name]));
  const words = text.replace(/[\p{L}-]+/gu, (word) => {
    const bare = to.has(word) ? word : word.replace(/s$/u, '');
    const other = to.get(bare);
    if (other === undefined) return word;
    return bare === word || /[sßzx]$/u.test(other) ? other : `${other}s`;
  });
  return { text: words, back: new Map([...to].map(([name, other]) => [other, name])) };
}

/** Lines at most so wide, where a paragraph is one line. */
function wrapped(text: string, width: number): string {
  return text.replace(/^.{150,}$/gmu, (line) =>
    line.replace(new RegExp(`(.{20,${width}}) (?=\\S)`, 'gu'), '$1\n'),
  );
}

function past(text: string): string {
  return text.replace(
    /(?<=(?:Herr|Frau|Ratsherr|Ratsfrau) \p{Lu}[\p{L}-]+ )\p{Ll}+/gu,
    (verb) => TENSES[verb] ?? verb,
  );
}

describe.each(SAMPLE)('$name tells the same', ({ text }) => {
  test.each([0, 7, 13, 22, 29])('with other names (from the %i. on)', (from) => {
    const { text: other, back } = otherNames(text, from);
    expect(told(other, back)).toEqual(told(text));
  });

  test.each([60, 75])('in lines of %i signs', (width) => {
    expect(told(wrapped(text, width))).toEqual(told(text));
  });

  test('in the past', () => {
    expect(told(past(text))).toEqual(told(text));
  });
});
