import { remembering } from '../../language/memo.ts';
import { linesOf, valuesOf } from '../lists.ts';
import { baseForm } from './base.ts';
import { hitsAt } from './lexicon.ts';
import { MOST_WORDS, type Phrase, quotedNames, streetAt } from './several.ts';
import { isStreet, type Token, tokensOf } from './tokens.ts';

const IDIOMS = new Set(linesOf('topics/words/idioms.txt'));
const GENERIC = valuesOf('topics/words/generic.txt');
/** Nouns, names of several words and nouns with their number in a row of words. */
export function phrasesOf(
  text: string,
  tokens: readonly Token[],
  isNoun: (word: string) => boolean,
): readonly Phrase[] {
  const phrases: Phrase[] = [...quotedNames(text)];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const street = streetAt(tokens, i);
    if (street !== null) {
      phrases.push(street);
      i += street.name.split(' ').length - 1;
      continue;
    }
    if (token === undefined || !candidate(token, isNoun) || cutOff(tokens[i + 1])) continue;
    if (isIdiom(tokens, i) || isWhichOne(text, tokens, i)) continue;
    if (isAdjective(token, tokens[i + 1]) || isCoupled(token, tokens[i + 1], tokens[i + 2])) continue;
    let last = i;
    while (last - i < MOST_WORDS - 1 && joins(tokens, last, isNoun)) last += 1;
    phrases.push(phraseOf(tokens, i, last));
    i = last;
  }
  return phrases.filter(({ weight }) => weight > 0);
}

/** "in einem Zug": the noun is no train. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 2), at + 1).map(({ small }) => small);
  return IDIOMS.has(words.join(' ')) || IDIOMS.has(words.slice(-2).join(' '));
}

/** "Altbrück (Ilm)": which of several places of that name. */
function isWhichOne(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before?.capital !== true || token?.gap !== ' (' || text[token.end] !== ')') return false;
  return isName(before) && isName(token);
}

/** "Konzentrations- und Ausschlussflächen": the first half is no word. */
function cutOff(next: Token | undefined): boolean {
  return next?.gap.startsWith('-') ?? false;
}

function candidate(token: Token, isNoun: (word: string) => boolean): boolean {
  if (!token.capital || token.text.length < 2) return false;
  return !token.first || isNoun(token.text) || isListed(token.text);
}

/** A word of the lists that they hold as a noun: it is one also where it begins a sentence. */
const isListed = remembering((word) => {
  const hits = ([token]: readonly Token[]) => (token === undefined ? 0 : hitsAt(token).length);
  return hits(tokensOf(word)) > 0 && hits(tokensOf(word.toLowerCase())) === 0;
});

/** "Regionales Raumordnungsprogramm": an adjective with a capital is no noun. */
function isAdjective({ small }: Token, next: Token | undefined): boolean {
  return next?.capital === true && next.gap === ' ' && /(?:isch|lich|ional|ell)e[mnrs]?$/u.test(small);
}

/** "Mieterinnen und Mieter": both are one, and the second says it shorter. */
function isCoupled({ small }: Token, and: Token | undefined, other: Token | undefined): boolean {
  if (!small.endsWith('innen') || other === undefined || !/^(?:und|oder|bzw)$/u.test(and?.small ?? ''))
    return false;
  return folded(other.small).startsWith(folded(small.slice(0, -'innen'.length)));
}

function folded(word: string): string {
  return word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}

/** "Lindenauer Windpark": of a place. */
function isOfPlace(token: Token): boolean {
  return /\p{Ll}{3}er$/u.test(token.text) && hitsAt(token).length === 0 && generic(token) === 1;
}

