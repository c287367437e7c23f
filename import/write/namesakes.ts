import type { Id, PersonKind, Salutation } from '../model.ts';

/** What one document says of one person. */
export interface Sighting {
  /** Whom the document alone names: the id of its extraction. */
  readonly who: Id;
  readonly document: Id;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly kind: PersonKind;
  /** In small letters. */
  readonly roles: readonly string[];
  /** ISO day of the meeting; null where it is not told. */
  readonly date: string | null;
  /** ISO days from and until which a register names him; null where it does not say, or no register does. */
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Why a sighting is taken for somebody whom other documents name in full. */
export type Sameness = 'only-one-of-the-name' | 'shared-role' | 'curated';

/** What people have settled: sightings under these ids, in these documents (null: in all), are this person. */
export interface Ruling {
  readonly person: Id;
  readonly who: readonly Id[];
  readonly documents: readonly Id[] | null;
}

export interface Identity {
  readonly person: Id;
  /** Null where the document itself names the person so. */
  readonly because: Sameness | null;
}

/** Minutes speak of people somewhat before and after they are listed. In days. */
const SLACK = 366;

/** Everybody whom documents name alike and in full. */
interface Known {
  readonly person: Id;
  readonly given: readonly string[];
  readonly salutations: ReadonlySet<Salutation | null>;
  readonly kinds: ReadonlySet<PersonKind>;
  readonly roles: ReadonlySet<string>;
  readonly documents: ReadonlySet<Id>;
  readonly from: number;
  readonly until: number;
}

/**
 * Who is who among sightings of one family name in one municipality: "Herr Adler" is Karl Adler if nobody else there
 * can be meant, or nobody else with the office he is named with. It rests on all sightings together, not on their
 * order; doubt keeps apart: another salutation, another sort of person, years without a sign of him, a document that
 * itself tells the two apart. What people have ruled comes before all that, the first ruling that fits.
 */
export function identities(
  sightings: readonly Sighting[],
  rulings: readonly Ruling[] = [],
): ReadonlyMap<Sighting, Identity> {
  const ruled = ruledOf(sightings, rulings);
  const free = sightings.filter((sighting) => !ruled.has(sighting));
  const full = sightings.filter(isFull);
  const named = among(free.filter(isFull), everybody(full, idIn(ruled)));
  const known = everybody(full, idIn(new Map([...ruled, ...named])));
  const rest = free.filter((sighting) => !isFull(sighting));
  return withoutTwoOfOneDocument(new Map([...ruled, ...named, ...among(rest, known)]));
}

function ruledOf(
  sightings: readonly Sighting[],
  rulings: readonly Ruling[],
): ReadonlyMap<Sighting, Identity> {
  const ruled = new Map<Sighting, Identity>();
  for (const sighting of sightings) {
    const ruling = rulings.find(
      ({ who, documents }) =>
        who.includes(sighting.who) && (documents === null || documents.includes(sighting.document)),
    );
    if (ruling !== undefined) ruled.set(sighting, { person: ruling.person, because: 'curated' });
  }
  return ruled;
}

function idIn(settled: ReadonlyMap<Sighting, Identity>): (sighting: Sighting) => Id {
  return (sighting) => settled.get(sighting)?.person ?? sighting.who;
}

function among(sightings: readonly Sighting[], known: readonly Known[]): ReadonlyMap<Sighting, Identity> {
  return new Map(sightings.map((sighting) => [sighting, identityOf(sighting, known)]));
}

function identityOf(sighting: Sighting, known: readonly Known[]): Identity {
  const names = namesOf(sighting.givenName);
  const alike = known.filter((one) => isLonger(one, names) && sameSalutation(sighting, one));
  const able = alike.filter((one) => canBe(sighting, one));
  const [only] = able;
  if (alike.length === 1 && only !== undefined)
    return { person: only.person, because: 'only-one-of-the-name' };
  const sharing = able.filter(({ roles }) => sighting.roles.some((role) => roles.has(role)));
  const [holder] = sharing;
  if (sharing.length === 1 && holder !== undefined) return { person: holder.person, because: 'shared-role' };
  return { person: sighting.who, because: null };
}

function everybody(full: readonly Sighting[], whoIs: (sighting: Sighting) => Id): readonly Known[] {
  const own = new Map<Id, Sighting[]>();
  for (const sighting of full) {
    const person = whoIs(sighting);
    const others = own.get(person);
    if (others === undefined) own.set(person, [sighting]);
    else others.push(sighting);
  }
  return [...own].map(([person, sightings]) => knownOf(person, sightings));
}

function knownOf(person: Id, own: readonly Sighting[]): Known {
  const days = own.flatMap(({ date, since = null, until = null }) => {
    const told = [date, since, until].flatMap((day) => (day === null ? [] : [dayOf(day)]));
    return since !== null && until === null ? [...told, Number.POSITIVE_INFINITY] : told;
  });
  return {
    person,
    given: longest(own.map(({ givenName }) => namesOf(givenName))),
    salutations: new Set(own.map(({ salutation }) => salutation)),
    kinds: new Set(own.map(({ kind }) => kind).filter((kind) => kind !== 'unknown')),
    roles: new Set(own.flatMap(({ roles }) => roles)),
    documents: new Set(own.map(({ document }) => document)),
    from: Math.min(...days) - SLACK,
    until: Math.max(...days) + SLACK,
  };
}

/** Given names in full: "Karl", "Karl A.", not "K." */
function isFull({ givenName }: Sighting): boolean {
  return /\p{Ll}$/u.test(namesOf(givenName)[0] ?? '');
}

function namesOf(givenName: string | null): readonly string[] {
  return (givenName ?? '').split(/[\s-]+/u).filter((name) => name !== '');
}

function longest(given: readonly (readonly string[])[]): readonly string[] {
  return given.reduce((a, b) => (b.join(' ').length > a.join(' ').length ? b : a), []);
}

/** Whether somebody is named with more than these given names, and nothing that speaks against them. */
function isLonger({ given }: Known, names: readonly string[]): boolean {
  const fits = names.every((name, i) => {
    const other = given[i] ?? '';
    return name.endsWith('.') ? other.startsWith(name.slice(0, -1)) : name === other;
  });
  return fits && given.join(' ').length > names.join(' ').length;
}

function sameSalutation({ salutation }: Sighting, { salutations }: Known): boolean {
  return salutation === null || salutations.has(salutation);
}

function canBe({ kind, roles, date, document }: Sighting, known: Known): boolean {
  const sameSort =
    kind === 'unknown' ||
    known.kinds.size === 0 ||
    known.kinds.has(kind) ||
    roles.some((role) => known.roles.has(role));
  const day = date === null ? Number.NaN : dayOf(date);
  return sameSort && known.from <= day && day <= known.until && !known.documents.has(document);
}

/** Whom a document names twice, it holds for two, unless people say otherwise. */
function withoutTwoOfOneDocument(found: ReadonlyMap<Sighting, Identity>): ReadonlyMap<Sighting, Identity> {
  const times = new Map<string, number>();
  const key = ({ document }: Sighting, { person }: Identity) => `${document} ${person}`;
  for (const [sighting, identity] of found) {
    times.set(key(sighting, identity), (times.get(key(sighting, identity)) ?? 0) + 1);
  }
  return new Map(
    [...found].map(([sighting, identity]) => {
      const apart = times.get(key(sighting, identity)) !== 1 && identity.because !== 'curated';
      return [sighting, apart ? { person: sighting.who, because: null } : identity];
    }),
  );
}

function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
