import { acquainted } from './acquainted.ts';
import { merge } from './appositions.ts';
import { bare } from './bare.ts';
import { isDeterminer } from './determiners.ts';
import { type Acquaintance, type Found, found, isGoverned, named, type Rule } from './found.ts';
import { isGiven } from './given-names.ts';
import { further, gentlemen, greeted, noble } from './greeted.ts';
import { introduced } from './introduced.ts';
import { isLabel } from './labels.ts';
import { remembering } from './memo.ts';
import type { Naming } from './naming.ts';
import { isQualifier } from './officeholders.ts';
import { speakingBody } from './organisations.ts';
import { party } from './parties.ts';
import { fullName } from './people.ts';
import { another, isPronoun, pronoun } from './pronouns.ts';
import { stranger } from './strangers.ts';
import { calling, labelled, titled } from './titled.ts';
import { isCapitalised, type Token, textAt } from './tokens.ts';

export type { Acquaintance } from './found.ts';

/** Tried in this order at every token. */
const RULES: readonly Rule[] = [
  gentlemen,
  greeted,
  noble,
  party,
  labelled,
  titled,
  calling,
  introduced,
  fullyNamed,
  stranger,
  speakingBody,
  bare,
  acquainted,
  pointed,
];

/** Everybody a sentence names or points at, in order, without overlaps. */
export function namings(tokens: readonly Token[], known: Acquaintance): Naming[] {
  const found: Naming[] = [];
  let index = 0;
  while (index < tokens.length) {
    const one = further(tokens, index, known, found.at(-1)) ?? first(tokens, index, known);
    if (one) found.push(one.naming);
    index = one ? one.next : index + 1;
  }
  return merge(tokens, found);
}

/** Whether any rule could find something at a word; most words are told apart by this look alone. */
const opens = remembering(
  (word) =>
    isCapitalised(word) ||
    isDeterminer(word) ||
    isQualifier(word) ||
    isPronoun(word) ||
    isGiven(word) ||
    isLabel(word),
);

/** What the first rule that fits finds at a token. */
function first(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  if (!opens(textAt(tokens, index))) return null;
  for (const rule of RULES) {
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
  if (known.fullNames?.has(`${given} ${family}`) === true)
    return found(tokens, index, index + 2, { kind: 'person', name: family, givenName: given });
  const scholar = /^(?:Dr|Prof|Dipl|Dipl\.?-Ing)$/u.test(textAt(tokens, index));
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
