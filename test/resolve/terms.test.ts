import { describe, expect, it } from 'vitest';
import { dayIn } from '../../import/resolve/days.ts';
import { TERMS, turnsIn } from '../../import/resolve/terms.ts';
import { extracted } from '../extracted.ts';

const MEETING = '2024-02-20';

describe('terms of office', () => {
  it.each(TERMS.map((record) => [record.name, record] as const))('%s', (name, { yes, no }) => {
    const rules = (text: string) => turnsIn(text, MEETING).map(({ rule }) => rule);
    for (const text of yes) expect(rules(text), text).toContain(name);
    for (const text of no) expect(rules(text), text).not.toContain(name);
  });

  it('are not told by the meeting, where the sentence tells another time', () => {
    expect(turnsIn('Bereits zuvor wurde Herr Tamm zum Ortsvorsteher gewählt.', MEETING)).toEqual([]);
    expect(turnsIn('Am 3. Mai 2023 wurde Herr Tamm zum Ortsvorsteher gewählt.', MEETING)).toEqual([]);
    expect(turnsIn('Sodann wird Herr Tamm zum Ortsvorsteher gewählt.', null)).toEqual([]);
  });
});

it.each([
  ['1. März 2023', true, '2023-03-01'],
  ['01.03.', true, '2023-03-01'],
  ['01.03.', false, '2024-03-01'],
  ['1. Januar', false, '2025-01-01'],
  ['31.12.23', true, '2023-12-31'],
  ['31.02.2024', true, null],
  ['im März', true, null],
])('the day of "%s" (past: %s) is %s', (words, past, day) => {
  expect(dayIn(words, MEETING, past)).toBe(day);
});

it('a role that a document tells keeps its days, with their words', () => {
  const text = [
    'Protokoll der Sitzung des Ortsrates Lindenau am 20.02.2024',
    'Frau Ilse Tamm eröffnet die Sitzung.',
    'Sodann wird Frau Tamm einstimmig zur Ortsbürgermeisterin gewählt.',
    'Herr Birk fragt nach dem Steg. Herr Birk scheidet zum 31.03. aus dem Ortsrat aus.',
    '',
  ].join('\n\n');
  const told = extracted(text).people.flatMap(({ name, roles }) =>
    roles.flatMap(({ role, began, ended }) =>
      [began, ended].flatMap((day) =>
        day === undefined ? [] : [[name, role, day.date, day.basis, text.slice(day.start, day.end)]],
      ),
    ),
  );
  expect(told).toEqual([
    [
      'Ilse Tamm',
      'Ortsbürgermeisterin',
      '2024-02-20',
      'meeting',
      'wird Frau Tamm einstimmig zur Ortsbürgermeisterin',
    ],
    ['Herr Birk', null, '2024-03-31', 'told', 'Herr Birk scheidet zum 31.03. aus dem Ortsrat'],
  ]);
});
