import { type Capacity, functionOf, functionWords } from './function.ts';
import { withoutPresence } from './presence.ts';

/** What somebody does in the meeting says less of him than his office. */
const duty =
  /^(?:Vorsitz|Sitzungsleitung|Protokoll|Protokollführung|Schriftführung|(?:Schrift|Protokoll)führer(?:in)?|Protokollant(?:in)?)$/u;

/** Whether a function is the chair of the meeting. */
export function isChair(role: string): boolean {
  return /^(?:als )?Vorsitz(?:ende[rn]?)?$/u.test(role);
}

const KEEPS_MINUTES = /^(?:Schrift|Protokoll)führer(?:in)?$/u;

/** Brackets at the end: a number is none of a function, an abbreviation belongs to the name before it. */
function aside(words: string): string {
  if (/\d/u.test(words)) return '';
  return /^\p{Lu}{2,6}$/u.test(words) ? ` (${words})` : `, ${words}`;
}

/** "1. Beigeordneter", "Amt 61", "FB 2", "Bündnis 90/Grüne": an office, a part of the house or a party with its number. */
const HAS_NUMBER =
  /^(?:B(?:ündnis|[`’´'])? ?90\/|[1-3]\.(?= \p{Lu})|(?:(?:stellv\. )?(?:Amt|FBL|FDL|AL|SGL|StA|FB|FD|FG|GB|SG|OE|Abt\.|Abteilung|Dez\.|Dezernat|Fachbereich|Fachdienst|Fachgebiet|Fachamt|Geschäftsbereich|Bereich|PK|PR) [\d.]+))/u;

/** Why somebody is not there. */
const reason =
  /^(?:Urlaub|Schicht|Spätschicht|Nachtschicht|krank|erkrankt|Krankheit|dienstlich|beruflich|privat|verhindert|befangen)(?!\p{L})/iu;

/** Offices that say more than that somebody is a member. */
const OF_ITS_OWN = /(?:bürgermeister|vorsteher|direktor|dezernent|leiter|landrat)(?:in)?$|landrätin$/iu;

/** "Amtsvorsteher Adler (Bürgermeister Auendorf)" holds both; a member's label gives way to what is said behind the name. */
function besideOffice(called: string | null, told: readonly string[]): string | null {
  const beside = told.find((role) => !duty.test(role));
  if (beside === undefined) return called ?? told[0] ?? null;
  return called !== null && OF_ITS_OWN.test(called) && functionWords.test(beside)
    ? `${called}, ${beside}`
    : beside;
}

/** What stands after the name, in brackets or after a comma. */
export function beside(tail: string, called: string | null, isGuest: boolean): Capacity {
  const bracket = /^\(([^()]{1,140})\)/u.exec(tail)?.[1] ?? '';
  const after = tail
    .replace(/^\([^()]*\)/u, '')
    .replace(/(?<!\s)\s*\(([^()]*)\)$/u, (_, words: string) => aside(words));
  const inBrackets =
    (/^[^§\d]*\d[^§]*$/u.test(bracket) && !HAS_NUMBER.test(bracket)) || reason.test(bracket)
      ? ''
      : withoutPresence(bracket).replace(/^als\s/u, '');
  const parts = [
    functionOf(inBrackets, true),
    functionOf(withoutPresence(after).replace(/^als\s/u, ''), isGuest),
  ];
  const told = parts.flatMap(({ role }) => role ?? []);
  const [besides] = told.filter((role) => isChair(role) || KEEPS_MINUTES.test(role));
  return {
    role:
      besides !== undefined && called !== null && !duty.test(called)
        ? `${called}, ${besides}`
        : besideOffice(called, told),
    organization: parts.find((part) => part.organization !== null)?.organization ?? null,
  };
}
