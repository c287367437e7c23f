import { MASK } from '../language/mask-sign.ts';
import type { Extraction, Id, PersonFact, PersonKind } from '../model.ts';
import type { Keyed } from './keyed.ts';
import { bearsName, calledInstead, type Hiding, hidden, hidingOf } from './names.ts';

/** Whose names are hidden, and by which key. */
export interface Hidden {
  readonly keyed: Keyed;
  /** Kinds of people whose names are; empty where nobody's is but for those below. */
  readonly kinds: readonly PersonKind[];
  /** Of people whose names were erased, whatever their kind: the keyed id by which a document knows one → the id of the person. */
  readonly erased: ReadonlyMap<Id, Id>;
}

/**
 * What a document says, without the names of private people and of those who were erased: people are called by role
 * and pseudonym, and each text has the pseudonym in the place of the name, in the same length. Ids that rest on a name
 * are keyed. Pure; what was hidden before stays as it is.
 */
export function pseudonymised(extraction: Extraction, whose: Hidden): Extraction {
  const people = extraction.people.filter((person) => isHidden(person, extraction, whose));
  const named = people.filter(bearsName);
  if (named.length === 0) return marked(extraction, extraction, whose);
  const others = extraction.people.filter((person) => !people.includes(person));
  const hidings = named
    .map((person) => {
      const besides = extraction.people.filter((other) => other !== person);
      return hidingOf(person, whose.keyed.pseudonym(after(person.id, whose)), besides);
    })
    .sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  const ids = new Map(named.map(({ id }) => [id, after(id, whose)]));
  const open = new Set<unknown>(others);
  const closed = withoutNames(extraction, { hidings, ids, open, keyed: whose.keyed });
  const hiddenPeople = new Map(named.map((person) => [person.id, without(person, whose)]));
  const renamed = extraction.people.map((person, place) => ({
    ...(closed.people[place] ?? person),
    ...hiddenPeople.get(person.id),
  }));
  const all = withIds({ ...closed, people: renamed }, ids);
  return marked({ ...all, source: extraction.source }, extraction, whose);
}

function isHidden(person: PersonFact, { pseudonyms }: Extraction, { keyed, kinds, erased }: Hidden): boolean {
  if (erased.has(keyed.id(person.id))) return true;
  return pseudonyms === undefined && kinds.includes(person.kind);
}

/** Whose names are hidden already is known by this; the hash of bytes that hold what is hidden would tell it to who tries. */
function marked(closed: Extraction, open: Extraction, { keyed, kinds }: Hidden): Extraction {
  const { document } = closed;
  const isClosed = document.text !== open.document.text || document.text.includes(MASK);
  const hash = isClosed && open.pseudonyms === undefined ? keyed.hash(document.hash) : document.hash;
  const mark = kinds.length === 0 ? {} : { pseudonyms: keyed.check };
  return { ...closed, document: { ...document, hash }, ...mark };
}

/** The id of somebody whose name is hidden. */
function after(id: Id, { keyed, erased }: Hidden): Id {
  const own = keyed.id(id);
  return erased.get(own) ?? own;
}

function without(person: PersonFact, whose: Hidden): Partial<PersonFact> {
  const pseudonym = whose.keyed.pseudonym(after(person.id, whose));
  return {
    name: `${calledInstead(person)} ${pseudonym}`,
    familyName: pseudonym,
    givenName: null,
    title: null,
    namesakes: null,
  };
}

interface Closing {
  readonly hidings: readonly Hiding[];
  /** Takes the keyed id of each thing that told a name. */
  readonly ids: Map<Id, Id>;
  /** Things that stay as they are. */
  readonly open: ReadonlySet<unknown>;
  readonly keyed: Keyed;
}

/** What tells where a thing comes from is no text of the minutes. */
const NO_TEXT: readonly string[] = ['id', 'origin', 'source', 'url', 'hash', 'mediaType', 'layout', 'rule'];

function withoutNames<Value>(value: Value, closing: Closing): Value {
  if (typeof value === 'string') return closing.hidings.reduce<string>(hidden, value) as Value;
  if (typeof value !== 'object' || value === null || closing.open.has(value)) return value;
  if (Array.isArray(value)) {
    return (typeof value[0] === 'number' ? value : value.map((one) => withoutNames(one, closing))) as Value;
  }
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, NO_TEXT.includes(name) ? inner : withoutNames(inner, closing)] as const,
  );
  const { id } = value as { readonly id?: unknown };
  const told = entries.some(
    ([name, inner]) => typeof inner === 'string' && inner !== value[name as keyof Value],
  );
  if (typeof id === 'string' && !id.startsWith('d_') && told) closing.ids.set(id, closing.keyed.id(id));
  return Object.fromEntries(entries) as Value;
}

function withIds<Value>(value: Value, ids: ReadonlyMap<Id, Id>): Value {
  if (typeof value === 'string') return (ids.get(value) ?? value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return (typeof value[0] === 'number' ? value : value.map((one) => withIds(one, ids))) as Value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withIds(inner, ids)]),
  ) as Value;
}
