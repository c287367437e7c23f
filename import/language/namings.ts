import { acquainted } from './acquainted.ts';
import { merge } from './appositions.ts';
import { bare } from './bare.ts';
import { body } from './bodies.ts';
import { isDeterminer } from './determiners.ts';
import { isPlainName } from './family-names.ts';
import { type Acquaintance, type Found, found, isGoverned, named, type Rule } from './found.ts';
import { isGiven } from './given-names.ts';
import { couple, further, gentlemen, greeted, isNobility, noble } from './greeted.ts';
import { household, isHousehold } from './households.ts';
import { introduced } from './introduced.ts';
import { labelled } from './labelled.ts';
import { isLabel, looksLikeLabel } from './labels.ts';
import { remembering } from './memo.ts';
import type { Naming } from './naming.ts';
import { opensOffice } from './officeholders.ts';
import { placedBody } from './organisations.ts';
import { opensParty, party } from './parties.ts';
import { fullName, salutation } from './people.ts';
import { isForPeople } from './person-nouns.ts';
import { another, isPronoun, pronoun } from './pronouns.ts';
import { isThing } from './speaks.ts';
import { isUnknown, stranger } from './strangers.ts';
import { calling, opensOwned, titled } from './titled.ts';
import { isCapitalised, type Token, textAt } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

export type { Acquaintance } from './found.ts';

/** One way to name somebody, and whether it can find anything at a word: most words are told apart by that look alone. */
interface Way {
  readonly find: Rule;
  readonly opens: (word: string) => boolean;
}

/** Tried in this order. */
const WAYS: readonly Way[] = [
  { find: gentlemen, opens: (word) => isArticle(word) || /^(?:Herren|Damen)$/u.test(word) },
  { find: couple, opens: (word) => salutation(word) !== null },
  { find: greeted, opens: (word) => isArticle(word) || salutation(word) !== null },
  { find: noble, opens: isNobility },
  { find: household, opens: (word) => isDeterminer(word) || isHousehold(word) },
  { find: party, opens: (word) => isArticle(word) || opensParty(word) },
  {
    find: labelled,
    opens: (word) => isDeterminer(word) || isLabel(word) || (isCapitalised(word) && looksLikeLabel(word)),
  },
  { find: titled, opens: (word) => isDeterminer(word) || opensOffice(word) || opensOwned(word) },
  { find: calling, opens: isArticle },
  { find: introduced, opens: (word) => isDeterminer(word) || isForPeople(word) || body(word) !== null },
  { find: fullyNamed, opens: (word) => isCapitalised(word) || isGiven(word) },
  { find: stranger, opens: (word) => isDeterminer(word) || isUnknown(word) },
  { find: placedBody, opens: (word) => isArticle(word) || isCapitalised(word) },
  { find: bare, opens: (word) => /^\p{Lu}$/u.test(word) || canBeName(word) },
  { find: acquainted, opens: (word) => canBeName(word) || canBeName(word.replace(/s$/u, '')) },
  { find: pointed, opens: (word) => isDeterminer(word) || isPronoun(word) },
];

function isArticle(word: string): boolean {
  return /^(?:die|der|das|des|dem|den)$/iu.test(word);
}

function canBeName(word: string): boolean {
  return isPlainName(word) && !isThing(word);
}

/** Everybody a sentence names or points at, in order, without overlaps. */
export function namings(tokens: readonly Token[], known: Acquaintance): Naming[] {
  const found: Naming[] = [];
  let index = 0;
  while (index < tokens.length) {
    const one = further(tokens, index, known, found.at(-1)) ?? first(tokens, index, known);
    if (one) found.push(governedToo(tokens, index, one, found.at(-1)));
    index = one ? one.next : index + 1;
  }
  return merge(tokens, found);
}

/** "von Frau Birk und Frau Ilm geleitet": who is joined to somebody behind a preposition stands behind it, too, unless a verb follows whose subject she is. */
function governedToo(
  tokens: readonly Token[],
  index: number,
  { naming, next }: Found,
  last: Naming | undefined,
): Naming {
  const isJoined = /^(?:und|sowie)$/u.test(textAt(tokens, index - 1)) && tokens[index - 2]?.end === last?.end;
  if (!isJoined || last?.kind !== 'person' || naming.kind !== 'person' || naming.case !== 'open')
    return naming;
  const start = tokens.findIndex((token) => token.start === last.start);
  return isGoverned(tokens, start) && !isFiniteForm(textAt(tokens, next))
    ? { ...naming, case: 'oblique' }
    : naming;
}

/** The rules that a word opens, in their order. */
const rulesAt = remembering((word): readonly Rule[] =>
  WAYS.filter(({ opens }) => opens(word)).map(({ find }) => find),
);

/** What the first rule that fits finds at a token. */
function first(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  for (const rule of rulesAt(textAt(tokens, index))) {
    const found = rule(tokens, index, known);
    if (found) return found;
  }
  return null;
}

/** "Dr.-Adler-Weg" */
const PLACE =
  /-(?:\p{L}+(?:straße|platz|schule)|Straße|Str|Platz|Weg|Schule|Allee|Ring|Haus|Heim|Stift|Stiftung|Park|Halle|Preis|Gymnasium)$/iu;

/** "Sönke Adler", "Dr. Adler", "Dipl.-Ing. Adler" without any salutation: a given name or a title tells that a name begins, or the attendance list. */
function fullyNamed(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  const [given, family] = [textAt(tokens, index), textAt(tokens, index + 1)];
  if (known.families.has(family) && known.fullNames?.has(`${given} ${family}`) === true)
    return found(tokens, index, index + 2, { kind: 'person', name: family, givenName: given });
  const scholar = /^(?:Dr|Prof|Dipl|Dipl\.?-Ing|Sr|Schwester)$/u.test(textAt(tokens, index));
  if (!scholar && !isGiven(textAt(tokens, index))) return null;
  const name = fullName(tokens, index, known.families);
  if (!(name?.sure || (scholar && name?.title)) || PLACE.test(name.family)) return null;
  if (/^(?:Straße|Str|Platz|Weg|Schule|Allee|Ring)$/u.test(textAt(tokens, name.next))) return null;
  return found(tokens, index, name.next, named(name));
}

function pointed(tokens: readonly Token[], index: number): Found | null {
  const other = another(tokens, index);
  if (other) return { naming: other, next: index + 2 };
  const naming = pronoun(tokens, index);
  if (!naming) return null;
  return { naming: isGoverned(tokens, index) ? { ...naming, case: 'oblique' } : naming, next: index + 1 };
}
