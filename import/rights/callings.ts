import type { Extraction, Id, PersonFact } from '../model.ts';
import { familyKey, givenKey, idOf, scopeOf } from '../resolve/identity.ts';
import { isInitial } from '../resolve/player.ts';
import type { Named } from './names.ts';
import { type Hidden, isSame, type Whom } from './whom.ts';

/** By which pseudonyms a document calls those whom it does not name. */
export interface Callings {
  /** The id of somebody whose name is hidden. */
  idOf(person: PersonFact): Id;
  /** Somebody of whom the document tells. */
  of(person: PersonFact): string;
  /** Somebody whom it only mentions: as where he speaks himself. */
  mentioned(named: Named): string;
  /**
   * Somebody by family name and day: as words of another meeting call him ("Anfrage von Herrn Birk vom 3. Mai"). Null for
   * an initial.
   */
  onDay(named: Named, day: string): string | null;
}

/**
 * Who has a given name is called the same in all documents of a municipality. A family name alone is that of one day:
 * what asks on that day and what answers it later can be told to belong together, and nothing else can.
 */
export function callingsIn(
  extraction: Extraction,
  { told }: Pick<Whom, 'told'>,
  { keyed, erased }: Hidden,
): Callings {
  const { municipality, meeting, document, answers } = extraction;
  const scope = scopeOf({ municipality: municipality?.name ?? null, source: document });
  const after = (id: Id) => erased.get(keyed.id(id)) ?? keyed.id(id);
  const alone = ({ familyName, salutation }: Named, day: string | null) =>
    idOf('person', scope, day ?? document.origin, familyKey(familyName), salutation);
  const onDay = (named: Named, day: string | null) =>
    day === null || isInitial(named.familyName) ? null : keyed.pseudonym(keyed.id(alone(named, day)));
  const today = meeting?.date ?? null;
  const asked = (named: Named) =>
    answers.find(({ refersTo }) => isAsker(named, refersTo?.asker ?? null))?.refersTo?.date ?? today;
  const isAlone = (person: PersonFact) =>
    (person.kind === 'private' || told.has(person)) &&
    person.givenName === null &&
    !erased.has(keyed.id(person.id));
  return {
    // Whom the rest of a document takes for somebody whom others name as well.
    idOf: (person) => after(told.has(person) && isAlone(person) ? alone(person, null) : person.id),
    of: (person) => (isAlone(person) ? onDay(person, today) : null) ?? keyed.pseudonym(after(person.id)),
    mentioned(named) {
      const { familyName, givenName } = named;
      if (givenName === null) return onDay(named, asked(named)) ?? keyed.pseudonym(after(alone(named, null)));
      return keyed.pseudonym(after(idOf('person', scope, familyKey(familyName), givenKey(givenName))));
    },
    onDay,
  };
}

/** Whether words that refer to a question mean somebody. */
export function isAsker(named: Named, asker: string | null): boolean {
  return asker !== null && isSame(named, { familyName: asker, givenName: null, salutation: null });
}
