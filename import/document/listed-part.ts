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

/** "GV Fr. Birk", "AL Bau Herr Adler", "seine Stellvertreterin Frau Birk": behind a label or an office. */
const OFFICE_GREETS = new RegExp(
  `^(?:(?:der|die|seine?|ihre?|deren|dessen) )?(?:\\p{Lu}[\\p{L}.-]+ ){0,3}(?:Herrn?|Frau|Hr\\.|Fr\\.) (?=\\p{Lu}|(?:${FIRST_PARTICLES}) )`,
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
  const greets = OFFICE_GREETS.exec(named.slice(before.length))?.[0] ?? '';
  const rest = named.slice(before.length + greets.length);
  const title = titles.exec(rest)?.[0] ?? '';
  const called = person.exec(rest.slice(title.length))?.[1]?.replace(/ (?:vom|von der|von den) .*$/u, '');
  if (called === undefined || nobody.test(called) || isBody(called) || isParty(called)) return false;
  if (before !== '' || greets !== '' || title !== '') return true;
  if (called.includes(' ') && !isGiven(called.split(' ')[0] ?? '') && isBodyBeside(called)) return false;
  return (called.includes(' ') || amongSeveral) && !functionWords.test(called);
}

/** "Rosa Amsel (Vorsitzende), Max Birk, Frau Tann": a line that begins with two names and goes on with "Frau" or "Herr". */
export function isMixed(line: string): boolean {
  return MIXED.test(line) && isGiven(line.split(/[ -]/u)[0] ?? '');
}

const MIXED =
  /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)? \p{Lu}[\p{L}-]+(?: \([^()]{2,60}\))?, [^:;]{0,200}(?<=, )(?:Herr|Frau) \p{Lu}/u;

/** "OBM Herr Adler": what somebody is stands before his "Herr". */
export function isOfficeBefore({ words }: Part): boolean {
  return !greeting.test(words) && OFFICE_GREETS.test(words);
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

/** "Amsel, Birk (beide Bauhof), Tann": what a bracket says of all is said of each before it, back to the last one that has such. */
export function withShared(people: readonly Listed[]): readonly Listed[] {
  const all = [...people];
  let from = 0;
  for (const [index, { words }] of people.entries()) {
    const beside = OF_ALL.exec(words)?.[1];
    if (beside === undefined) continue;
    for (let at = from; at <= index; at += 1) {
      const one = all[at];
      if (one === undefined || (at < index && /[(,]/u.test(one.words))) continue;
      all[at] = { ...one, words: `${one.words.replace(OF_ALL, '')} (${beside})` };
    }
    from = index + 1;
  }
  return all;
}

const OF_ALL = / \((?:alle|beide|sämtlich|jeweils) (?:vom |von der )?([^()]{2,60})\)$/u;
