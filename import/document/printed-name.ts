import { isGiven } from '../language/given-names.ts';
import { functionWords, isBodyBeside, isFunction } from './function.ts';
import { isPartOfHouse } from './list-kind.ts';
import { withoutInstead } from './presence.ts';

/**
 * What stands at a line of a list, as most lists print it: without its number, a degree, the number of an office and whom he stands in
 * for; first the name, then with a comma what he is and whose.
 */
export function asMostPrint(line: string): string {
  const bare = withoutShort(withoutNumber(line)).replace(DEGREE, '').replace(OFFICE_NUMBER, '');
  return heldLast(partyLast(nameFirst(withoutInstead(bare))));
}

/** "Herr Adler, Firma Lichthof; ca. 25 Einwohner", "Frau Birk als Vorsitzende und 9 Mitglieder": who else was there is nobody's function. */
export function withoutCount(line: string): string {
  return line
    .replace(/,\s*(?:eine?|zwei|drei|vier|fünf|mehrere|einige|zahlreiche) (?:\p{Ll}+ )?\p{Lu}\p{L}+ .*$/u, '')
    .replace(/;\s*(?:Einwohner|Zuhörer|Bürger|Besucher|Gäste|Presse)(?:innen)?(?!\p{L}).*$/u, '')
    .replace(/(?<!\s)(?:\s*;| und| sowie)\s*(?:ca\. |etwa |rund |weitere )?\d+ .*$/u, '');
}

/** "3. Rosa Birk": the number of a list, but not "1. Bürgermeister Birk". */
function withoutNumber(line: string): string {
  return line.replace(
    /^(?:[-–•*]\s*|\d{1,2}[.)](?!\s*(?:Bürgermeister|Vorsitzende|Beigeordnete|[Ss]tell?v|B[GgMm]))\s*)/u,
    '',
  );
}

/** "Fachdienstleiterin (FDL) Birk": how an office is written later in the text. */
export function withoutShort(line: string): string {
  return line.replace(/^((?:\p{Ll}+ )?\p{Lu}\p{L}{4,}) \(\p{Lu}[\p{L}.]{0,6}\) (?=\p{Lu})/u, '$1 ');
}

/** "Birk M.A., Rosa" */
const DEGREE = /(?<=\p{L}) (?:[MB]\. ?(?:A|Sc|Eng)\.|LL\. ?M\.|MBA|MdL|MdB)(?=,|$| \()/u;

/** "Rosa Birk 57/3 (Leiterin)", "Herr Adler 50.60", "Max Adler 7/Dez.-Büro": not "ab 18.30". */
const OFFICE_NUMBER =
  /(?<=\p{L})(?<! (?:ab|bis|um|von|zu|TOP|Punkt)) \d{1,3}(?:\/[\p{L}\d.-]+|(?:\.\d{1,3})+)(?=,|$| \()/u;

/**
 * "Bauamt Max Adler", "Hafenbetriebe Lindenau Max Adler", "Verwaltung/Protokollführer Max Adler" → "Max Adler, Bauamt": where somebody
 * comes from before his full name.
 */
export function nameFirst(words: string): string {
  const [, part = '', name = '', given = ''] = BEFORE_NAME.exec(words) ?? [];
  if (part === '' || HEADS.test(part) || !isGiven(given) || isGiven(part.split(' ')[0] ?? '')) return words;
  const rest = words.slice(part.length + 1 + name.length);
  const [house, duty] = part.split('/');
  if (house === 'Verwaltung') return `${name}, ${duty ?? house}${rest}`;
  return isPartOfHouse(part) || isBodyBeside(part) ? `${name}, ${part}${rest}` : words;
}

/** "Amtsleiterin Kämmerei": what somebody heads is a part of what he is. */
const HEADS = /(?:leit(?:er|erin|ung)|dezernent(?:in)?) /iu;

const BEFORE_NAME =
  /^(\p{Lu}[\p{L}.-]+(?:\/\p{Lu}\p{L}+| \p{Lu}[\p{L}.-]+)?) ((\p{Lu}[\p{L}-]+) \p{Lu}[\p{L}-]+)(?=$|,)/u;

/** "Rosa Birk Fraktion Die Mitte", "Herr Adler SPD/FDP" → "Rosa Birk, Fraktion Die Mitte". */
function partyLast(words: string): string {
  const [, name = '', party = ''] = PARTY_BEHIND.exec(words) ?? [];
  return party === '' ? words : `${name}, ${party}`;
}

const PARTY_BEHIND =
  /^((?:\p{L}{1,12}\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?) ((?:\p{L}*[Ff]raktion|(?:Rats|Stadtrats|Kreistags)?[Gg]ruppe|Bündnis ?90|Freie Wähler)(?!\p{L}).*|\p{Lu}{2,}(?:\/\p{Lu}{2,})*)$/u;

/** "Birk, Rosa Vorsitzende", "Rosa Birk 1. stellv. Vorsitzende", "Max Adler StA 33", "Max Adler abwesend" → "Birk, Rosa, Vorsitzende". */
function heldLast(words: string): string {
  const [, name = '', given = '', held = ''] = TURNED_AND_HELD.exec(words) ?? [];
  if (isGiven(given) && functionWords.exec(held)?.[0] === held) return `${name}, ${held}`;
  const [, straight = '', first = '', family = '', behind = ''] = NAME_AND_MORE.exec(words) ?? [];
  if (straight === '' || !isGiven(first) || isGiven(family)) return words;
  return MISSING.test(behind) || OF_AN_OFFICE.test(behind) || isFunction(behind) || isBodyBeside(behind)
    ? `${straight}, ${behind}`
    : words;
}

const TURNED_AND_HELD =
  /^((?:(?:Prof|Dr)\.\s)*\p{Lu}[\p{L}-]+,\s(\p{Lu}[\p{L}-]+))\s(\p{L}+(?:\s\p{Lu}\p{L}+)?)$/u;
const NAME_AND_MORE =
  /^((?:(?:Prof|Dr)\. )*(\p{Lu}[\p{L}-]+) (?:(?:von|van|de|vom|zu) (?:der )?)?(\p{Lu}[\p{L}-]+)) ([\p{L}\d][^(),]{1,60})$/u;
const MISSING = /^(?:fehlte? |ist |war )?(?:abwesend|fehlte?|entschuldigt|unentschuldigt|verhindert)$/u;
/** "StA 33", "33/GF" */
const OF_AN_OFFICE = /^(?:(?:StA|Amt|F[BDG]|SG|GB|Abt\.?|Dez\.?|Ref\.?) ?\d|\d{1,3}\/)/u;

/** "der Vorsitzende Herr Adler" → "Vorsitzender Herr Adler", "seine Stellvertreterin Frau Birk" → "Stellvertreterin Frau Birk". */
export function withoutArticle(line: string): string {
  return line.replace(WEAK, '$1r ').replace(ARTICLE, '');
}

const WEAK = /^der (\p{Lu}\p{L}*(?:ende|ete|ragte|igte|ordnete)) (?=Herrn? \p{Lu})/u;
const ARTICLE =
  /^(?:der|die|seine?|ihre?|deren|dessen) (?=(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:Herrn?|Frau) \p{Lu})/u;
