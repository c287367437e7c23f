import type { Salutation } from '../model.ts';

/**
 * `open`: the form does not tell whether it is a nominative ("Frau Birk"). What follows a preposition is `oblique`.
 */
export type Case = 'nominative' | 'oblique' | 'open';

/** Words of a sentence that name somebody or point at him; offsets into the sentence's text. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'office' | 'group' | 'organization' | 'pronoun';
  /** Family name in the nominative, initial with its stop, bare noun, organisation, or the pronoun in small letters. */
  readonly name: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  /** Grammatical; null where the words do not tell. */
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  readonly case: Case;
}

/** What a rule tells of somebody; the rest is as of somebody of whom nothing is told. */
export type Told = Partial<Naming> & Pick<Naming, 'kind' | 'name'>;

/**
 * A naming at its place, with what a rule tells of it. All have their parts in one order: V8 reads things of one shape
 * faster than such of many, and a thing that begins with a spread is slow to make.
 */
export function namingOf(told: Told, start: number, end: number, governed = false): Naming {
  return {
    start,
    end,
    kind: told.kind,
    name: told.name,
    givenName: told.givenName ?? null,
    salutation: told.salutation ?? null,
    title: told.title ?? null,
    role: told.role ?? null,
    organization: told.organization ?? null,
    gender: told.gender ?? null,
    plural: told.plural ?? false,
    case: governed ? 'oblique' : (told.case ?? 'open'),
  };
}

/** Whether one is meant, by name or by office; pronouns, groups and bodies are left out. */
export function isSomebody({ kind }: Pick<Naming, 'kind'>): boolean {
  return kind === 'person' || kind === 'office';
}

/** "Verwaltung", "Stadtverwaltung", "Kreisverwaltung": the house itself. */
export function isHouse(name: string): boolean {
  return /verwaltung$/iu.test(name);
}
