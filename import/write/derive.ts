import type { SharedLabel } from '../../src/graph/vocabulary.ts';
import { searchText } from '../../src/graph/words.ts';
import { findable, type KnownName, otherNames, SEARCHABLE } from './findable.ts';
import type { Properties } from './row.ts';

/** What mentions say that the node itself shows. */
export const SHOWN: Readonly<Record<SharedLabel, readonly string[]>> = {
  Municipality: ['name', 'oparl'],
  Organization: ['name', 'kind', 'oparl'],
  Person: ['name', 'familyName', 'givenName', 'salutation', 'title', 'kind', 'namesakes', 'oparl'],
  Topic: ['name', 'kind', 'field'],
  Meeting: ['name', 'date', 'oparl'],
  AgendaItem: ['name', 'number', 'heading', 'position', 'oparl'],
};

/** Of what a mention says the node is a part; each is an edge of the node. */
export const STRUCTURE = [
  { from: 'Organization', said: 'partOf', type: 'PART_OF', to: 'Organization' },
  { from: 'Organization', said: 'municipality', type: 'PART_OF', to: 'Municipality' },
  { from: 'Meeting', said: 'committee', type: 'HELD_BY', to: 'Organization' },
  { from: 'AgendaItem', said: 'meeting', type: 'PART_OF', to: 'Meeting' },
] as const;

/** What mentions say only so that the node is found by it. */
const FOUND_BY: Readonly<Partial<Record<SharedLabel, readonly string[]>>> = { Organization: ['place'] };

/** All that mentions of this label say. */
export function said(label: SharedLabel): readonly string[] {
  const structure = STRUCTURE.filter(({ from }) => from === label);
  return [...SHOWN[label], ...structure.map((part) => part.said), ...(FOUND_BY[label] ?? [])];
}

/** `votes` documents say the same of a node. */
export interface Vote {
  readonly says: Properties;
  readonly votes: number;
}

/** Says no more than silence does. */
const EMPTY_WORDS: readonly unknown[] = ['unknown', 'other'];

/**
 * What all documents together say of a node, in whatever order they came: of each property what most of them say,
 * of names the longest ("Frau Dr. Birk" before "Frau Birk"), those with a given name first.
 */
export function agree(label: SharedLabel, votes: readonly Vote[]): Properties {
  const agreed: Record<string, string | number> = {};
  for (const key of said(label)) {
    const value = winner(key, key === 'name' ? fullest(votes) : votes);
    if (value !== null) agreed[key] = value;
  }
  return agreed;
}

/** The properties of the node itself. */
export function shown(label: SharedLabel, agreed: Properties, names: readonly KnownName[] = []): Properties {
  const kept = Object.entries(agreed).filter(([key]) => SHOWN[label].includes(key));
  const day = label === 'Meeting' ? { day: agreed['date'] ?? '' } : {};
  return { ...Object.fromEntries(kept), ...day, ...wordsOf(label, agreed, names) };
}

/** What a node is found by: its name, the names that people use, and of what it is. */
function wordsOf(label: SharedLabel, agreed: Properties, names: readonly KnownName[]): Properties {
  if (!SEARCHABLE.some((one) => one === label)) return {};
  const found = findable(String(agreed['name'] ?? ''), names);
  const also = label === 'Organization' ? searchText(belonging(agreed)).trimStart() : '';
  return { search: found.search + also, ...otherNames(found) };
}

/** "Stadtverwaltung" is the "Verwaltung", too; what is of a municipality is asked for with its name ("Verwaltung Lindenau"). */
function belonging({ kind, place }: Properties): string {
  return [...(kind === 'administration' ? ['Verwaltung'] : []), place ?? ''].join(' ');
}

/** "Udo Lemke" says more than "Frau Dr. Lemke", and is not always longer. */
function fullest(votes: readonly Vote[]): readonly Vote[] {
  const full = votes.filter(({ says }) => typeof says['givenName'] === 'string');
  return full.length > 0 ? full : votes;
}

interface Candidate {
  readonly value: string | number;
  readonly weight: number;
}

function winner(key: string, votes: readonly Vote[]): string | number | null {
  const weights = new Map<string | number, number>();
  for (const { says, votes: weight } of votes) {
    const value = says[key];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    weights.set(value, (weights.get(value) ?? 0) + (EMPTY_WORDS.includes(value) ? 0 : weight));
  }
  const candidates = [...weights].map(([value, weight]) => ({ value, weight }));
  return candidates.sort(key === 'name' ? longestFirst : mostSaidFirst)[0]?.value ?? null;
}

function longestFirst(a: Candidate, b: Candidate): number {
  return String(b.value).length - String(a.value).length || mostSaidFirst(a, b);
}

function mostSaidFirst(a: Candidate, b: Candidate): number {
  return b.weight - a.weight || (a.value < b.value ? -1 : 1);
}
