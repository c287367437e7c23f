import type { Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { GONE_BY_ID, HEIR_OF_ORIGIN, SAID_BY_ID, SAID_BY_WORDS } from './corrections.cypher.ts';
import type { Place } from './corrections.ts';

/** What a place leads to, or why it leads nowhere. */
export type Found = { readonly id: Id; readonly date: string | null } | { readonly why: string };

/** Looks places up, all at once. */
export type Lookup = (place: Place, label: 'Question' | 'Answer' | 'Commitment') => Found;

interface Said {
  readonly id: Id;
  /** ISO day. */
  readonly date: string | null;
  readonly label: string;
}

const CALLED = { Question: 'question', Answer: 'answer', Commitment: 'promise' } as const;

/** Finds everything that these places name. */
export async function lookUp(tx: Transaction, places: readonly Place[]): Promise<Lookup> {
  const ids = [...new Set(places.flatMap((place) => ('id' in place ? [place.id] : [])))].sort();
  const byId = new Map(
    (ids.length === 0 ? [] : await tx.run<Said>(SAID_BY_ID, { ids })).map((s) => [s.id, s]),
  );
  const missing = ids.filter((id) => !byId.has(id));
  const gone = new Map(
    (missing.length === 0 ? [] : await tx.run<{ id: Id; by: Id | null }>(GONE_BY_ID, { ids: missing })).map(
      ({ id, by }) => [id, by],
    ),
  );
  const byWords = await saidBy(tx, places);
  return (place, label) => {
    const called = CALLED[label];
    if ('id' in place) {
      const said = byId.get(place.id);
      if (said?.label === label) return { id: said.id, date: said.date };
      const by = gone.get(place.id);
      const heir = by == null ? '' : `; in its place stands ${by}`;
      return {
        why: `the graph holds no ${called} ${place.id}${gone.has(place.id) ? ' any more' : ''}${heir}`,
      };
    }
    const found = (byWords.get(keyOf(place)) ?? []).filter((said) => said.label === label);
    const [only, other] = found;
    if (only !== undefined && other === undefined) return { id: only.id, date: only.date };
    const words = `with the words "${place.words}" in ${place.document}`;
    if (only === undefined) return { why: `the graph holds no ${called} ${words}` };
    return { why: `there are ${found.length} ${called}s ${words}: ${found.map(({ id }) => id).join(', ')}` };
  };
}

type Words = Extract<Place, { readonly words: string }>;

async function saidBy(
  tx: Transaction,
  places: readonly Place[],
): Promise<ReadonlyMap<string, readonly Said[]>> {
  const wanted = new Map(places.flatMap((place) => ('id' in place ? [] : [[keyOf(place), place]])));
  const found = await inDocuments(tx, wanted);
  const rest = new Map([...wanted].filter(([key]) => !found.has(key)));
  if (rest.size === 0) return found;
  const heirs = await heirsOf(tx, [...rest.values()]);
  const moved = new Map(
    [...rest].flatMap(([key, place]) => {
      const document = heirs.get(place.document);
      return document === undefined ? [] : [[key, { ...place, document }]];
    }),
  );
  return new Map([...found, ...(await inDocuments(tx, moved))]);
}

async function inDocuments(
  tx: Transaction,
  wanted: ReadonlyMap<string, Words>,
): Promise<Map<string, Said[]>> {
  const found = new Map<string, Said[]>();
  if (wanted.size === 0) return found;
  const rows = [...wanted].map(([key, { document, words }]) => ({ key, document, words }));
  for (const { key, ...said } of await tx.run<Said & { key: string }>(SAID_BY_WORDS, { rows })) {
    found.set(key, [...(found.get(key) ?? []), said]);
  }
  return found;
}

/** By the origin of a document that was corrected: the one that stands in its place. */
async function heirsOf(tx: Transaction, places: readonly Words[]): Promise<ReadonlyMap<string, string>> {
  const origins = [...new Set(places.map(({ document }) => document))];
  const heirs = await tx.run<{ origin: string; supersedes: string[] }>(HEIR_OF_ORIGIN, { origins });
  return new Map(heirs.flatMap(({ origin, supersedes }) => supersedes.map((old) => [old, origin])));
}

function keyOf({ document, words }: Words): string {
  return `${document}\n${words}`;
}
