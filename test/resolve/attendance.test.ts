import { describe, expect, it } from 'vitest';
import type { Attendee, Sentence } from '../../import/model.ts';
import { resolve } from '../../import/resolve/index.ts';
import { acts, attendee, made } from './made.ts';

/** One sentence a line, all under item 3. */
function told(text: string, attendance: readonly Attendee[]): string[] {
  let start = 0;
  const sentences = text.split('\n').map((line): Sentence => {
    const from = start;
    start += line.length + 1;
    const at = Array.from({ length: line.length + 1 }, (_, index) => from + index);
    return { text: line, at, start: from, end: from + line.length, block: 0, item: 0, opens: true };
  });
  const items = [{ number: '3', heading: 'Bäder', start: 0, end: 4 }];
  const { attendance: facts, people } = resolve(made(text, { items, attendance }), sentences, acts());
  const name = (id: string | null) => people.find((person) => person.id === id)?.name ?? '-';
  return facts.map(({ person, as, from, until, substituteFor, rule }) =>
    [
      name(person),
      as,
      from?.time ?? from?.item ?? '-',
      until?.time ?? until?.item ?? '-',
      name(substituteFor),
      rule,
    ].join(' | '),
  );
}

const birk = attendee('Birk', { givenName: 'Ute', salutation: 'Frau' });
const adler = attendee('Adler', { givenName: 'Kai', salutation: 'Herr' });

describe('attendance', () => {
  it('holds who goes, comes back and comes late, as the running text tells', () => {
    expect(
      told(
        'Frau Birk verlässt um 19.40 Uhr die Sitzung.\nHerr Adler fragt, ob Frau Birk die Sitzung verlässt.\nUm 20:05 Uhr kehrt Frau Birk in den Sitzungssaal zurück.\nAb hier ist Herr Adler anwesend.',
        [birk, adler],
      ),
    ).toEqual([
      'Ute Birk | member | - | 19:40 | - | attendance-list',
      'Kai Adler | member | 3 | - | - | attendance-list',
      'Ute Birk | member | 20:05 | - | - | comes-at',
    ]);
  });

  it('lets the list stand where it tells the time, and an excused one come all the same', () => {
    const listed = { ...birk, until: { time: '19:30', item: null } };
    const excused = { ...adler, as: 'excused' as const };
    expect(
      told('Frau Birk verlässt um 19.40 Uhr die Sitzung.\nHerr Adler erscheint um 18.20 Uhr zur Sitzung.', [
        listed,
        excused,
      ]),
    ).toEqual([
      'Ute Birk | member | - | 19:30 | - | attendance-list',
      'Kai Adler | excused | - | - | - | attendance-list',
      'Kai Adler | member | 18:20 | - | - | appears',
    ]);
  });

  it('knows for whom somebody stands in, also if the list names him nowhere else', () => {
    const substituteFor = {
      familyName: 'Falk',
      givenName: 'Bruno',
      salutation: 'Herr' as const,
      title: null,
    };
    expect(told('Die Sitzung beginnt.', [{ ...adler, substituteFor }])).toEqual([
      'Kai Adler | member | - | - | Bruno Falk | attendance-list',
    ]);
  });
});
