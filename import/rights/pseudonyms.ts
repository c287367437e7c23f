import { MASK } from '../language/mask-sign.ts';
import type { Extraction, Id, PersonFact } from '../model.ts';
import { type Callings, callingsIn } from './callings.ts';
import { hiderOf } from './hider.ts';
import type { Keyed } from './keyed.ts';
import { withLinks } from './links.ts';
import { bearsName, calledInstead, type Hiding, hidingOf } from './names.ts';
import { othersIn } from './others.ts';
import { partsHider } from './parts.ts';
import { withoutHiddenTopics } from './topics.ts';
import { type Hidden, isSame, type Whom, whomToHide } from './whom.ts';

/**
 * What a document says, without the names of private people and of those who were erased: people are called by role
 * and pseudonym, and each text has the pseudonym in the place of the name, in the same length. Ids that rest on a name
 * are keyed. Pure; what was hidden before stays as it is.
 */
export function pseudonymised(extraction: Extraction, whose: Hidden): Extraction {
  const { people, told, mentioned } = whomToHide(extraction, whose);
  const whom = { people: people.filter(bearsName), told, mentioned };
  if (whom.people.length + mentioned.length === 0) return marked(extraction, extraction, whose);
  const called = callingsIn(extraction, whom, whose);
  const ids = new Map(whom.people.map((person) => [person.id, called.idOf(person)]));
  const hidden = new Set(people);
  const open = new Set<unknown>(extraction.people.filter((person) => !hidden.has(person)));
  const hidings = hidingsOf(whom, extraction, called);
  const hide = hiderOf(hidings);
  const closing = { hide, hideParts: partsHider(whom, extraction), ids, open, keyed: whose.keyed };
  const closed = withoutHiddenTopics(withoutNames(extraction, closing), extraction);
  const hiddenPeople = new Map(whom.people.map((person) => [person.id, without(person, whom, called)]));
  const renamed = extraction.people.map((person, place) => ({
    ...(closed.people[place] ?? person),
    ...hiddenPeople.get(person.id),
  }));
  const all = withIds(withLinks({ ...closed, people: renamed }, extraction, whom, called), ids);
  return marked({ ...all, source: extraction.source }, extraction, whose);
}

/** The longest first: what is left of a full name would be found by no other. */
function hidingsOf({ people, mentioned }: Whom, extraction: Extraction, called: Callings): Hiding[] {
  const others = othersIn(extraction);
  const ofPeople = people.map((person) => hidingOf(person, called.of(person), others(person)));
  const ofMentioned = mentioned.map((one) => {
    const person = people.find((other) => isSame(one, other));
    const pseudonym = person === undefined ? called.mentioned(one) : called.of(person);
    return hidingOf(one, pseudonym, others(person ?? one));
  });
  return [...ofPeople, ...ofMentioned].sort((a, b) => b.pattern.source.length - a.pattern.source.length);
}

/** Whose names are hidden already is known by this; the hash of bytes that hold what is hidden would tell it to who tries. */
function marked(closed: Extraction, open: Extraction, { keyed, kinds }: Hidden): Extraction {
  const { document } = closed;
  const isClosed = document.text !== open.document.text || document.text.includes(MASK);
  const hash = isClosed && open.pseudonyms === undefined ? keyed.hash(document.hash) : document.hash;
  const mark = kinds.length === 0 ? {} : { pseudonyms: keyed.check };
  return { ...closed, document: { ...document, hash }, ...mark };
}

function without(person: PersonFact, { told }: Whom, called: Callings): Partial<PersonFact> {
  const pseudonym = called.of(person);
  return {
    name: `${calledInstead(person)} ${pseudonym}`,
    familyName: pseudonym,
    givenName: null,
    title: null,
    namesakes: null,
    kind: told.has(person) ? 'private' : person.kind,
  };
}

interface Closing {
  readonly hide: (text: string) => string;
  /** The same for what was made of single words of the text. */
  readonly hideParts: (text: string) => string;
  /** Takes the keyed id of each thing that told a name. */
  readonly ids: Map<Id, Id>;
  /** Things that stay as they are. */
  readonly open: ReadonlySet<unknown>;
  readonly keyed: Keyed;
}

/** What tells where a thing comes from is no text of the minutes. */
const NO_TEXT: readonly string[] = ['id', 'origin', 'source', 'url', 'hash', 'mediaType', 'layout', 'rule'];

function withoutNames<Value>(value: Value, closing: Closing): Value {
  if (typeof value === 'string') return closing.hide(value) as Value;
  if (typeof value !== 'object' || value === null || closing.open.has(value)) return value;
  if (Array.isArray(value)) {
    return (typeof value[0] === 'number' ? value : value.map((one) => withoutNames(one, closing))) as Value;
  }
  const entries = Object.entries(value).map(
    ([name, inner]) =>
      [name, NO_TEXT.includes(name) ? inner : withoutNames(inner, within(name, value, closing))] as const,
  );
  const { id } = value as { readonly id?: unknown };
  const told = entries.some(
    ([name, inner]) => typeof inner === 'string' && inner !== value[name as keyof Value],
  );
  if (typeof id === 'string' && !id.startsWith('d_') && told) closing.ids.set(id, closing.keyed.id(id));
  return Object.fromEntries(entries) as Value;
}

/** Topics and captions are made of words, of which each may be a part of a name ("Dach, Rosa?"). */
function within(name: string, value: object, closing: Closing): Closing {
  const { id } = value as { readonly id?: unknown };
  const isOfWords = name === 'terms' || name === 'asks' || (name === 'name' && OF_WORDS.test(String(id)));
  return isOfWords ? { ...closing, hide: (text) => closing.hideParts(closing.hide(text)) } : closing;
}

const OF_WORDS = /^[tqascr]_/u;

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
