import { describe, expect, test } from 'vitest';
import type { Source } from '../../import/model.ts';
import { emptyFolder } from './empty-folder.ts';
import { all, MINUTES, origins, town, withTown } from './oparl-reading.ts';

withTown();

type Thing = Record<string, unknown>;

/** The memberships of all people, which are taken out of them. */
function takeOut(): Thing[] {
  return town.persons.flatMap((person) => {
    const each = person['membership'] as Thing[];
    delete person['membership'];
    return each.map((one) => ({ ...one, person: person['id'] }));
  });
}

/** Serves objects at their addresses. */
function serve(...things: readonly Thing[]): void {
  for (const one of things) serveAt(String(one['id']), one);
}

function serveAt(address: string, answer: unknown): void {
  town.page(address.slice(town.at('').length), (_, response) => response.end(JSON.stringify(answer)));
}

function rolesIn(sources: readonly Source[]): (string | null)[] {
  return sources[0]?.register?.people.flatMap(({ roles }) => roles.map(({ role }) => role)) ?? [];
}

const ROLES = ['Vorsitzende', 'Mitglied', 'Mitglied', 'Mitglied'];
const asks = (asked: readonly string[], part: string) => asked.filter((path) => path.includes(part));

describe('memberships that are not embedded in people', () => {
  test('but named by their addresses are asked for one by one, once a day', async () => {
    const folder = emptyFolder();
    const memberships = takeOut();
    serve(...memberships);
    for (const person of town.persons)
      person['membership'] = memberships.filter((one) => one['person'] === person['id']).map(({ id }) => id);
    const first = await all(folder);
    expect([first.problems, rolesIn(first.sources)]).toEqual([[], ROLES]);
    expect(asks(first.asked, '/memberships/')).toHaveLength(4);
    const second = await all(folder);
    expect(second.sources).toEqual(first.sources);
    expect(asks(second.asked, '/memberships/')).toEqual([]);
  });

  test('but on a list of each person are read from there', async () => {
    const memberships = takeOut();
    for (const person of town.persons) {
      person['membership'] = `${person['id']}/memberships`;
      serveAt(`${person['id']}/memberships`, {
        data: memberships.filter((one) => one['person'] === person['id']),
        links: {},
      });
    }
    const { problems, sources } = await all();
    expect([problems, rolesIn(sources)]).toEqual([[], ROLES]);
  });

  test.each([
    ['named by people', true],
    ['not named by people', false],
  ])('but on the list of the body, and %s, are read from there', async (_, isNamed) => {
    const memberships = takeOut();
    for (const person of isNamed ? town.persons : [])
      person['membership'] = memberships.filter((one) => one['person'] === person['id']).map(({ id }) => id);
    town.body['membership'] = town.at('/body/0/memberships');
    serveAt(town.at('/body/0/memberships'), { data: memberships });
    const { problems, sources, asked } = await all();
    expect([problems, rolesIn(sources)]).toEqual([[], ROLES]);
    expect(asks(asked, '/memberships')).toEqual(['/body/0/memberships']);
  });

  test('but named by organizations alone are asked for', async () => {
    const memberships = takeOut();
    serve(...memberships);
    for (const organization of town.organizations)
      organization['membership'] = memberships
        .filter((one) => one['organization'] === organization['id'])
        .map(({ id }) => id);
    const { problems, sources } = await all();
    expect([problems, rolesIn(sources)]).toEqual([[], ROLES]);
  });

  test('and lead nowhere are told and counted, and after five in a row no more are asked for', async () => {
    takeOut();
    for (const [i, person] of town.persons.entries())
      person['membership'] = [1, 2, 3, 4].map((number) => town.at(`/gone/${i}${number}`));
    const { problems, sources, asked } = await all();
    expect(asks(asked, '/gone/')).toHaveLength(5);
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)).toMatchObject({
      label: town.at('/body/0'),
      message: expect.stringContaining('memberships left out: 12, for their addresses lead nowhere'),
    });
    expect(rolesIn(sources)).toEqual([]);
  });

  test('of an organization that is on no list bring it along', async () => {
    const [, faction = {}] = town.organizations.splice(1, 1, {
      id: town.at('/organization/36'),
      name: 'Rat',
    });
    serve(town.organizations[1] ?? {}, { ...faction, id: town.at('/organization/35'), name: 'Grüne Mitte' });
    const { problems, sources } = await all();
    expect([problems, rolesIn(sources)]).toEqual([[], ROLES]);
    expect(sources[0]?.register?.organizations.map(({ name }) => name)).toContain('Grüne Mitte');
  });
});

describe('agenda items that are not embedded in meetings', () => {
  const [, first = ''] = MINUTES;

  test.each([
    ['named by their addresses', (item: Thing) => [item['id']]],
    ['on a list of the meeting', () => town.at('/meeting/281/items')],
  ])('but %s are asked for where there are minutes', async (_, named) => {
    const [meeting = {}] = town.meetings;
    const [item = {}] = meeting['agendaItem'] as Thing[];
    meeting['agendaItem'] = named(item);
    serve(item);
    serveAt(town.at('/meeting/281/items'), { data: [item] });
    town.meetings.push({ id: town.at('/meeting/290'), agendaItem: [town.at('/gone/1')] });
    const found = await all();
    expect([found.problems, origins(found)]).toEqual([[], MINUTES]);
    const source = found.sources.find(({ origin }) => origin.endsWith(first));
    expect(source?.known?.items).toEqual([{ number: '1', oparl: town.at('/agendaitem/2811') }]);
  });

  test('and lead nowhere are told, and the minutes are read', async () => {
    const [meeting = {}] = town.meetings;
    meeting['agendaItem'] = [town.at('/gone/1')];
    const found = await all();
    expect(origins(found)).toEqual(MINUTES);
    expect(found.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('/gone/1 answers "404'),
      expect.stringContaining('/body/0: agenda items left out: 1, for'),
    ]);
  });
});
