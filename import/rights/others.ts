import { grouped } from '../language/grouped.ts';
import type { Extraction } from '../model.ts';
import { kindOfRole } from '../resolve/offices.ts';
import type { Named, Other } from './names.ts';

/** A word that may be an office before another one. */
const BEFORE = /(?<!\p{L})(\p{Lu}\p{L}{2,40})\s{1,12}(?=(\S+))/gu;

/** Whom else of a family a document names: everybody of whom it tells, and who bears the name behind an office. */
export function othersIn({ people, document }: Extraction): (one: Named) => readonly Other[] {
  const families = grouped(people, ({ familyName }) => familyName);
  const offices = [...document.text.matchAll(BEFORE)].flatMap(
    ({ 0: found, 1: role = '', 2: next = '', index }) =>
      isPublic(role) ? [{ role, next, end: index + found.length }] : [],
  );
  const held = grouped(offices, ({ next }) => beginning(next));
  return (one) => {
    const { familyName } = one;
    const roles = (held.get(beginning(familyName)) ?? [])
      .filter(({ end }) => bears(document.text, familyName, end))
      .map(({ role }) => role);
    return [
      ...(families.get(familyName) ?? []).filter((other) => other !== one),
      ...[...new Set(roles)].map((role) => ({
        ...{ familyName, givenName: null, salutation: null },
        roles: [{ role }],
      })),
    ];
  };
}

function isPublic(office: string): boolean {
  const kind = kindOfRole(office);
  return kind === 'elected' || kind === 'administration';
}

/** By what names are looked up: their first letters, if they begin with one. */
function beginning(name: string): string {
  return /^\p{L}*/u.exec(name)?.[0] ?? '';
}

function bears(text: string, name: string, at: number): boolean {
  return text.startsWith(name, at) && !/^\p{L}/u.test(text.slice(at + name.length, at + name.length + 2));
}
