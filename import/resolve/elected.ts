import { office } from '../language/offices.ts';
import { ofGender } from '../language/womans-form.ts';
import type { AgendaItem } from '../model.ts';
import { type Frame, frameOf, SIGN, type Somebody } from './frame.ts';
import type { Told } from './introductions.ts';
import { kindOfRole } from './offices.ts';

/**
 * Who is elected below a heading that tells the office ("Wahl des Ortsbürgermeisters", "Wahl von zwei stellvertretenden
 * Vorsitzenden"): whom the sentence says so of, or whom it or the one before proposes.
 */
export function electedUnder(
  text: string,
  before: string,
  item: AgendaItem | undefined,
  families: ReadonlySet<string>,
): readonly Told[] {
  const held = /gewählt/u.test(text) ? officeOf(item?.heading ?? '') : null;
  if (held === null) return [];
  return electedIn(text, before, families).map(({ name, givenName, salutation }) => ({
    rule: 'elected-under-heading',
    role: salutation === 'Frau' ? ofWoman(held) : held,
    organization: null,
    ...{ name, givenName, salutation },
    ...{ start: 0, end: text.length },
  }));
}

/** "Wahl einer/eines stellvertretenden Ortsbürgermeisterin/s" → "stellvertretender Ortsbürgermeister"; null where no office is told. */
function officeOf(heading: string): string | null {
  const [, words = ''] = /^Wahl (.*)$/su.exec(heading) ?? [];
  const [, deputy = '', noun = ''] = OFFICE.exec(words) ?? [];
  const role = office(noun, false)?.role.replace(/in$/u, '') ?? null;
  if (role === null || kindOfRole(role) === null) return null;
  return deputy === '' ? role : `stellvertretender ${role}`;
}

/** "stellvertretender Vorsitzender" → "stellvertretende Vorsitzende", "Ortsbürgermeister" → "Ortsbürgermeisterin". */
function ofWoman(role: string): string {
  const words = role.replace(/^stellvertretender /u, 'stellvertretende ');
  if (/(?:end|net|tragt)er$/u.test(words)) return words.slice(0, -1);
  const told = ofGender(words, 'Frau');
  return told === words ? `${words}in` : told;
}

/** The first noun of a heading, behind numbers, articles and adjectives. */
const OFFICE =
  /^(?:(?:eine[rsm]?(?:\/\p{Ll}{1,5})?|de[rs]|von|zu[mr]|gleichberechtigten?|zwei|drei|vier|weiteren?|neuen?|(stell)(?:v\.|vertretenden?)) ){1,5}(\p{Lu}\p{L}{5,})/u;

function electedIn(text: string, before: string, families: ReadonlySet<string>): readonly Somebody[] {
  const frame = frameOf(text, families);
  if (WHICH.test(frame.text)) return proposedIn(frame);
  if (THEY.test(frame.text)) return proposedIn(frameOf(before, families));
  if (frame.people.length === 1) return PROPOSES.test(frame.text) ? [] : frame.people;
  return named(frame, ELECTED.exec(frame.text));
}

const SEVERAL = `${SIGN}(?:(?:,| und| sowie) ${SIGN})*`;
/** "…, welcher sodann gewählt wird" */
const WHICH = /, (?:welche[r]?|die|der) [^.;,]{0,60}gewählt (?:wird|werden|wurden?)(?!\p{L})/u;
/** "Dieser wird sodann gewählt", "Beide werden gewählt" */
const THEY =
  /^(?:Diese[r]?|Beide|Er|Sie|Alle drei) (?:wird|werden|wurden?) (?:\p{Ll}+ ){0,6}?[^.;,]{0,80}gewählt/u;
const PROPOSES = /(?<!\p{L})schl(?:ägt|agen|ug|ugen)(?!\p{L})/u;
/** "Frau Birk und Herr Adler werden einstimmig gewählt" */
const ELECTED = new RegExp(`(${SEVERAL}) (?:wird|werden|wurden?) [^.;${SIGN}]{0,120}gewählt`, 'u');
/** "Frau Birk schlägt Herrn Adler vor", "schlägt Frau Birk dafür Herrn Adler vor", "Es werden Herr Adler und Frau Ilm vorgeschlagen" */
const PROPOSED = new RegExp(
  `(?:(?:${SIGN}|^Er|^Sie) schl(?:ägt|ug)|schl(?:ägt|ug) ${SIGN}) (?:[^.;,${SIGN}]{1,40} )?(${SEVERAL})[^.;]{0,80} vor(?!\\p{L})|(?:wird|werden|wurden?) (${SEVERAL}) [^.;${SIGN}]{0,40}vorgeschlagen`,
  'u',
);

function proposedIn(frame: Frame): readonly Somebody[] {
  return named(frame, PROPOSED.exec(frame.text));
}

/** Whom the group of a match names that stands in it. */
function named(frame: Frame, match: RegExpExecArray | null): readonly Somebody[] {
  const signs = match?.slice(1).find((group) => group !== undefined);
  if (match === null || signs === undefined) return [];
  const start = match.index + match[0].lastIndexOf(signs);
  return frame.between(start, start + signs.length);
}
