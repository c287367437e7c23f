import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction, Source, Span } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';

/** A fixed seed, so that a failure can be seen again. */
const RUNS = { seed: 20_261_128, numRuns: 150 };

const WORDS = fc.constantFrom(
  ...[
    'Herr Adler',
    'Frau Birk',
    'Herr',
    'Frau Dr.',
    'Frau O.',
    'Bürgermeisterin Tann',
    'die Verwaltung',
    'Er',
    'Sie',
  ],
  ...[
    'fragt',
    'fragt, ob',
    'möchte wissen, wann',
    'antwortet',
    'antwortet, dass',
    'erklärt',
    'sagt zu,',
    'dankt',
  ],
  ...[
    'Auf Nachfrage von',
    'wird nachgereicht',
    'werde das prüfen',
    'beschließt einstimmig',
    'ist nicht bekannt',
  ],
  ...[
    'der Weg',
    'am Markt',
    'fertig',
    'sei',
    'und',
    'dass',
    'zu',
    'in der nächsten Sitzung',
    'bis zum 31.02.2024',
  ],
  ...['.', ',', ';', ':', '?', '!', '(', ')', '„', '“', '-', '–', '1.', 'a)', '3,5', '\u00AD'],
  ...['\n', '\n\n', '\f', '-\n', '\t', '\u00A0', '\r\n'],
  ...[
    '\nTOP 1 Anfragen\n',
    '\nZu Punkt 2: Bericht\n',
    '\nWortprotokoll\n',
    '\nBeschluss:\n',
    '\nAnwesend:\n',
  ],
);
const SENTENCES = fc.constantFrom(
  'Frau Birk fragt, ob der Weg fertig sei.',
  'Er möchte außerdem wissen, wann die Lampe repariert wird.',
  'Auf Nachfrage von Herrn Adler erklärt Frau Tann, dass es Geld gibt.',
  'Herr Adler antwortet, dies sei noch offen.',
  'Die Verwaltung sagt eine schriftliche Antwort zu.',
  'Bürgermeisterin Tann teilt mit, dass sie den Zustand prüfen werde.',
);
const MINUTES = fc
  .array(fc.oneof({ weight: 3, arbitrary: WORDS }, { weight: 1, arbitrary: SENTENCES }), { maxLength: 80 })
  .map((words) => words.join(' '));
const ANYTHING = fc.string({ unit: 'binary', maxLength: 300 });
const TEXT = fc.oneof(
  MINUTES,
  ANYTHING,
  fc.tuple(MINUTES, ANYTHING, MINUTES).map((parts) => parts.join('\n')),
);

function sourceOf(text: string): Source {
  return { origin: 'lindenau/a.txt', label: 'a.txt', mediaType: 'text/plain', text, hash: '0' };
}

/** Every half-open span anywhere in what was found. */
function spansIn(found: unknown): Span[] {
  if (typeof found !== 'object' || found === null) return [];
  const { start, end } = found as Partial<Span>;
  const own = typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  return [...own, ...Object.values(found).flatMap(spansIn)];
}

describe('whatever a text says', () => {
  test('every fact has its place in it, and the same text the same facts', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const found: Extraction = extract(sourceOf(text));
        for (const { start, end } of spansIn(found)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(JSON.stringify(extract(sourceOf(text)))).toBe(JSON.stringify(found));
      }),
      RUNS,
    );
  });

  test('questions, answers and promises point at each other and at people who are there', () => {
    const seen = { questions: 0, answers: 0, commitments: 0 };
    fc.assert(
      fc.property(MINUTES, (text) => {
        const found = extract(sourceOf(text));
        const { people, organizations, questions, answers, statements, commitments } = found;
        const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
        seen.questions += questions.length;
        seen.answers += answers.length;
        seen.commitments += commitments.length;
        const acts = idsOf([...questions, ...answers, ...statements, ...commitments]);
        const actors = idsOf([...people, ...organizations]);
        expect(new Set([...acts, ...actors]).size).toBe(acts.length + actors.length);
        const asking = questions.flatMap(({ askedBy, addressedTo }) =>
          [askedBy ?? [], ...addressedTo].flat(),
        );
        const giving = answers.flatMap(({ givenBy, onBehalfOf }) => [givenBy ?? [], onBehalfOf ?? []].flat());
        const owing = commitments.flatMap(({ owedBy }) => owedBy);
        expect(actors).toEqual(expect.arrayContaining([...asking, ...giving, ...owing]));
        expect(idsOf(questions)).toEqual(
          expect.arrayContaining(answers.flatMap((answer) => answer.questions)),
        );
        expect(acts).toEqual(expect.arrayContaining(commitments.map(({ madeIn }) => madeIn)));
      }),
      RUNS,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
  });
});
