import { describe, expect, it } from 'vitest';
import type { Attendee, Mention } from '../../import/model.ts';
import { resolve } from '../../import/resolve/index.ts';
import { kindOfRole, officesIn, salutationOfRole } from '../../import/resolve/offices.ts';
import { acts, asking, attendee, made, mention, replying } from './made.ts';

function peopleOf(text: string, mentions: readonly Mention[], attendance: readonly Attendee[] = []) {
  return resolve(made(text, { attendance }), [], acts({ mentions })).people;
}

describe('people', () => {
  const text = 'Herr F. Tamm und Herr Olaf Tamm danken. Frau Tamm fragt. Herr Tam schweigt.';

  it('are kept apart by given name, salutation and spelling', () => {
    const people = peopleOf(text, [
      mention(text, 'Herr F. Tamm', { salutation: 'Herr', givenName: 'F.' }),
      mention(text, 'Herr Olaf Tamm', { salutation: 'Herr', givenName: 'Olaf' }),
      mention(text, 'Frau Tamm', { salutation: 'Frau' }),
      mention(text, 'Herr Tam', { salutation: 'Herr' }),
    ]);
    expect(people.map(({ name }) => name).sort()).toEqual(['F. Tamm', 'Frau Tamm', 'Herr Tam', 'Olaf Tamm']);
  });

  it('end in the family name', () => {
    const [one] = peopleOf(text, [mention(text, 'Frau Tamm', { salutation: 'Frau', title: 'Dr.' })]);
    expect(one?.name).toBe('Frau Dr. Tamm');
  });

  it('have the same id with and without a list, once the given name is known', () => {
    const told = { salutation: 'Herr', givenName: 'Olaf' } as const;
    const [alone] = peopleOf(text, [mention(text, 'Herr Olaf Tamm', told)]);
    const [listed] = peopleOf(
      text,
      [mention(text, 'Herr Olaf Tamm', { salutation: 'Herr' })],
      [attendee('Tamm', told)],
    );
    expect(listed?.id).toBe(alone?.id);
  });

  it('meet in one municipality and nowhere else', () => {
    const found = acts({ mentions: [mention(text, 'Frau Tamm', { salutation: 'Frau' })] });
    const id = (municipality: string) => resolve(made(text, { municipality }), [], found).people[0]?.id;
    expect(id('Auendorf')).toBe(id('auendorf'));
    expect(id('Auendorf')).not.toBe(id('Kirchbrede'));
  });

  it('without a name are new with "ein" and the same with "der"', () => {
    const asked = 'Ein Bürger fragt. Ein weiterer Bürger fragt. Der Bürger dankt.';
    const second = asked.indexOf('weiterer Bürger') + 9;
    const third = asked.lastIndexOf('Bürger');
    const bare = mention(asked, 'Bürger');
    const at = (start: number) => ({ ...bare, start, end: start + 6 });
    const people = peopleOf(asked, [bare, at(second), at(third)]);
    expect(people.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Bürger private', 'Bürger private']);
  });

  it('who ask at question time and stand on no list are private', () => {
    const asked = 'Einwohnerfragestunde\nFrau Tamm fragt, ob der Weg gesperrt bleibe.';
    const tamm = mention(asked, 'Frau Tamm', { salutation: 'Frau' });
    const question = asking(asked, 'Frau Tamm fragt, ob der Weg gesperrt bleibe.', { asker: tamm, item: 0 });
    const items = [{ number: '3', heading: 'Einwohnerfragestunde', start: 0, end: 20 }];
    const document = made(asked, { items, attendance: [attendee('Ilmer')] });
    const { people } = resolve(document, [], acts({ questions: [question], mentions: [tamm] }));
    expect(people.find(({ familyName }) => familyName === 'Tamm')?.kind).toBe('private');
  });

  it('named by an office alone are whom the text gave the office before', () => {
    const told = 'Bürgermeisterin Tamm begrüßt. Die Bürgermeisterin dankt.';
    const office = told.lastIndexOf('Bürgermeisterin');
    const people = peopleOf(told, [
      mention(told, 'Tamm', { role: 'Bürgermeisterin' }),
      { ...mention(told, 'Bürgermeisterin'), kind: 'office', start: office, end: office + 15 },
    ]);
    expect(people.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Frau Tamm administration']);
  });

  const alone = (told: string, name: string) => {
    const start = told.lastIndexOf(name);
    return { ...mention(told, name), kind: 'office' as const, role: name, start, end: start + name.length };
  };

  it.each([
    ['Wehrführer', 'Wehrführer', 'Tamm'],
    ['Vorsitzende', 'Ausschussvorsitzende', 'Tamm'],
    ['Beigeordneter', 'Erster Beigeordneter', 'Tamm'],
    ['Bürgermeister', 'Bgm', 'Tamm'],
    ['Bürgermeister', 'Ortsbürgermeister', 'Bürgermeister'],
    ['Vorsitzende', 'Fraktionsvorsitzende', 'Vorsitzende'],
    ['Bürgermeister', 'stellv. Bürgermeister', 'Bürgermeister'],
    ['Bürgermeisterin', 'Bürgermeister', 'Bürgermeisterin'],
  ] as const)('called %s alone: behind "%s Tamm" it is %s', (office, role, name) => {
    const told = `${role} Tamm dankt. Das sagt ${office}.`;
    const salutation = /in$/u.test(role) ? 'Frau' : /er$/u.test(role) ? 'Herr' : null;
    const said = alone(told, office);
    const { answers, people } = resolve(
      made(told),
      [],
      acts({
        answers: [replying(told, told, { speaker: said })],
        mentions: [mention(told, 'Tamm', { role, salutation }), said],
      }),
    );
    expect(people.find(({ id }) => id === answers[0]?.givenBy)?.familyName).toBe(name);
  });

  it.each([
    ['Wehrführer', 'Wehrführer', ['Tamm']],
    ['Bgm', 'Bürgermeisterin', ['Tamm']],
    ['Vorsitzende', 'Ortsbürgermeisterin', ['Tamm']],
    ['Vorsitzende', 'Bürgermeisterin', ['Tamm', 'Vorsitzende']],
    ['Protokollführer', 'Protokollführer', ['Protokollführer', 'Tamm']],
  ])(
    'called "%s" alone are whom the attendance list calls "%s", unless it is who keeps the minutes',
    (office, role, names) => {
      const told = `Anwesend: Tamm. Das sagt der ${office}.`;
      const people = peopleOf(told, [alone(told, office)], [attendee('Tamm', { role })]);
      expect(people.map(({ familyName }) => familyName).sort()).toEqual(names);
    },
  );

  it('called by an office alone are not who is excused', () => {
    const told = 'Entschuldigt: Tamm. Das sagt der Wehrführer.';
    const people = peopleOf(
      told,
      [alone(told, 'Wehrführer')],
      [attendee('Tamm', { role: 'Wehrführer', as: 'excused' })],
    );
    expect(people.map(({ familyName }) => familyName).sort()).toEqual(['Tamm', 'Wehrführer']);
  });

  it('called by an office that two hold stay apart from both', () => {
    const told = 'Ratsherr Tamm dankt. Ratsherr Ilmer dankt. Der Ratsherr fragt.';
    const people = peopleOf(told, [
      mention(told, 'Tamm', { role: 'Ratsherr' }),
      mention(told, 'Ilmer', { role: 'Ratsherr' }),
      alone(told, 'Ratsherr'),
    ]);
    expect(people).toHaveLength(3);
  });
});

describe('offices', () => {
  it.each([
    ['Ortsbürgermeisterin', 'elected'],
    ['Oberbürgermeister', 'administration'],
    ['stellvertretender Bürgermeister', 'elected'],
    ['Leiter Fachbereich Finanzen', 'administration'],
    ['Erste Beigeordnete', 'administration'],
    ['ORM', 'elected'],
    ['Einwohnerin', 'private'],
    ['Lautermann', null],
  ])('%s is %s', (role, kind) => {
    expect(kindOfRole(role)).toBe(kind);
  });

  it('tell the gender where their form does', () => {
    expect(salutationOfRole('Ratsfrau')).toBe('Frau');
    expect(salutationOfRole('Stadtkämmerer')).toBe('Herr');
    expect(salutationOfRole('Beigeordnete')).toBeNull();
  });

  it('are one over gender and abbreviation', () => {
    expect(officesIn('Bürgermeisterin')).toEqual(officesIn('Bgm'));
  });
});
