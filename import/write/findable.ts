import type { SharedLabel } from '../../src/graph/vocabulary.ts';
import { searchText } from '../../src/graph/words.ts';

/** What people call something that minutes call otherwise: whatever bears the name is found by these words too. */
export interface KnownName {
  /** As minutes print it; it stands for itself inside of longer names and of texts. */
  readonly name: string;
  readonly knownAs: readonly string[];
  readonly reason: string | null;
  readonly by: string | null;
}

/** Labels of shared nodes that are found by words. */
export const SEARCHABLE = ['Organization', 'Person', 'Topic'] as const satisfies readonly SharedLabel[];

/** The words that a name or text is found by (`search`), and what is known in it by other names. */
export interface Findable {
  readonly search: string;
  readonly known: readonly KnownName[];
}

/** The other names follow the text, each as often as it could stand in it. */
export function findable(text: string, names: readonly KnownName[]): Findable {
  const search = searchText(text);
  const known = names.filter(({ name }) => search.includes(searchText(name)));
  const others = known.flatMap(({ name, knownAs }) => {
    const times = search.split(searchText(name)).length - 1;
    return Array<string>(times).fill(searchText(knownAs.join(' ')).trimStart());
  });
  return { search: search + others.join(''), known };
}

/** Of a node with a name: the other names; nothing where there are none. */
export function otherNames({ known }: Findable): { readonly knownAs?: readonly string[] } {
  const all = [...new Set(known.flatMap(({ knownAs }) => knownAs))];
  return all.length === 0 ? {} : { knownAs: all };
}

/** Of a text: which of its words each other name stands for, so that a hit can mark them. */
export function standIns({ known }: Findable): readonly string[] {
  return known.flatMap(({ name, knownAs }) => knownAs.map((other) => `${other} = ${name}`));
}

/** Names as they stand in `search`. */
export function phrases(names: readonly KnownName[]): string[] {
  return names.map(({ name }) => searchText(name));
}
