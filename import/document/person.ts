import { quiet } from '../language/capitals.ts';
import { isGiven } from '../language/given-names.ts';
import type { AttendanceKind, Attendee, Salutation } from '../model.ts';
import { beside } from './beside-name.ts';
import { functionWords, headedBehind, isBody, isBodyBeside, isFunction, isParty } from './function.ts';
import { isPartOfHouse } from './list-kind.ts';
import { POINT } from './listed-part.ts';
import { memberLabel } from './member-label.ts';
import { inFull } from './of-one.ts';
import { PARTICLES } from './particles.ts';
import { withoutPresence } from './presence.ts';
import { asMostPrint, withoutArticle, withoutCount } from './printed-name.ts';

/** Who a line of an attendance list names, and as what. */
export type Person = Omit<Attendee, 'start' | 'end' | 'from' | 'until' | 'substituteFor'>;

const titles =
  /^(?:(?:Prof|Dr|Dipl|Ing|Mag|med|jur|rer|nat|phil|h|c|Univ)\.?(?:-(?:Ing|Geogr|Geol|Biol|Kfm|Kffr|Päd|Soz|Verww|Forstw|Inf)\.?)?[\s-]?)+(?=\s?\p{Lu})/u;
/** Where a family name begins before its last word. */
const particle = new RegExp(
  `^(?:${PARTICLES}|[\\p{L}]+-(?:${PARTICLES})|la|le|Freiherr|Freifrau|Graf|Gräfin|Baron|Edler|Zur|Zum|Von|Van|De|El|Al|Lo|Le|La|Ben|Bei)$`,
  'u',
);
const name = "\\p{Lu}[\\p{L}'’.-]*";
const names = new RegExp(
  `^((?:${name}|${PARTICLES})(?:\\s+(?:${name}|(?:${PARTICLES}|und)(?![\\p{L}])))*)\\s*([\\s\\S]*)`,
  'u',
);
/** "- e -", "(entschuldigt)", "fehlt entschuldigt" beside a name. */
const excuse =
  /(?<!\s)(?:\s*[-–(]\s*e\.?\s*[-–)]|\s*[-–,(]\s*(?:fehlt\s)?(?:entsch\.|entschuldigt)\s?\)?|\s+(?:fehlt\s)?entschuldigt)(?=\s*(?:,|$|\}))/u;
const missing = /(?<!\s)\s*(?:[-–(]\s*u\.?\s*[-–)]|[-–(,]\s*(?:fehlt|abwesend|unentschuldigt)\s*[-–)]?)$/u;

/** "Herr" and "Frau", also with the letters that clerks leave out or swap. */
export const GREETINGS = '(?:Herrn?|Hern?|Hrr|Frau|Fau|Faru|Frua|Hr\\.|Fr\\.)';
const GREETING = new RegExp(`^(${GREETINGS})\\s`, 'u');

/** Who a line names; null where it names nobody. */
export function personOf(line: string, as: AttendanceKind): Person | null {
  const listed = titleFirst(
    asMostPrint(withoutArticle(withoutCount(line).replace(POINT, '')))
      .replace(/ (?:zugegen|anwesend|erschienen)\.?$/u, '')
      .replace(/(?<=\p{L}{3})\.$/u, ''),
  );
  const [words, kind] = attendanceIn(listed, as);
  let rest = withoutPresence(words);
  const [, before = ''] = OFFICE_BEFORE_HERR.exec(rest) ?? [];
  const held = functionWords.test(before) ? before : '';
  rest = rest.slice(held.length);
  let salutation = GREETING.exec(rest)?.[1];
  if (salutation !== undefined) rest = rest.slice(salutation.length).trimStart();
  const office =
    memberLabel(rest) || (salutation !== undefined && namesBeforeOffice(rest) ? '' : officeBefore(rest));
  const called = held || office + headedBehind(office, rest.slice(office.length));
  rest = rest.slice(held === '' ? called.length : 0).trimStart();
  // "Amtsdirektor Herr Adler"
  let part = '';
  if (salutation === undefined && called !== '') {
    const greeted = OF_A_PART.exec(rest) ?? [];
    part = greeted[1] ?? '';
    salutation = greeted[2];
    rest = rest.slice(greeted[0]?.length ?? 0).trimStart();
    if (salutation === undefined) rest = rest.slice(memberLabel(rest).length);
  }
  const title = titles.exec(rest)?.[0] ?? '';
  const [, printed = '', tail = ''] =
    names.exec(behindName(rest.slice(title.length), salutation !== undefined)) ?? [];
  if (printed.trim() === '') return null;
  const named = nameParts(printed.trim(), tail, salutation === undefined);
  return {
    ...named.name,
    salutation: salutationOf(salutation),
    title: title.trim() || null,
    ...beside(named.tail, inFull(`${called.trim()} ${part}`.trim()) || null, kind === 'guest'),
    as: kind,
  };
}

