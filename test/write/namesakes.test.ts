import { describe, expect, it } from 'vitest';
import { identities, type Sighting } from '../../import/write/namesakes.ts';

/** What a document of a day says of somebody named Lemke; `who` is the name it gives. */
function seen(date: string | null, who: string, told: Partial<Sighting> = {}): Sighting {
  const [first = '', ...rest] = who.split(' ');
  const salutation = first === 'Herr' || first === 'Frau' ? first : null;
  const givenName = salutation === null ? [first, ...rest].join(' ') : rest.join(' ') || null;
  const plain = { kind: 'unknown', roles: [], document: `${date} ${who}` } as const;
  return { who, date, salutation: salutation ?? 'Herr', givenName, ...plain, ...told };
}

const karl = [
  seen('2019-03-04', 'Karl', { kind: 'elected', roles: ['ratsherr'] }),
  seen('2022-11-10', 'Karl', { kind: 'elected' }),
];
const anton = [seen('2020-02-03', 'Anton', { kind: 'administration', roles: ['kämmerer'] })];

/** Who the last of these is taken for, and why. */
function last(...sightings: readonly Sighting[]): string {
  const identity = identities(sightings).get(sightings.at(-1) as Sighting);
  return `${identity?.person}: ${identity?.because}`;
}

describe('who is who among people of one family name', () => {
  it('takes a bare name for the only one who is named in full', () => {
    expect(last(...karl, seen('2021-05-06', 'Herr'))).toBe('Karl: only-one-of-the-name');
    expect(last(...karl, seen('2021-05-06', 'Herr K.'))).toBe('Karl: only-one-of-the-name');
  });

  it.each([
    ['two are known', [...karl, ...anton, seen('2020-05-06', 'Herr')]],
    ['the salutation is another', [...karl, seen('2021-05-06', 'Frau')]],
    ['the initial is another', [...karl, seen('2021-05-06', 'Herr A.')]],
    ['years lie between', [...karl, seen('2012-05-06', 'Herr')]],
    ['no day is told', [...karl, seen(null, 'Herr')]],
    ['it is another sort of person', [...karl, seen('2021-05-06', 'Herr', { kind: 'guest' })]],
    [
      'the document tells the two apart',
      [...karl, seen('2019-03-04', 'Herr', { document: '2019-03-04 Karl' })],
    ],
    ['the given name is another, however like', [...karl, seen('2021-05-06', 'Carl')]],
  ])('keeps a name apart where %s', (_, sightings) => {
    expect(last(...sightings)).toBe(`${sightings.at(-1)?.who}: null`);
  });

  it('goes by the office where several could be meant', () => {
    const bare = seen('2020-05-06', 'Herr', { kind: 'administration', roles: ['kämmerer'] });
    expect(last(...karl, ...anton, bare)).toBe('Anton: shared-role');
  });

  it('takes a shorter given name for the only longer one that begins so', () => {
    const long = [seen('2020-02-03', 'Karl Friedrich'), seen('2021-02-03', 'Karl Friedrich')];
    expect(last(...long, ...karl.slice(0, 1))).toBe('Karl Friedrich: only-one-of-the-name');
    expect(last(...long, ...karl.slice(0, 1), seen('2021-05-06', 'Herr'))).toBe(
      'Karl Friedrich: only-one-of-the-name',
    );
    expect(last(...long, seen('2021-05-06', 'Karl-F.'))).toBe('Karl Friedrich: only-one-of-the-name');
    expect(last(...long, seen('2021-03-03', 'Karl Heinz'), ...karl.slice(0, 1))).toBe('Karl: null');
  });

  it('holds whom one document names twice for two', () => {
    const two = [
      seen('2021-05-06', 'Herr', { document: 'd' }),
      seen('2021-05-06', 'Herr K.', { document: 'd' }),
    ];
    expect([...identities([...karl, ...two]).values()].slice(-2)).toEqual([
      { person: 'Herr', because: null },
      { person: 'Herr K.', because: null },
    ]);
  });

  it('rests on all sightings, not on their order', () => {
    const all = [
      ...karl,
      ...anton,
      seen('2021-05-06', 'Herr K.'),
      seen('2020-03-03', 'Frau'),
      seen('2020-03-03', 'Herr'),
    ];
    const told = (sightings: readonly Sighting[]) =>
      Object.fromEntries([...identities(sightings)].map(([{ document }, found]) => [document, found]));
    expect(told(all.toReversed())).toEqual(told(all));
  });
});
