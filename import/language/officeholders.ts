import { inFull, isLabel, tellsWho } from './labels.ts';
import { remembering } from './memo.ts';
import { type Office, office } from './offices.ts';
import type { Token } from './tokens.ts';

/** Words before an office that belong to it: "Erster Stadtrat", "stellvertretende Bürgermeisterin", "Techn. Beigeordneter". */
const QUALIFIER =
  /^(?:[Ee]rste[rnms]?|[Zz]weite[rnms]?|[Dd]ritte[rnms]?|I|II|III|[1-4]|stellv|stv|Stellv|Techn|Kaufm|[Ss]tellvertretende[rnms]?|[Aa]mtierende[rnms]?|[Kk]ommissarische[rnms]?|[Tt]echnische[rnms]?|[Kk]aufmännische[rnms]?|[Ee]hemalige[rnms]?|[Hh]auptamtliche[rnms]?|[Ee]hrenamtliche[rnms]?|[Nn]eue[rnms]?|[Aa]lte[rnms]?|[Dd]amalige[rnms]?|[Ff]rühere[rnms]?|[Ss]achkundige[rnms]?|[Zz]uständige[rnms]?|[Bb]ürgerliche[rnms]?|[Ää]rztliche[rnms]?|[Ll]eitende[rnms]?|[Ww]issenschaftliche[rnms]?|[Pp]ädagogische[rnms]?|[Kk]ünstlerische[rnms]?|[Gg]eschäftsführende[rnms]?|[Bb]eratende[rnms]?|[Ss]timmberechtigte[rnms]?|[Hh]inzugewählte[rnms]?|[Ss]tändige[rnms]?|[Aa]llgemeine[rnms]?)$/u;
/** Qualifiers that only say that it was or is so, and are no part of the role. */
const LOOSE = /^(?:neu|alt|damalig|zuständig)/iu;

export interface BareOffice {
  readonly role: string;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  readonly next: number;
}

/** Whether a word can stand before an office as a part of it. */
export const isQualifier = remembering((word) => QUALIFIER.test(word));

/** The office that begins at `from`, with its qualifiers; null for none. */
export function bareOffice(tokens: readonly Token[], from: number, feminine: boolean): BareOffice | null {
  let next = from;
  const words: string[] = [];
  while (words.length < 3 && isQualifier(tokens[next]?.text ?? '')) {
    const stop = tokens[next + 1]?.text === '.';
    words.push(`${tokens[next]?.text ?? ''}${stop ? '.' : ''}`);
    next += stop ? 2 : 1;
  }
  const found =
    office(tokens[next]?.text ?? '', feminine) ??
    expert(tokens, next) ??
    (words.length > 0 ? abbreviated(tokens, next) : null);
  if (!found) return null;
  const end = /mitglied$/iu.test(found.role) ? 'es' : found.gender === 'f' ? 'e' : 'er';
  const qualifiers = words.filter((one) => !LOOSE.test(one)).map((one) => agree(one, end));
  const stop = abbreviates(tokens, next) ? 1 : 0;
  return { ...found, role: [...qualifiers, found.role].join(' '), next: next + 1 + stop };
}

/** "1. Bgm.", "Erste BM'in": what an abbreviation behind a qualifier means; where it is no office, nothing. */
function abbreviated(tokens: readonly Token[], index: number): Office | null {
  const label = tokens[index]?.text ?? '';
  if (!isLabel(label) || !tellsWho(label)) return null;
  const meaning = inFull(label) ?? '';
  return office(meaning, /in$/u.test(meaning));
}

/** Whether a stop behind an office belongs to it: "1. Bgm. Birk". */
function abbreviates(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index + 1]?.text === '.' && isLabel(tokens[index]?.text ?? '') && tokens[index + 2] !== undefined
  );
}

/** Whether an office can begin with a word. */
export function opensOffice(word: string): boolean {
  return (
    isQualifier(word) || office(word, false) !== null || office(word, true) !== null || EXPERT.test(word)
  );
}

const EXPERT = /^(Bürger|Einwohner)(in)?$/u;

/** "sachkundige Bürgerin": an office by its adjective. */
function expert(
  tokens: readonly Token[],
  index: number,
): { role: string; gender: 'm' | 'f'; plural: boolean } | null {
  if (!/^[Ss]achkundige[rn]?$/u.test(tokens[index - 1]?.text ?? '')) return null;
  const noun = EXPERT.exec(tokens[index]?.text ?? '');
  return noun && { role: noun[0], gender: noun[2] ? 'f' : 'm', plural: false };
}

/** "stellvertretenden" before "Vorsitzender" → "stellvertretender", before "Mitglied" → "stellvertretendes". */
function agree(qualifier: string, end: string): string {
  return qualifier.replace(/e[rnms]?$/u, end);
}
