import type { Document, Id, OrganizationFact, OrganizationKind } from '../model.ts';
import { type Called, fullName, joinedLines } from './full-names.ts';
import { folded, idOf, scopeOf } from './identity.ts';
import { baseName, companiesIn, isOwnBody, kindOfName, listed } from './organization-names.ts';

/**
 * The organisations of one document. Names meet in their base form ("des Jobcenters Kirchbrede" and
 * "Jobcenter Kirchbrede" are one); a bare head noun is the local one when the document has exactly one longer
 * name for it.
 */
export class Organizations {
  readonly #document: Document;
  readonly #scope: string;
  readonly #called: Called;
  readonly #facts = new Map<Id, OrganizationFact>();
  readonly #known = new Map<string, readonly Id[]>();

  constructor(document: Document) {
    this.#document = document;
    this.#scope = scopeOf(document);
    this.#called = { text: joinedLines(document.source.text), committee: document.committee };
  }

  /** All that were asked for, in the order of their ids. */
  all(): readonly OrganizationFact[] {
    return [...this.#facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get(id: Id): OrganizationFact | undefined {
    return this.#facts.get(id);
  }

  /** The municipality's own administration: one per municipality. */
  administration(): Id {
    return this.#add('Verwaltung', 'administration', null);
  }

  /** The committee whose meeting this is; null where the document does not tell. */
  committee(): Id | null {
    const { committee } = this.#document;
    return committee === null ? null : this.#add(committee, 'committee', null);
  }

  /** The company that the document names by its legal form, if it is one only: of whom else is a "Geschäftsführerin"? */
  onlyCompany(): Id | null {
    const names = new Set(companiesIn(this.#document.source.text));
    return names.size === 1 ? (this.named([...names][0] ?? '')[0] ?? null) : null;
  }

  /** The organisations that the words name: several for a list, none for words without a name in them. */
  named(words: string): readonly Id[] {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const ids = listed(words).flatMap((name) => this.#one(name));
    this.#known.set(words, ids);
    return ids;
  }

  #one(words: string): readonly Id[] {
    const name = baseName(words);
    if (name === '') return [];
    if (isOwnBody(name, this.#document)) return [this.administration()];
    const full = fullName(name, this.#called);
    const kind = kindOfName(full) ?? 'other';
    const partOf = kind === 'department' ? this.administration() : null;
    return [this.#add(full, kind, partOf)];
  }

  #add(name: string, kind: OrganizationKind, partOf: Id | null): Id {
    const id = idOf('organization', this.#scope, folded(name));
    if (!this.#facts.has(id)) this.#facts.set(id, { id, name, kind, partOf });
    return id;
  }
}