/** "Grundschule Lindenau", "Tempo 30", "Aktion „Aufwind“": the next word belongs to the name. */
function joins(tokens: readonly Token[], at: number, isNoun: (word: string) => boolean): boolean {
  const [token, next, after] = tokens.slice(at, at + 3);
  if (token === undefined || next === undefined) return false;
  if (/^\d{1,4}$/u.test(next.text)) return next.gap === ' ' && NUMBERED.test(token.small);
  if (streetAt(tokens, at + 1) !== null) return false;
  if (!/^ [„"“]?$/u.test(next.gap) || generic(token) < 0.1 || isStreet(token.text)) return false;
  if (!candidate({ ...next, first: false }, isNoun) || generic(next) === 0) return false;
  if (next.gap === ' ' && isOfPlace(token) && hitsAt(next).length > 0) return true;
  const quoted = next.gap !== ' ';
  return quoted ? after === undefined || /^["“”]/u.test(after.gap) : isName(next);
}

const NUMBERED = /^(?:tempo|linie|(?:bundes|landes|kreis)strasse|haushalt|haushaltsplan)$/u;

/** A capital word that no list knows and no ending makes a common noun. */
function isName(token: Token): boolean {
  if (hitsAt(token).length > 0 || generic(token) < 1) return false;
  return !/(?:ung|heit|keit|schaft|ion|tät|ungen|ionen|nis)$/u.test(token.small);
}

function phraseOf(tokens: readonly Token[], from: number, to: number): Phrase {
  const words = tokens.slice(from, to + 1);
  const [first, last] = [words[0], words.at(-1)];
  const before = articleBefore(tokens, from);
  const owned = namedBy(tokens[from - 1]) ? '' : before;
  const name = words
    .map((word, i) => (i === 0 && !isStreet(word.text) ? inflected(word, owned) : word.text))
    .join(' ');
  const listed = Math.max(0, ...words.flatMap(hitsAt).map(({ weight }) => weight));
  return {
    name,
    weight: weightOf(words, name, listed > 1),
    listed,
    article: before !== '',
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}

const GENITIVE = /^(?:des|eines|dieses|jenes|seines|ihres|unseres)$/u;
/** After these stands a singular that has its base form: "beim Spülen", "das Wappen". */
const SINGULAR = /^(?:beim|zum|zur|vom|im|am|ins|ans|dem|das|ein|eine|einem|einen|einer|kein)$/u;
const ARTICLE =
  /^(?:de[rmns]|die|das|eine?[rmns]?|keine?[rmns]?|diese?[rmns]?|jene?[rmns]?|alle[rmns]?|welche[rmns]?|viele[rmn]?|mehrere[rmn]?|einige[rmn]?|beide[rmn]?|ihre?[rmns]?|seine?[rmns]?|unsere?[rmns]?|[zb]um|zur|beim|vom|im|am|ins|ans|zwei|drei|vier|fünf|\d+)$/u;

/** The article before a noun, over adjectives; empty for none. */
function articleBefore(tokens: readonly Token[], from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - 3); i -= 1) {
    const word = tokens[i]?.small ?? '';
    if (ARTICLE.test(word)) return word;
    if (!/e[rmns]?$/u.test(word) || tokens[i + 1]?.gap !== ' ') return '';
  }
  return '';
}

/** "der Gemeinde Lindenau": the article is that of the noun before a name. */
function namedBy(before: Token | undefined): boolean {
  return before?.capital === true && generic(before) < 1;
}

/** A name without an article ("in Lindenau", "aus Kirchen") keeps its form. */
function inflected(word: Token, before: string): string {
  if (SINGULAR.test(before)) return word.text;
  const common =
    before !== '' ||
    generic(word) < 1 ||
    hitsAt(word).length > 0 ||
    /(?:ungen|ionen|heiten|keiten|schaften|täten)$/u.test(word.small);
  return baseForm(word.text, { genitive: GENITIVE.test(before), bare: !common });
}

function generic({ text }: Token): number {
  return shareOf(text);
}

const shareOf = remembering((noun) => {
  const [, head = noun] = OF_A_PARTY.exec(noun) ?? [];
  const value = GENERIC.get(head.toLowerCase()) ?? GENERIC.get(baseForm(head).toLowerCase());
  return value === undefined ? 1 : Number(value);
});

/** "FWG-Fraktion", "VA-Sitzung": what stands in capitals before it makes a noun of no subject none. */
const OF_A_PARTY = /^\p{Lu}{2,}-(\p{Lu}\p{Ll}+)$/u;

/** How much a phrase tells by its form: names and compounds of a field's words tell most. */
function weightOf(words: readonly Token[], name: string, known: boolean): number {
  const plain = Math.max(...words.map(generic));
  if (words.length === 1 && plain < 1) return plain;
  const long = name.length >= 10 ? 1.2 : 1;
  return plain * long * (known ? 1.3 : 0.9);
}