/** "Amtsdirektor Herr Adler", "AL Bau Fr. Birk": what stands between office and greeting belongs to the office. */
const OF_A_PART = /^((?:\p{Lu}[\p{L}-]+ ){0,2})(Herrn?|Frau|Hr\.|Fr\.)\s/u;

/** "Betriebsleiter Hafen Herr Birk" */
const OFFICE_BEFORE_HERR =
  /^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}-]+){0,3} )(?=(?:Herrn?|Frau|Hr\.|Fr\.) \p{Lu})/u;

/** "Birk, Dr. Rosa" → "Dr. Birk, Rosa". */
function titleFirst(line: string): string {
  return line.replace(/^(\p{Lu}[\p{L}-]+,\s)((?:(?:Prof|Dr)\.\s)+)(?=\p{Lu})/u, '$2$1');
}

/** "Frau Ute Adler Heimatpflege e. V.": an association begins behind the second name, or behind the only one. */
const ASSOCIATION =
  /^((?:\p{Lu}[\p{L}'’.-]* )?(?:(?:von|van|de) (?:der )?)?\p{Lu}[\p{L}'’-]*) (\p{Lu}[^,(–]* e\. ?V\..*)$/u;

/** "Adler von der Polizei": a body is no part of a noble name, and "Herr Adler von der Netzgut" has his family name before it. */
function behindName(words: string, isGreeted: boolean): string {
  const [, name, association = ''] = ASSOCIATION.exec(words) ?? [];
  if (isGreeted && name !== undefined) return `${name}, ${association}`;
  const held = isGreeted ? heldBehind(words) : null;
  if (held !== null) return held;
  const from = /\s(?:vom|von der|von den)\s(?=\p{Lu})/u.exec(words);
  if (from === null) return words;
  const body = words.slice(from.index + from[0].length);
  const before = words.slice(0, from.index);
  const isFamily = isGreeted
    ? !before.includes(' ') && !isGiven(before)
    : isGiven(before.split(' ')[0] ?? '') && before.includes(' ');
  return isBodyBeside(body) || isFamily ? `${before}, ${body}` : words;
}

/** "Herr Birk Fachbereichsleiter Steuerung", "Frau Rosa Adler Bereich Kultur": so does an office, or a part of the house; null for none. */
function heldBehind(words: string): string | null {
  const [, first = '', second = '', behind = ''] = TWO_WORDS.exec(words) ?? [];
  if (second === '' || particle.test(second)) return null;
  const isOffice = isGiven(first) ? /^ \p{Lu}/u.test(behind) && ONLY_OFFICE.test(second) : behind !== '';
  if ((isOffice || (!isGiven(first) && ONLY_OFFICE.test(second))) && isHeld(second + behind))
    return `${first}, ${second}${behind}`;
  const isSent =
    isGiven(first) && !isGiven(second) && INSTITUTION.test(behind) && isBody(behind.replace(/n$/u, ''));
  return isSent || isHeld(behind.trimStart()) ? `${first} ${second}, ${behind.trimStart()}` : null;
}

const TWO_WORDS = /^(\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)((?: .*)?)$/u;
/** "Rosa Birk Kreisjugendring": a compound, which nobody is called. */
const INSTITUTION = /^ \p{Lu}\p{Ll}{8,}$/u;
/** "Stadtbezirksmanagement", "Wirtschaftsförderung": how that ends with which somebody is busy. */
const tasks =
  'management|angelegenheiten|planung|entwicklung|verwaltung|wesen|förderung|beratung|stelle|amt|büro';
const TASK = new RegExp(`^\\p{Lu}\\p{L}{5,}(?:${tasks})(?!\\p{L})`, 'u');
/** What no family is called, as some are "Richter" or "Bauermeister". */
const ONLY_OFFICE = new RegExp(
  `(?:leit(?:er|erin|ung)|beauftragte[rn]?|referent(?:in)?|bearbeiter(?:in)?|manager(?:in)?|ingenieur(?:in)?|planer(?:in)?|dezernent(?:in)?|${tasks})$`,
  'u',
);

function isHeld(words: string): boolean {
  const held = functionWords.exec(words)?.[0];
  return (held !== undefined && words[held.length] !== '-') || isPartOfHouse(words) || TASK.test(words);
}

/** "Herr Härke Fachbereichsleiter": what looks like the ending of an adjective is his name's; not in "Herr Technischer Leiter Adler". */
function namesBeforeOffice(words: string): boolean {
  const [first = '', second] = functionWords.exec(words)?.[0].split(' ') ?? [];
  return second !== undefined && /^\p{Lu}/u.test(first) && !isFunction(first) && !ADJECTIVE.test(first);
}

const ADJECTIVE = /(?:isch|lich|ig|end|iert|al|iv)e[rn]?$|^(?:Erst|Zweit|Dritt)e[rn]?$|\.$/u;

/** "- e -" beside a name says more than the head of the list. */
function attendanceIn(line: string, as: AttendanceKind): [string, AttendanceKind] {
  if (excuse.test(line)) return [line.replace(excuse, ''), 'excused'];
  return missing.test(line) ? [line.replace(missing, ''), 'absent'] : [line, as];
}

/** "stellv. Stadtbrandmeister Max Amsel": a function where "Herr" stands elsewhere; empty without one. */
export function officeBefore(words: string): string {
  const office = functionWords.exec(words)?.[0];
  if (
    office === undefined ||
    isGiven(office) ||
    / (?:für|der|des) /u.test(
      `${words.slice(office.length).split(/[,(]| (?:vom|von|aus|für) (?:der |dem |den |die |das )?(?=\p{Lu})/u)[0]} `,
    )
  )
    return '';
  const named =
    /^\s(?:\p{Lu}{2,3}\s)?(?:(?:Prof|Dr|Dipl)\.(?:-\p{L}{2,9}\.?)?\s)*\p{Lu}\p{Ll}+(?:-(?:(?:de|von|van|zu) )?\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Ll}]+(?:-(?:(?:de|von|van|zu) )?\p{Lu}\p{Ll}+)?){0,2}(?=$|\s?[,(]|\s(?:als|vom|von|aus|für)\s)/u;
  return named.test(words.slice(office.length)) ? `${office} ` : '';
}

function salutationOf(printed: string | undefined): Salutation | null {
  if (printed === undefined) return null;
  return printed.startsWith('F') ? 'Frau' : 'Herr';
}

interface Named {
  readonly name: Pick<Person, 'familyName' | 'givenName'>;
  readonly tail: string;
}

/** "Protokollführung: Herr Adler de": who typed it; a small word ends no name. */
const TYPIST = new RegExp(`(?<=\\p{L}{2}) (?:${PARTICLES})$`, 'u');

/** "Max von Auendorf" and, in lists, "von Auendorf, Max". */
function nameParts(printed: string, tail: string, mayBeTurned: boolean): Named {
  const turned = !mayBeTurned
    ? null
    : /^,\s*((?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s?){1,2})(?:$|(?=[,(–-]))/u.exec(tail);
  const words = printed.replace(TYPIST, '').split(/\s+/u).map(quiet);
  const given = turned?.[1]?.trim();
  if (
    turned !== null &&
    given !== undefined &&
    words.length === 1 &&
    !isParty(given) &&
    !isBodyBeside(given) &&
    !functionWords.test(given)
  ) {
    return { name: { familyName: words.join(' '), givenName: given }, tail: tail.slice(turned[0].length) };
  }
  const from = words.findIndex((word, index) => particle.test(word) && index < words.length - 1);
  const family = from >= 0 ? from : words.length - 1;
  const givenName = words.slice(0, family).join(' ');
  return { name: { familyName: words.slice(family).join(' '), givenName: givenName || null }, tail };
}
