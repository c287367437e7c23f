import { functionWords, isBody, isParty } from './function.ts';

/** A part of a line, with its place in it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** "Herr", "StV", "RM", "KTA": a salutation or a member's label; an office or a title tells a person as well. */
const label = /^(?:Herrn?|Frau|\p{Lu}\p{Ll}{0,2}\p{Lu}{1,2}\p{Ll}{0,2}|R[mhf]|s\.?[BE]\.?)\.? (?=\p{Lu})/u;
const titles = /^(?:(?:Prof|Dr|Dipl\.-\p{Lu}\p{Ll}+)\.? )+/u;
const name = "\\p{Lu}[\\p{L}'’-]+";
/** One or two given names and a family name, then brackets or, where semicolons divide, a comma and more. */
const person = new RegExp(
  `^(${name}(?: (?:von |van |de |zu )?${name}){0,2})(?: ?\\([^()]{1,60}\\))?(?:, .{2,80})?$`,
  'u',
);
const nobody =
  /(?<!\p{L})(?:Stadt|Gemeinde|Kreis|Landkreis|Presse|Vertreter|Mitglieder?|Zuhörer|Bürger|Einwohner|Gäste|Ausschuss|Rat|Fraktion|Sitzung|Uhr)(?!\p{L})/u;
const count = /^(?:ca\.? |etwa |rund |weitere )?\d+ /u;

/**
 * The people of a line that lists them behind its head, not all with "Herr" or "Frau": "CDU-Fraktion: StV Adam, StV Birk",
 * "Ratsmitglieder: Max Adam, Rosa Birk", "Gäste: Ingenieur Adam, Büro Wehr; 3 Zuhörer". None unless every part is one.
 */
export function listedIn(line: string): readonly Part[] {
  const head = /^[\p{L}\d][\p{L}\d/. -]{2,60}:\s+(?=\S)/u.exec(line)?.[0] ?? '';
  if (head === '') return [];
  const divided = partsOf(line, head.length);
  const people = divided.filter(({ words }) => !count.test(words));
  return (people.length > 1 || people.length < divided.length) && people.every(({ words }) => isPerson(words))
    ? people
    : [];
}

/** The parts between semicolons or, without any, between commas outside of brackets. */
function partsOf(line: string, from: number): readonly Part[] {
  const divider = line.includes(';', from) ? /;/gu : /,(?![^()]{0,200}\))/gu;
  const cuts = [...line.slice(from).matchAll(divider)].map(({ index }) => from + index);
  const starts = [from, ...cuts.map((cut) => cut + 1)];
  return starts.flatMap((start, index) => {
    const printed = line.slice(start, cuts[index] ?? line.length);
    const words = printed.trim().replace(/\.$/u, '');
    const at = start + printed.indexOf(words);
    return words === '' ? [] : [{ start: at, end: at + words.length, words }];
  });
}

/** Who has a label, an office, a title or a given name before the family name. */
function isPerson(words: string): boolean {
  const before = label.exec(words)?.[0] ?? officeOf(words);
  const rest = words.slice(before.length);
  const title = titles.exec(rest)?.[0] ?? '';
  const called = person.exec(rest.slice(title.length))?.[1];
  if (called === undefined || nobody.test(called) || isBody(called) || isParty(called)) return false;
  return before !== '' || title !== '' || (called.includes(' ') && !functionWords.test(called));
}

function officeOf(words: string): string {
  const office = functionWords.exec(words)?.[0];
  return office === undefined || !words.startsWith(`${office} `) ? '' : `${office} `;
}
