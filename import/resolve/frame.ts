import { remembering } from '../language/memo.ts';
import type { Salutation, Span } from '../model.ts';
import { kindOfRole } from './offices.ts';

/** Somebody whom a sentence names, with his place in it. */
export interface Somebody extends Span {
  readonly name: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
}

/**
 * A sentence with one sign in place of each name of a person, so that patterns tell the build of a sentence and not how
 * people are called: "Sie begrüßt ⟨N⟩ und ⟨N⟩ vom Planungsbüro Wehr."
 */
export interface Frame {
  readonly text: string;
  /** In the order of the signs. */
  readonly people: readonly Somebody[];
  /** Offset in the sentence for one in the frame. */
  at(offset: number): number;
  /** Whom the signs between two offsets of the frame stand for. */
  between(start: number, end: number): readonly Somebody[];
}

/** Stands for somebody in a frame; no text holds it. */
export const SIGN = '\uE000';

/** "Frau Dr. Rosa Tamm", "Herrn Bauamtsleiter Ilmer", "Herrn von der Au", "Prof. Dr. Tamm". */
const GREETED =
  /(?<!\p{L})(?:(?<salutation>Herrn?|Frau) |(?<!(?:Herrn?|Frau) |\. )(?=(?:Prof|Dr)\. ))(?:(?:Dr|Prof|Dipl|Ing|med|jur|rer|nat)\.[ -]?(?:Ing\. )?){0,4}(?:(?<between>\p{Lu}[\p{L}/.-]+) )?(?:(?:Dr|Prof)\. ){0,2}(?:(?:von|van|de|zu|zur) (?:der |den )?)?(?<name>\p{Lu}\p{Ll}{0,2}\.(?= ?[,;.)(]| \p{Ll})|\p{Lu}[\p{L}’-]+)/gu;

/** What stands before a noble family name: "von der Tann". */
export const PARTICLE = '(?<!\\p{L})(?:von|van|de|zu|zur) (?:der |den )?';

/** The frame of a sentence; `families` are names that count without "Herr" or "Frau" too, noble ones with their particle. */
export function frameOf(text: string, families: ReadonlySet<string>): Frame {
  const greeted = [...text.matchAll(GREETED)].map((match) => greetedBy(match, families));
  const people = [...greeted, ...bareIn(text, families, greeted)].sort((a, b) => a.start - b.start);
  const places: number[] = [];
  let framed = '';
  let read = 0;
  for (const { start, end } of people) {
    framed += text.slice(read, start);
    places.push(framed.length);
    framed += SIGN;
    read = end;
  }
  const lost = people.map(({ start, end }) => end - start - 1);
  return {
    text: framed + text.slice(read),
    people,
    at: (offset) =>
      places.reduce((sum, place, index) => (place < offset ? sum + (lost[index] ?? 0) : sum), offset),
    between: (start, end) => people.filter((_, index) => isWithin(places[index] ?? -1, start, end)),
  };
}

function isWithin(place: number, start: number, end: number): boolean {
  return place >= start && place < end;
}

function greetedBy(
  { groups = {}, index, 0: words }: RegExpExecArray,
  families: ReadonlySet<string>,
): Somebody {
  const { between = null, name = '', salutation: greeting } = groups;
  const salutation = greeting === undefined ? null : greeting === 'Frau' ? 'Frau' : 'Herr';
  const start = index;
  // "Frau Tamm Auskunft": the noun behind the name is none of it.
  if (between !== null && families.has(between) && !families.has(name))
    return {
      name: between,
      givenName: null,
      salutation,
      start,
      end: start + words.indexOf(between) + between.length,
    };
  const givenName = between !== null && !isOffice(between) ? between : null;
  return { name, givenName, salutation, start, end: start + words.length };
}

const WORD = /(?<![\p{L}-])\p{Lu}[\p{L}’-]+/gu;
/** Before a noun, and never before a name without more. */
const ARTICLE =
  /(?<!\p{L})(?:d(?:er|ie|as|em|en|es)|eine?[rsnm]?|[iavz][mnu][mr]?|beim|vom|ins|kein|jede[rsmn]?|diese[rsmn]?)$/iu;

/** "Geschäftsführer Tamm", "Rosa Tamm", "laut Tamm": known names with an office, a given name or nothing before them. */
function bareIn(
  text: string,
  families: ReadonlySet<string>,
  greeted: readonly Somebody[],
): readonly Somebody[] {
  if (families.size === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const noble = PARTICLES.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? '';
    if (!families.has(name) && !families.has(noble + name)) return [];
    if (greeted.some((one) => index < one.end && end > one.start)) return [];
    const at = families.has(noble + name) ? index - noble.length : index;
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const lead = LEAD.exec(before)?.[0] ?? '';
    const [first = ''] = lead.split(' ');
    const office = lead !== '' && isOffice(first);
    const given = lead === '' || office ? null : first;
    if (lead === '' && ARTICLE.test(before.trimEnd())) return [];
    return [{ name, givenName: given, salutation: null, start: at - (office ? 0 : lead.length), end }];
  });
}

const LONGEST = 60;
/** Without them a noble name is the place's: "der Ortsrat Tann" is not Frau von Tann. */
const PARTICLES = new RegExp(`${PARTICLE}$`, 'u');
/** A given name or an office right before a name. */
const LEAD = /(?<![\p{L}-])\p{Lu}[\p{L}-]+ (?:Dr\. )?$/u;

const isOffice = remembering((word: string) => kindOfRole(word) !== null);
