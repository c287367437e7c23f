import type { Graph, Transaction } from '../../src/graph/index.ts';
import { searchText } from '../../src/graph/words.ts';
import type { Id, PersonKind, Salutation } from '../model.ts';
import { REWRITE, UNTIE } from './erase.cypher.ts';
import { everything, type Held, type HeldEdge, type HeldNode } from './everything.ts';
import { NOTE_ERASURES } from './hidden.ts';

/** What a document calls somebody. */
export interface Sighting {
  readonly document: Id;
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly kind: PersonKind;
  readonly role: string | null;
  /** The id that the document alone would give; null where that is the person's. */
  readonly who: Id | null;
  /** The publisher's page of the person; null where no register tells of it. */
  readonly oparl: string | null;
}

/** Whose name goes, and what comes in its place. */
export interface Erasing {
  readonly person: Id;
  /** The person from now on. */
  readonly become: Id;
  readonly pseudonym: string;
  readonly sightings: readonly Sighting[];
  /** The documents that mention the person, what they say, and whom they mention. */
  readonly near: ReadonlySet<Id>;
  /** Of those, what the person has to do with: nobody else of the family may be meant there. */
  readonly linked: ReadonlySet<Id>;
  /** Others of the family are near. */
  readonly hasNamesakes: boolean;
  /** Keyed ids by which an import knows the person again. */
  readonly erasures: readonly Id[];
  /** A text without the name and the publisher's page of the person, as long as before. */
  hide(text: string): string;
  /** What somebody is called who has no name any more. */
  called(sighting: Pick<Sighting, 'kind' | 'salutation' | 'role'>): string;
  keyedId(id: Id): Id;
  keyedHash(hash: string): string;
}

/** What had to change. */
export interface Erased {
  readonly nodes: number;
  readonly edges: number;
}

/** Takes the name out of everything, in one transaction, and notes who is not to be named again. */
export async function erase(graph: Graph, erasing: Erasing, now = () => new Date()): Promise<Erased> {
  return graph.write(async (tx) => {
    const { nodes, edges } = await changedBy(tx, erasing);
    const ids = new Map(nodes.map(({ id, become }) => [id, become]));
    for (const { type, from, to, untie, tie } of UNTIE) {
      const ofType = edges.filter(
        ({ edge }) => edge.type === type && edge.from.label === from && edge.labels.includes(to),
      );
      if (ofType.length === 0) continue;
      const ends = ofType.map(({ edge }) => ({ from: edge.from.id, to: edge.to }));
      await tx.run(untie, { rows: [...new Map(ends.map((row) => [`${row.from} ${row.to}`, row])).values()] });
      await tx.run(tie, {
        rows: ofType.map(({ edge, properties }, place) => ({
          ...ends[place],
          properties: renamed({ ...properties }, ids) as never,
          type: edge.type,
        })),
      });
    }
    for (const [label, statement] of REWRITE) {
      const rows = nodes
        .filter((node) => node.label === label)
        .map(({ id, become, properties }) => ({
          id,
          properties: { ...renamed(properties, ids), id: become } as never,
        }));
      if (rows.length > 0) await tx.run(statement, { rows });
    }
    const { erasures, become } = erasing;
    await tx.run(NOTE_ERASURES, { ids: [...erasures], person: become, at: now().toISOString() });
    return { nodes: nodes.length, edges: edges.length };
  });
}

interface Changed {
  readonly nodes: readonly (HeldNode & { readonly become: Id })[];
  readonly edges: readonly { readonly edge: HeldEdge; readonly properties: Held }[];
}

async function changedBy(tx: Transaction, erasing: Erasing): Promise<Changed> {
  const nodes: (HeldNode & { readonly become: Id })[] = [];
  const found: { readonly edge: HeldEdge; readonly properties: Held }[] = [];
  const pairs = new Set<string>();
  const pairOf = ({ edge }: { readonly edge: HeldEdge }) => `${edge.type} ${edge.from.id} ${edge.to}`;
  for await (const page of everything(tx)) {
    for (const node of page.nodes) {
      const properties = closedNode(node, erasing);
      if (properties === null) continue;
      nodes.push({ ...node, properties, become: idAfter(node, properties, erasing) });
    }
    for (const edge of page.edges) {
      const properties = closedEdge(edge, erasing);
      found.push({ edge, properties: properties ?? edge.properties });
      if (properties !== null) pairs.add(pairOf({ edge }));
    }
  }
  // Edges between the same two are made anew together: nothing else tells them apart.
  return { nodes, edges: found.filter((one) => pairs.has(pairOf(one))) };
}

/** A person has one; so has what tells a name in its own words. A document is known by where it comes from. */
function idAfter({ id, label, properties: before }: HeldNode, after: Held, erasing: Erasing): Id {
  if (id === erasing.person) return erasing.become;
  if (['Document', 'Curation', 'Version'].includes(label)) return id;
  const told = Object.keys(after).some((name) => !STEMS.includes(name) && after[name] !== before[name]);
  return told ? erasing.keyedId(id) : id;
}

