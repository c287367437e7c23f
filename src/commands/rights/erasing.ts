import { literally } from '../../../import/language/words.ts';
import type { Id, Salutation } from '../../../import/model.ts';
import { calledInstead, hide, hiderOf, hidingOf, type Keyed } from '../../../import/rights/index.ts';
import { BESIDES, CALLED, LINKED, NEAR, SIGHTINGS_OF } from '../../../import/write/erase.cypher.ts';
import type { Erasing, Sighting } from '../../../import/write/erase.ts';
import type { Graph } from '../../graph/index.ts';
import { EXIT, Failure } from '../failure.ts';

interface Called {
  readonly id: Id;
  readonly name: string;
  /** Municipality and family name; null for somebody of one document alone. */
  readonly namesakes: string | null;
  readonly documents: number;
}

/**
 * The one person whom documents call so, or who has this id.
 * @param municipality where, if several are called so
 * @throws {Failure} where nobody is, or several are
 */
export async function personCalled(graph: Graph, who: string, municipality?: string): Promise<Called> {
  const place = municipality?.toLowerCase();
  const found = (await graph.read<Called>(CALLED, { who })).filter(
    ({ namesakes }) => place === undefined || namesakes?.startsWith(`${place}/`) === true,
  );
  const [only, other] = found;
  if (only === undefined)
    throw new Failure(
      EXIT.noInput,
      `nobody in the graph is called "${who}"${municipality === undefined ? '' : ` in ${municipality}`}: give the name as the explorer shows it, or the id of the page of the person.`,
    );
  if (other === undefined) return only;
  const all = found.map(
    ({ id, name, namesakes, documents }) =>
      `${id} (${name}, ${namesakes?.split('/')[0] ?? 'in'} ${documents} documents)`,
  );
  throw new Failure(EXIT.usage, `several people are called "${who}": give one of the ids ${all.join(', ')}.`);
}

interface Besides {
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly role: string | null;
}

/** All that has to be known to take the person's name out of the graph. */
export async function erasingOf(graph: Graph, person: Id, keyed: Keyed): Promise<Erasing> {
  const sightings = await graph.read<Sighting>(SIGHTINGS_OF, { id: person });
  const documents = [...new Set(sightings.map(({ document }) => document))];
  const families = [...new Set(sightings.map(({ familyName }) => familyName))];
  const besides = await graph.read<Besides>(BESIDES, { documents, person, families });
  const known = [...new Set(sightings.map(({ who }) => who ?? person))];
  const become = keyed.id(person);
  const pseudonym = keyed.pseudonym(become);
  const others = besides.map(({ role, ...other }) => ({ ...other, roles: [{ role }] }));
  // The full name first: what is left of it would be found by no other.
  const named = [
    ...new Map(
      sightings.map((one) => [`${one.givenName} ${one.familyName} ${one.salutation}`, one]),
    ).values(),
  ];
  const hidings = named
    .map((one) => hidingOf(one, pseudonym, others))
    .sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  const pages = [...new Set(sightings.flatMap(({ oparl }) => oparl ?? []))].map(
    (page) => new RegExp(`${literally(page)}(?![\\p{L}\\p{N}/_-])`, 'gu'),
  );
  const closed = hiderOf(hidings);
  return {
    ...{ person, become, pseudonym, sightings },
    near: new Set([...documents, ...(await idsBy(graph, NEAR, { documents }))]),
    linked: new Set(await idsBy(graph, [LINKED], { id: person })),
    hasNamesakes: others.length > 0,
    erasures: known.map(keyed.id),
    hide: (text) => pages.reduce((rest, page) => rest.replace(page, hide), closed(text)),
    called: ({ kind, salutation, role }) =>
      calledInstead({ kind, salutation, roles: [{ role: role ?? null }] }),
    keyedId: keyed.id,
    keyedHash: keyed.hash,
  };
}

async function idsBy(
  graph: Graph,
  statements: typeof NEAR,
  parameters: Readonly<Record<string, string | readonly string[]>>,
): Promise<readonly Id[]> {
  const rows = [];
  for (const statement of statements) rows.push(...(await graph.read<{ id: Id }>(statement, parameters)));
  return rows.map(({ id }) => id);
}
