import type { Salutation } from '../model.ts';
import { isBehindName } from './behind-given.ts';
import { familyName } from './family-names.ts';
import { type Given, givenNames } from './given-names.ts';
import { remembering } from './memo.ts';
import { bareOffice } from './officeholders.ts';
import { title } from './titles.ts';
import { type Token, textAt, touches } from './tokens.ts';

/** A family name and what belongs to it; `next` is the token after it. */
export interface FullName {
  readonly family: string;
  readonly given: string | null;
  readonly title: string | null;
  readonly next: number;
  readonly sure: boolean;
}

/** The name that begins at `from`: titles, given names or initials, particles, family name; null for none. */
export function fullName(
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string>,
  greeted = false,
): FullName | null {
  const titled = title(tokens, from);
  const { given, next } = givenNames(tokens, titled.next, known);
  const later = title(tokens, next);
  const announced = greeted || titled.title !== null || given !== null;
  const behind = given !== null && isBehindName(tokens, later.next, known);
  const family = behind ? null : familyName(tokens, later.next, announced);
  const titles = [titled.title, later.title].filter((one) => one !== null).join(' ') || null;
  if (!family) return given ? alone(given, titles, next) : titleAsName(tokens, from, titled.next);
  return {
    family: family.name,
    given: given?.text ?? null,
    title: titles,
    next: family.next,
    sure: given !== null,
  };
}

/** "Herr Graf fragt", "Frau Dr. Graf fragt": what could be the last of the titles up to `next` is the name where none follows. */
export function titleAsName(tokens: readonly Token[], from: number, next: number): FullName | null {
  const stop = textAt(tokens, next - 1) === '.' ? 1 : 0;
  const last = next - 1 - stop;
  const word = textAt(tokens, last);
  const isName = /^(?:Graf|Gräfin|Baron|Freiherr)$/u.test(word) || (word === 'Mag' && stop === 0);
  if (last < from || !isName) return null;
  const titles = tokens.slice(from, last).map(({ text }) => text);
  return { family: word, given: null, title: titles.join('') || null, next: last + 1, sure: true };
}

/** A single name that looks like a given one is the family name ("Herr Jürgen"). */
function alone(given: Given, titles: string | null, next: number): FullName {
  return { family: given.last, given: given.before, title: titles, next, sure: given.before !== null };
}

/** "Herr", "Herrn", "Frau": the salutation of a token. "Her", "Fau" and "Fr." are misprints and abbreviations of them. */
export const salutation = remembering((text): Salutation | null => {
  if (/^(?:Herrn?|Her|Hr)$/u.test(text)) return 'Herr';
  return /^(?:Frau|Fr|Fau)$/u.test(text) ? 'Frau' : null;
});

/** The offices between salutation and name ("Techn. Beigeordneter", "Oberbürgermeisterin", "Pastor"). */
export function offices(
  tokens: readonly Token[],
  from: number,
  feminine: boolean,
): { role: string | null; next: number } {
  let next = from;
  const roles: string[] = [];
  for (;;) {
    const found = bareOffice(tokens, next, feminine);
    if (!found || !touches(tokens, found.next)) break;
    roles.push(found.role);
    next = found.next;
  }
  return { role: roles.join(' ') || null, next };
}
