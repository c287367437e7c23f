import { linesOf } from '../lists.ts';
import { baseForm } from './base.ts';
import type { Term } from './terms.ts';
import { small } from './tokens.ts';

/** Last nouns of compounds that say what is done with a thing, or who does it: the thing is the first part. */
const ABOUT = linesOf('topics/words/about.txt');
/** Shorter parts are mostly none: "Anbau", "Vorhaben". */
const SHORTEST = 4;
/** What stands before a noun and is none: "Nachnutzung", "Hauptsatzung". */
const PREFIX =
  /^(?:nach|haupt|neben|unter|über|zwischen|sonder|gesamt|einzel|teil|ober|selbst|fremd|eigen|wieder|weiter|rück)$/iu;

/** The things that the compounds among some terms are about, "Hundesteuer" of "Hundesteuersatzung", as terms at their place. */
export function firstParts(terms: readonly Term[]): readonly Term[] {
  const named = new Set(terms.map(({ name }) => small(name)));
  return terms.flatMap((term) => {
    const name = firstPart(term.name);
    return name === null || named.has(small(name)) ? [] : [{ ...term, name, end: term.start + name.length }];
  });
}

function firstPart(compound: string): string | null {
  const last = ABOUT.find((noun) => compound.endsWith(noun));
  if (last === undefined || /[\s-]/u.test(compound)) return null;
  const first = compound.slice(0, -last.length);
  return first.length < SHORTEST || PREFIX.test(first) ? null : baseForm(first.replace(/(?<=[^s])s$/u, ''));
}
