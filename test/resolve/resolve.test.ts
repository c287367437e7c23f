import { describe, expect, it } from 'vitest';
import { resolve } from '../../import/resolve/index.ts';
import { acts, asking, attendee, made, mention, replying } from './made.ts';

const TEXT = `Frau Ilmer begrüßt den Geschäftsführer des Jobcenters Auendorf, Herrn Tamm.
Frau Birk fragt, ob es dazu Zahlen gebe. Herr Tamm antwortet, dass sie noch fehlten.
Frau Birk fragt, ob es dazu Zahlen gebe.`;
const birk = mention(TEXT, 'Frau Birk', { salutation: 'Frau' });
const tamm = mention(TEXT, 'Herrn Tamm', {
  salutation: 'Herr',
  role: 'Geschäftsführer',
  organization: 'Jobcenters Auendorf',
});
const question = asking(TEXT, 'Frau Birk fragt, ob es dazu Zahlen gebe.', {
  asker: birk,
  status: 'ANSWERED',
});
const again = { ...question, start: TEXT.lastIndexOf('Frau Birk'), end: TEXT.length };
const answer = replying(TEXT, 'Herr Tamm antwortet, dass sie noch fehlten.', {
  speaker: mention(TEXT, 'Herr Tamm', { salutation: 'Herr' }),
});
const found = acts({
  questions: [question, again],
  answers: [answer],
  links: [{ question: 0, answer: 0, basis: 'order' }],
  mentions: [birk, tamm],
});

describe('resolve', () => {
  const extraction = resolve(made(TEXT), [], found);
  const [first, second] = extraction.questions;

  it('puts a question to the organisation whose head replies, and to him', () => {
    const names = new Map(
      [...extraction.people, ...extraction.organizations].map(({ id, name }) => [id, name]),
    );
    expect(first?.addressees.map(({ to, basis }) => `${names.get(to)} (${basis})`)).toEqual([
      'Jobcenter Auendorf (role-at-meeting)',
      'Herr Tamm (replied)',
    ]);
    expect(names.get(first?.askedBy ?? '')).toBe('Frau Birk');
    expect(second?.addressedTo).toEqual([]);
  });

  it('gives the same words at two places two ids', () => {
    expect(first?.id).not.toBe(second?.id);
  });

  it('gives an act the same id whatever else is found', () => {
    const alone = resolve(made(TEXT), [], acts({ questions: [again], mentions: [birk] }));
    expect(alone.questions[0]?.id).toBe(second?.id);
    expect(alone.people[0]?.id).toBe(extraction.people.find(({ familyName }) => familyName === 'Birk')?.id);
  });

  it('joins "Herr Tamm" with the one attendee of that name, and keeps two of one name apart', () => {
    const attendance = [
      attendee('Tamm', { givenName: 'Olaf', salutation: 'Herr' }),
      attendee('Birk', { givenName: 'Ada', salutation: 'Frau' }),
      attendee('Birk', { givenName: 'Eva', salutation: 'Frau' }),
    ];
    const { people } = resolve(made(TEXT, { attendance }), [], found);
    expect(people.map(({ name }) => name).sort()).toEqual(['Ada Birk', 'Eva Birk', 'Frau Birk', 'Olaf Tamm']);
  });

  it.each([
    ['Rat', '2024-05-02', 'Rat, 02.05.2024'],
    [null, '2024-05-02', 'Sitzung, 02.05.2024'],
    ['Rat', null, 'Rat'],
    [null, null, '2024-05-02-rat.txt'],
  ])('calls minutes of %s, %s what people know them by: %s', (committee, date, name) => {
    expect(resolve(made(TEXT, { committee, date }), [], acts()).document.name).toBe(name);
  });

  it('calls an item without a heading more than its number', () => {
    const item = { number: '3.1', heading: '', start: 0, end: 0 };
    const { agendaItems } = resolve(
      made(TEXT, { items: [item, { ...item, heading: 'Radweg' }] }),
      [],
      acts(),
    );
    expect(agendaItems.map(({ name }) => name)).toEqual(['TOP 3.1', '3.1 Radweg']);
  });
});
