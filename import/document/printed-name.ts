import { isGiven } from '../language/given-names.ts';
import { functionWords } from './function.ts';
import { isPartOfHouse } from './list-kind.ts';
import { withoutInstead } from './presence.ts';

/** What stands at a line of a list, as most lists print it: without its number, degrees and whom he stands in for, the name first. */
export function asMostPrint(line: string): string {
  return heldLast(nameFirst(withoutInstead(withoutShort(withoutNumber(line)).replace(DEGREE, ''))));
}

/** "3. Rosa Birk": the number of a list, but not "1. Bürgermeister Birk". */
function withoutNumber(line: string): string {
  return line.replace(
    /^(?:[-–•*]\s*|\d{1,2}[.)](?!\s*(?:Bürgermeister|Vorsitzende|Beigeordnete|[Ss]tell?v|B[GgMm]))\s*)/u,
    '',
  );
}

/** "Fachdienstleiterin (FDL) Birk": how an office is written later in the text. */
function withoutShort(line: string): string {
  return line.replace(/^((?:\p{Ll}+ )?\p{Lu}\p{L}{4,}) \(\p{Lu}[\p{L}.]{0,6}\) (?=\p{Lu})/u, '$1 ');
}

/** "Birk M.A., Rosa" */
const DEGREE = /(?<=\p{L}) (?:[MB]\. ?(?:A|Sc|Eng)\.|LL\. ?M\.|MBA|MdL|MdB)(?=,|$| \()/u;

/** "Bauamt Max Adler", "Verwaltung/Protokollführer Max Adler" → "Max Adler, Bauamt": where somebody comes from before his full name. */
export function nameFirst(words: string): string {
  const [, part = '', name = '', given = ''] = BEFORE_NAME.exec(words) ?? [];
  if (part === '' || !isGiven(given)) return words;
  const rest = words.slice(part.length + 1 + name.length);
  const [house, duty] = part.split('/');
  if (house === 'Verwaltung') return `${name}, ${duty ?? house}${rest}`;
  return isPartOfHouse(part) ? `${name}, ${part}${rest}` : words;
}

const BEFORE_NAME = /^(\p{Lu}\p{L}+(?:\/\p{Lu}\p{L}+)?) ((\p{Lu}[\p{L}-]+) \p{Lu}[\p{L}-]+)(?=$|,)/u;

/** "Birk, Rosa Vorsitzende" → "Birk, Rosa, Vorsitzende". */
function heldLast(words: string): string {
  const [, name = '', given = '', held = ''] = TURNED_AND_HELD.exec(words) ?? [];
  return isGiven(given) && functionWords.exec(held)?.[0] === held ? `${name}, ${held}` : words;
}

const TURNED_AND_HELD =
  /^((?:(?:Prof|Dr)\.\s)*\p{Lu}[\p{L}-]+,\s(\p{Lu}[\p{L}-]+))\s(\p{L}+(?:\s\p{Lu}\p{L}+)?)$/u;