/** What a question asks: a name of several words is one word there. */
const ASKS = 'asks';
/** Properties in which words stand by their stems. */
const STEMS: readonly string[] = ['search', ASKS, 'askedAs', 'addressedAs'];
/** Properties that hold no words of the minutes. */
const NO_WORDS: readonly string[] = [
  ...['id', 'origin', 'url', 'hash', 'digest', 'version', 'mediaType', 'layout', 'rule', 'who'],
  ...['coverage', 'sentences', 'imported', 'aspects', 'place', 'date', 'day'],
];

/** Null where nothing changes. */
function closedNode(node: HeldNode, erasing: Erasing): Held | null {
  const { id, label, properties } = node;
  if (id === erasing.person) return personAfter(properties, erasing);
  if (label === 'Version' || label === 'Curation') return closedWords(properties, erasing);
  if (!erasing.near.has(id) || label === 'Person') return null;
  const words = closedWords(properties, erasing);
  const isMeant = words !== null || erasing.linked.has(id) || !erasing.hasNamesakes;
  const after = isMeant ? (withoutStems(words ?? properties, erasing) ?? words) : words;
  if (after === null || label !== 'Document' || after['text'] === properties['text']) return after;
  // The digest holds the name; without one, the next import writes the document anew.
  return { ...after, digest: '', hash: erasing.keyedHash(String(properties['hash'])) };
}

function personAfter(before: Held, { sightings, called, pseudonym }: Erasing): Held {
  const { givenName: _, title: __, namesakes: ___, knownAs: ____, oparl: _____, ...rest } = before;
  const [first] = sightings;
  const name = first === undefined ? pseudonym : `${called(first)} ${pseudonym}`;
  return { ...rest, name, familyName: pseudonym, search: searchText(name) };
}

function closedEdge({ type, from, properties }: HeldEdge, erasing: Erasing): Held | null {
  if (from.id === erasing.person && type === 'MENTIONED_IN' && properties['name'] !== undefined) {
    const {
      givenName: _,
      title: __,
      namesakes: ___,
      who: ____,
      date: _____,
      roles: ______,
      oparl: _______,
      ...rest
    } = properties;
    const told = rest as unknown as Sighting;
    const { called, pseudonym } = erasing;
    return { ...rest, name: `${called(told)} ${pseudonym}`, familyName: pseudonym };
  }
  if (!erasing.near.has(from.id) || from.label === 'Person') return null;
  return closedWords(properties, erasing);
}

function closedWords(properties: Held, { hide }: Erasing): Held | null {
  let isChanged = false;
  const entries = Object.entries(properties).map(([name, value]) => {
    if (NO_WORDS.includes(name) || STEMS.includes(name)) return [name, value];
    const after = inWords(value, hide);
    isChanged ||= JSON.stringify(after) !== JSON.stringify(value);
    return [name, after];
  });
  return isChanged ? Object.fromEntries(entries) : null;
}

function withoutStems(properties: Held, { sightings, pseudonym }: Erasing): Held | null {
  const names = new Set(sightings.flatMap(({ familyName, givenName }) => [familyName, givenName ?? '']));
  const stems = [...names].map((name) => searchText(name)).filter((stem) => stem.trim() !== '');
  const close = (name: string, value: unknown) => {
    if (typeof value !== 'string' || !STEMS.includes(name)) return value;
    return name === ASKS
      ? withoutNames(value, stems)
      : stems.reduce((words, stem) => words.replaceAll(stem, ` ${pseudonym} `), value);
  };
  const entries = Object.entries(properties).map(([name, value]) => [name, close(name, value)]);
  const after = Object.fromEntries(entries) as Held;
  return STEMS.some((name) => after[name] !== properties[name]) ? after : null;
}

/** Without the words of which a name is one part or several: " klein-aue tied-bohl " → " klein-aue ". */
function withoutNames(asks: string, stems: readonly string[]): string {
  const isName = (word: string) => stems.some((stem) => ` ${word.replaceAll('-', ' ')} `.includes(stem));
  return ` ${asks
    .split(' ')
    .filter((word) => word !== '' && !isName(word))
    .map((word) => `${word} `)
    .join('')}`;
}

/** Old ids inside of values (`place`, curations, versions) become the new ones. */
function renamed(properties: Held, ids: ReadonlyMap<Id, Id>): Held {
  const rename = (text: string) => text.replace(/\b[a-z]{1,2}_[0-9a-f]{20}\b/gu, (id) => ids.get(id) ?? id);
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, inWords(value, rename)]),
  );
}

/** The value of a property with its words changed, in a list as well; what is no text stays. */
function inWords(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => inWords(one, change));
  return typeof value === 'string' ? change(value) : value;
}
