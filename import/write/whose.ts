import type { Transaction } from '../../src/graph/index.ts';
import type { Id, PersonKind, Salutation } from '../model.ts';
import { HAND_OVER, MAKE_PERSON, NAMESAKES, REMOVE_BASIS, SET_BASIS, SIGHTINGS } from './cypher.ts';
import { type Identity, identities, type Sighting } from './namesakes.ts';
import { type Edge, type Mention, present, type Rows } from './row.ts';
import { type StoredRuling, storedRulings } from './rulings.ts';

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
 * Settles who is who among the people of `rows`, the people with the `namesakes` and all that may be they, before the
 * rows are written. What the graph says of somebody who turns out to be another is handed over.
 */
export async function settle(
  tx: Transaction,
  namesakes: readonly string[],
  rows: readonly Rows[],
): Promise<Settled> {
  const fresh = rows.flatMap(sightingsIn);
  const rulings = await storedRulings(tx);
  const families = new Set([...namesakes, ...fresh.map((one) => one.namesakes)]);
  for (const ruling of rulings) {
    if (ruling.families.some((one) => families.has(one)))
      for (const one of ruling.families) families.add(one);
  }
  const stored = await storedSightings(tx, families);
  const identity = identitiesOf([...stored, ...fresh], rulings);
  const moved = stored.filter((one) => identity.get(one)?.person !== one.at);
  await handOver(tx, moved, identity);
  await setBasis(tx, stored, identity);
  const own = groupedBy(fresh, ({ document }) => document);
  return {
    rows: rows.map((row) => renamed(row, own.get(row.document.id) ?? [], identity)),
    people: moved.flatMap((one) => [one.at, identity.get(one)?.person ?? one.at]),
    documents: [...new Set(moved.map(({ document }) => document))],
  };
}

/** Of people: what they have in common with those who may be they. */
export async function namesakesOf(tx: Transaction, people: ReadonlySet<Id>): Promise<readonly string[]> {
  const ids = [...people].sort();
  const rows = ids.length === 0 ? [] : await tx.run<{ namesakes: string }>(NAMESAKES, { ids });
  return rows.map(({ namesakes }) => namesakes);
}

function identitiesOf(
  sightings: readonly Seen[],
  rulings: readonly StoredRuling[],
): ReadonlyMap<Sighting, Identity> {
  const families = groupedBy(sightings, ({ namesakes }) => namesakes);
  return new Map([...families.values()].flatMap((family) => [...identities(family, rulings)]));
}

function groupedBy(sightings: readonly Seen[], keyOf: (one: Seen) => string): Map<string, Seen[]> {
  const groups = new Map<string, Seen[]>();
  for (const one of sightings) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function sightingsIn({ mentions, document }: Rows): readonly Seen[] {
  const people = mentions.filter(({ says }) => says['who'] !== undefined);
  return people.map(({ says }) => seen({ ...says, document: document.id }));
}

async function storedSightings(tx: Transaction, families: ReadonlySet<string>): Promise<readonly Stored[]> {
  if (families.size === 0) return [];
  const namesakes = [...families].sort();
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
    since: text('since'),
    until: text('until'),
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
    who: one.who,
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
    return because === one.basis
      ? []
      : [{ at: person, who: one.who, document: one.document, basis: because }];
  });
  const [told, silent] = [rows.filter(({ basis }) => basis !== null), rows.filter(({ basis }) => !basis)];
  if (told.length > 0) await tx.run(SET_BASIS, { rows: told });
  if (silent.length > 0) await tx.run(REMOVE_BASIS, { rows: silent });
}

/**
 * The rows of a document with its people under the ids that they have among all. Every edge of a person who may be
 * another keeps under `who` whom the document alone names, so that it can be handed over.
 */
function renamed(rows: Rows, own: readonly Seen[], identity: ReadonlyMap<Sighting, Identity>): Rows {
  const known = new Map(own.map((one) => [one.who, identity.get(one)] as const));
  const idOf = (id: Id) => known.get(id)?.person ?? id;
  const edge = (one: Edge): Edge => {
    const who = [one.from.id, one.to.id].find((id) => known.has(id));
    if (who === undefined) return one;
    // Only the mention that names the person says why she is taken for that one.
    const names = one.type === 'MENTIONED_IN' && one.properties['name'] !== undefined;
    const reason = names ? { basis: known.get(who)?.because ?? null } : {};
    return {
      type: one.type,
      from: { ...one.from, id: idOf(one.from.id) },
      to: { ...one.to, id: idOf(one.to.id) },
      properties: present({ ...one.properties, who, ...reason }),
    };
  };
  return {
    ...rows,
    mentions: rows.mentions.map((one): Mention => ({ ...one, id: idOf(one.id) })),
    edges: rows.edges.map(edge),
  };
}
