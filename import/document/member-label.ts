import { isLabel, looksLikeLabel } from '../language/labels.ts';
import { isBody, isParty } from './function.ts';

const OPENING =
  /^(?<word>[\p{L}.'’`´-]{1,24}?)(?<stop>\.?)\s+(?=\p{Lu}|(?:von|van|de|da|dos|del|di|zu|zur|zum|vom|ten|ter)\s)/u;
/** Members by words that stand where "Herr" stands elsewhere. */
const WRITTEN =
  /^(?:Rats(?:herrn?|frau|mitglied)|\p{L}*(?:[Vv]erordnete|[Aa]bgeordnete|[Bb]eigeordnete)[rn]?|(?:Stadt|Gemeinde|Kreis|Markt|Ortschafts|Land)r(?:at|ätin)|(?:\p{L}*[Mm]|M)itglied|\p{L}*[Bb]ürgermeister(?:in)?|\p{Lu}\p{L}+vertreter(?:in)?|\p{Lu}{1,3}[Mm]|s\.?[BE])$/u;
/** "Gemv.": an abbreviation that no list has; titles and saints are none. */
const ABBREVIATED =
  /^(?!(?:Dr|Prof|Dipl|Mag|Ing|St|Fa|Nr|Str|Tel|Hr|Fr|Abt|Ref|Dez|Bez|Techn|Kaufm|Stellv)$)\p{Lu}\p{Ll}{1,8}$/u;

/**
 * The label of a member at the head of words of a list, with the blank behind it: "Rm ", "Stv. ", "GemBM ", "Ratsherr ";
 * empty without one. Labels are those of `language/words/labels.txt`, and what looks like one and is no body.
 */
export function memberLabel(words: string): string {
  const [rank = ''] = RANK.exec(words) ?? [];
  const label = labelAt(words.slice(rank.length));
  return label === '' ? '' : rank + label;
}

/** "1. BM", "Erste BM'in": which of several. */
const RANK = /^(?:[1-4]\.|Erste[r]?|Zweite[r]?|Dritte[r]?)\s(?=\p{Lu})/u;

function labelAt(words: string): string {
  const found = OPENING.exec(words);
  const { word = '', stop = '' } = found?.groups ?? {};
  if (found === null || isParty(word) || isBody(word)) return '';
  const label = word.replaceAll('.', '');
  const known = WRITTEN.test(word) || isLabel(word) || isLabel(label) || looksLikeLabel(label);
  return known || (stop !== '' && ABBREVIATED.test(word)) ? found[0] : '';
}

/** "bM Birk", "sE Adler": a line that begins small and yet goes on with nothing. */
export function beginsWithSmallLabel(line: string): boolean {
  return /^\p{Ll}{1,2}\p{Lu}{1,2}\.? (?=\p{Lu})/u.test(line);
}
