import type { Extraction } from '../model.ts';
import { blocked, type Named, uninflected } from './names.ts';
import type { Whom } from './whom.ts';

/** A part of a name, and not what is short enough to be a word of any kind. */
const PART = /\p{L}{3,}/gu;

/** Hides every part of the names, given names too, but those that others of the document bear. */
export function partsHider({ people, mentioned }: Whom, extraction: Extraction): (text: string) => string {
  const hidden = new Set([...people, ...mentioned].flatMap(partsOf));
  const closed = new Set(people);
  const open = extraction.people.filter((person) => !closed.has(person)).flatMap(partsOf);
  for (const part of open) hidden.delete(part);
  if (hidden.size === 0) return (text) => text;
  const isPart = (word: string) => uninflected(word.toLowerCase()).some((form) => hidden.has(form));
  return (text) => text.replace(PART, (word) => (isPart(word) ? blocked(word) : word));
}

function partsOf({ givenName, familyName }: Named): readonly string[] {
  return [...`${givenName ?? ''} ${familyName}`.matchAll(PART)].map(([part]) => part.toLowerCase());
}
