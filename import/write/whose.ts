import type { Transaction } from '../../src/graph/index.ts';
import type { Id, PersonKind, Salutation } from '../model.ts';
import { HAND_OVER, MAKE_PERSON, NAMESAKES, REMOVE_BASIS, SET_BASIS, SIGHTINGS } from './cypher.ts';
import { type Identity, identities, type Sighting } from './namesakes.ts';
import type { Edge, End, Mention, Rows } from './row.ts';

/** Rows in which each person is who she is among all, and what had to change in the graph for it. */
export interface Settled {
  readonly rows: readonly Rows[];
  /** People of whom something was taken or to whom something was given. */
  readonly people: readonly Id[];
  /** Documents whose people are others now. */
  readonly documents: readonly Id[];
}

interface Seen extends Sighting {
  readonly namesakes: string;
}

/** A sighting in the graph: at whom it stands, and why. */
interface Stored extends Seen {
  readonly at: Id;
  readonly basis: string | null;
}

/**
 * Settles who is who among the people of `rows`, the people `touched` and all their namesakes in the graph, before
 * the rows are written. What the graph says of somebody who turns out to be another is handed over.
 */
export async function settle(
  tx: Transaction,
  touched: ReadonlySet<Id>,
  rows: readonly Rows[],
): Promise<Settled> {
  const fresh = rows.flatMap(sightingsIn);
  const stored = await storedSightings(tx, touched, fresh);
  const identity = identitiesOf([...stored, ...fresh]);
  const moved = stored.filter((one) => identity.get(one)?.person !== one.at);
  await handOver(tx, moved, identity);
  await setBasis(tx, stored, identity);
  return {
    rows: rows.map((row) => renamed(row, fresh, identity)),
    people: moved.flatMap((one) => [one.at, identity.get(one)?.person ?? one.at]),
    documents: [...new Set(moved.map(({ document }) => document))],
  };
}

function identitiesOf(sightings: readonly Seen[]): ReadonlyMap<Sighting, Identity> {
  const families = new Map<string, Seen[]>();
  for (const sighting of sightings) {
    const family = families.get(sighting.namesakes);
    if (family === undefined) families.set(sighting.namesakes, [sighting]);
    else family.push(sighting);
  }
  return new Map([...families.values()].flatMap((family) => [...identities(family)]));
}

function sightingsIn({ mentions, document }: Rows): readonly Seen[] {
  const people = mentions.filter(({ says }) => says['who'] !== undefined);
  return people.map(({ says }) => seen({ ...says, document: document.id }));
}

async function storedSightings(
  tx: Transaction,
  touched: ReadonlySet<Id>,
  fresh: readonly Seen[],
): Promise<readonly Stored[]> {
  const ids = [...touched].sort();
  const before = ids.length === 0 ? [] : await tx.run<{ namesakes: string }>(NAMESAKES, { ids });
  const namesakes = [...new Set([...before, ...fresh].map((one) => one.namesakes))].sort();
  if (namesakes.length === 0) return [];
  const rows = await tx.run<Record<string, string | null>>(SIGHTINGS, { namesakes });
  return rows.map((row) => ({ ...seen(row), at: String(row['at']), basis: row['basis'] ?? null }));
}

function seen(row: Readonly<Record<string, unknown>>): Seen {
  const text = (key: string) => (typeof row[key] === 'string' ? row[key] : null);
  return {
    who: text('who') ?? '',
    document: text('document') ?? '',
    namesakes: text('namesakes') ?? '',
    givenName: text('givenName'),
    salutation: text('salutation') as Salutation | null,
    kind: (text('kind') ?? 'unknown') as PersonKind,
    roles: text('roles')?.split('|') ?? [],
    date: text('date'),
  };
}

async function handOver(
  tx: Transaction,
  moved: readonly Stored[],
  identity: ReadonlyMap<Sighting, Identity>,
): Promise<void> {
  const rows = moved.map((one) => ({
    from: one.at,
    to: identity.get(one)?.person ?? one.at,
    document: one.document,
  }));
  if (rows.length === 0) return;
  await tx.run(MAKE_PERSON, { ids: [...new Set(rows.map(({ to }) => to))] });
  for (const statement of HAND_OVER) await tx.run(statement, { rows });
}

async function setBasis(
  tx: Transaction,
  stored: readonly Stored[],
  identity: ReadonlyMap<Sighting, Identity>,
): Promise<void> {
  const rows = stored.flatMap((one) => {
    const { person, because } = identity.get(one) ?? { person: one.at, because: null };
    return because === one.basis ? [] : [{ at: person, document: one.document, basis: because }];
  });
  const [told, silent] = [rows.filter(({ basis }) => basis !== null), rows.filter(({ basis }) => !basis)];
  if (told.length > 0) await tx.run(SET_BASIS, { rows: told });
  if (silent.length > 0) await tx.run(REMOVE_BASIS, { rows: silent });
}

/** The rows of a document with its people under the ids that they have among all. */
function renamed(rows: Rows, fresh: readonly Seen[], identity: ReadonlyMap<Sighting, Identity>): Rows {
  const own = fresh.filter(({ document }) => document === rows.document.id);
  const others = new Map(
    own.flatMap((one) => {
      const found = identity.get(one);
      return found === undefined || found.person === one.who ? [] : [[one.who, found] as const];
    }),
  );
  if (others.size === 0) return rows;
  const end = <E extends End>(one: E): E => ({ ...one, id: others.get(one.id)?.person ?? one.id });
  const mention = (one: Mention): Mention => ({ ...one, id: others.get(one.id)?.person ?? one.id });
  const edge = (one: Edge): Edge => {
    const because = one.properties['who'] === undefined ? undefined : others.get(one.from.id)?.because;
    const basis = because === undefined ? {} : { basis: because };
    return { ...one, from: end(one.from), to: end(one.to), properties: { ...one.properties, ...basis } };
  };
  return { ...rows, mentions: rows.mentions.map(mention), edges: rows.edges.map(edge) };
}
