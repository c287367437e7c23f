import { squeezed } from '../language/folded.ts';
import { isGiven } from '../language/given-names.ts';
import { functionWords, isBody, isBodyBeside, isParty } from './function.ts';
import { memberLabel } from './member-label.ts';
import { FIRST_PARTICLES } from './particles.ts';
import { nameFirst, withoutShort } from './printed-name.ts';

/** A part of a line, with its place in it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What the words before several say that each of them is. */
  readonly role?: string;
}

/** A part that may be one of several whom the same words stand before. */
export interface Listed extends Part {
  readonly isOneOf: boolean;
}

/** "GV Fr. Birk", "AL Bau Herr Adler", "Schriftführerin Frau Birk": behind a label or an office. */
const OFFICE_GREETS = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]+ ){0,2}(?:Herrn?|Frau|Hr\\.|Fr\\.) (?=\\p{Lu}|(?:${FIRST_PARTICLES}) )`,
  'u',
);

/** "Herr", "StV", "RM", "KTA": a salutation or a member's label; an office or a title tells a person as well. */
const greeting = new RegExp(`^(?:Herrn?|Frau|Hr\\.|Fr\\.) (?=\\p{Lu}|(?:${FIRST_PARTICLES}) )`, 'u');
const titles = /^(?:(?:Prof|Dr|(?:Dipl|Dr)\.-\p{Lu}\p{Ll}+)\.? )+/u;
/** "zu TOP 3": for what somebody came. */
export const POINT = / zu (?:TOP|Nr\.|Punkt|den Punkten) \d[\d., und-]*$/u;
const name = "\\p{Lu}[\\p{L}'’-]+";
/** One or two given names and a family name, then brackets or, where semicolons divide, a comma and more. */
const person = new RegExp(
  `^((?:\\p{Lu}\\. )?(?:(?:von|van|vom|de|zu|zur|da|dos|del|di) (?:der |den )?)?${name}(?: (?:(?:von|van|vom|de|zu|zur|da|dos|del|di|der|den) )?(?:der |den )?${name}){0,2})(?: ?\\([^()]{1,140}\\))?(?: (?:vom|von|aus|für|als|i\\. ?V\\.) .{2,80})?(?:, .{2,80})?$`,
  'u',
);
const nobody =
  /(?<!\p{L})(?:Stadt|Gemeinde|(?:Verbands|Samt|Orts)gemeinde|VG|SG|OG|LK|Kreis|Landkreis|Presse|Vertreter|Mitglieder?|Zuhörer|Bürger|Einwohner|Gäste|Ausschuss|Rat|Fraktion|Sitzung|Uhr)(?!\p{L})/u;
/** "ein Vertreter der Polizei", "mehrere Mitarbeiterinnen des Bauhofs", "die Presse": who is there without a name. */
const unnamed =
  /^(?:(?:[Ee]ine?|zwei|drei|vier|fünf|mehrere|einige|zahlreiche|weitere|[Dd]ie) )+(?:\p{Ll}+ )?\p{Lu}\p{L}+(?:[*:/_]\p{L}+)?(?: (?:der|des|vom|von|aus|und) .*)?$/u;
/** "9 Zuhörer" */
const count = /^(?:ca\.? |circa |zirka |etwa |rund |rd\. |gut |knapp |über |weitere )?\d+ /u;

/** Words for people without a name. */
export const isNobody = (words: string): boolean => count.test(words) || unnamed.test(words);

/** Who has a label, an office, a title or a given name before the family name; among several of one sort the name is enough. */
export function isPerson(words: string, amongSeveral: boolean): boolean {
  const named = nameFirst(withoutShort(words)).replace(POINT, '');
  const before = labelOf(named) || officeOf(named);
  const rest = named.slice(before.length).replace(OFFICE_GREETS, '');
  const title = titles.exec(rest)?.[0] ?? '';
  const called = person.exec(rest.slice(title.length))?.[1]?.replace(/ (?:vom|von der|von den) .*$/u, '');
  if (called === undefined || nobody.test(called) || isBody(called) || isParty(called)) return false;
  if (before !== '' || title !== '') return true;
  if (called.includes(' ') && !isGiven(called.split(' ')[0] ?? '') && isBodyBeside(called)) return false;
  return (called.includes(' ') || amongSeveral) && !functionWords.test(called);
}

export function labelOf(words: string): string {
  return greeting.exec(words)?.[0] ?? memberLabel(words);
}

function officeOf(words: string): string {
  const office = functionWords.exec(words)?.[0];
  return office === undefined || !words.startsWith(`${office} `) ? '' : `${office} `;
}

/** "Herr Adler, Auendorfer Hafenbetriebe": behind somebody with "Herr" or "Frau", words without are whom he comes from. */
export function isBodyOf(before: Part | undefined, { words, isOneOf }: Listed): boolean {
  return before !== undefined && !isOneOf && greeted.test(before.words) && !isLabelled(words);
}

const greeted = /^(?:Herrn?|Frau) /u;

function isLabelled(words: string): boolean {
  return labelOf(words) !== '' || titles.test(words) || officeOf(words) !== '';
}

/** A word that a line end cut made whole. */
export function mended(words: string): string {
  return squeezed(
    words
      .replace(/(?<=\p{Ll})-\s+(?=\p{Ll})(?!(?:und|oder|sowie|bzw|u)(?!\p{L}))/gu, '')
      .replace(/(?<=\p{Ll}-)\s+(?=\p{Lu})/gu, ''),
  );
}
