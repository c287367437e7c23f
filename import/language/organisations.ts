import { body, isAbbreviation } from './bodies.ts';
import { bodyEnd, GENERIC, isLegalForm, nameEnd } from './body-ends.ts';
import { bodyHead } from './body-heads.ts';
import { caseOfBodyAt } from './body-places.ts';
import { caseOf } from './determiners.ts';
import { type Found, found } from './found.ts';
import { isGiven } from './given-names.ts';
import { isHouse } from './naming.ts';
import { isCapitalised, printed, type Token, textAt } from './tokens.ts';

/** "die Verwaltung", "der Ortsrat Auendorf", "des DRK": a body with what belongs to its name, from `start`. */
export function organisation(
  tokens: readonly Token[],
  index: number,
  start: number,
  determiner: string | null,
): Found | null {
  const base = body(textAt(tokens, start)) ?? abbreviated(tokens, index, start);
  if (base === null) return adjectival(tokens, index, start, determiner);
  // "Vorstand Omar Adler" is one of it.
  if (/vorstand$/iu.test(base) && isGiven(textAt(tokens, start + 1))) return null;
  const next = GENERIC.test(base) ? nameEnd(tokens, start, base) : bodyEnd(tokens, start, base);
  const name = joined(base, tokens.slice(start, next));
  const gender =
    /(?:ung|schaft|ei|ion|heit|gruppe|gemeinde|stadt|behörde|firma|initiative|werke|betriebe|spitze|seite)$/iu.test(
      base,
    )
      ? 'f'
      : 'm';
  const kind = isHouse(name) ? 'office' : 'organization';
  return found(tokens, index, next, { kind, name, gender, case: caseOf(determiner, gender, false) });
}

/** "der Unteren Naturschutzbehörde", "des Evangelischen Kirchenvorstands": an adjective in capitals is a part of the name. */
function adjectival(
  tokens: readonly Token[],
  index: number,
  start: number,
  determiner: string | null,
): Found | null {
  const adjective = textAt(tokens, start);
  if (
    start === index ||
    !/^\p{Lu}\p{Ll}{3,}e[nrs]?$/u.test(adjective) ||
    body(textAt(tokens, start + 1)) === null
  )
    return null;
  const one = organisation(tokens, index, start + 1, determiner);
  return one && { ...one, naming: { ...one.naming, name: `${adjective} ${one.naming.name}` } };
}

/**
 * "Die Deutsche Glasfaser teilt mit", "fragt das Klinikum Wehr", "vom Jobcenter wissen": what is a body by its last word
 * only, where nothing else can stand.
 */
export function placedBody(tokens: readonly Token[], index: number): Found | null {
  if (MELTED.test(textAt(tokens, index))) return null;
  const article = MELTED.test(textAt(tokens, index - 1)) ? index - 1 : index;
  const head = ARTICLE.test(textAt(tokens, article))
    ? (shortAt(tokens, article) ?? headAt(tokens, article + 1))
    : null;
  if (head === null) return null;
  const base = inNominative(tokens, article + 1, textAt(tokens, head.at));
  const next = nameEnd(tokens, head.at, base);
  const place = caseOfBodyAt(tokens, article, next);
  if (place === null) return null;
  const determiner = textAt(tokens, article).toLowerCase();
  return found(tokens, index, next, {
    kind: 'organization',
    name: printed([...tokens.slice(head.from, head.at), ...withText(tokens.slice(head.at, next), base)]),
    gender: determiner === 'die' || determiner === 'der' ? 'f' : 'm',
    case: place,
  });
}

/** Prepositions with their article. */
const MELTED = /^(?:vom|beim)$/iu;
const ARTICLE = /^(?:d(?:er|ie|as|es|em|en)|vom|beim)$/iu;

/** "vom DRK", "beim ASB": capitals behind a melted article. */
function shortAt(tokens: readonly Token[], article: number): { from: number; at: number } | null {
  const at = article + 1;
  return MELTED.test(textAt(tokens, article)) && abbreviated(tokens, article, at) !== null
    ? { from: at, at }
    : null;
}

/** The head noun of a body behind an article, and where its name begins: with adjectives in capitals or a part with a hyphen before it. */
function headAt(tokens: readonly Token[], index: number): { from: number; at: number } | null {
  let from = index;
  for (let at = index; at < index + LONGEST_LEAD; ) {
    const word = textAt(tokens, at);
    if (bodyHead(inNominative(tokens, index, word)) !== null) return { from, at };
    if (isFirm(tokens, at)) return { from, at };
    if (textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 'und') at += 3;
    else if (/^\p{Lu}\p{Ll}{2,}(?:e[nrs]?)$/u.test(word)) at += 1;
    else if (/^\p{Ll}{4,}e[nrs]?$/u.test(word)) from = at += 1;
    else return null;
  }
  return null;
}

/** "Evangelisch-Lutherischen Kirchengemeinde", "Industrie- und Handelskammer". */
const LONGEST_LEAD = 5;

/** "Bäder GmbH", "Deichland Energie AG". */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + LONGEST_LEAD).map(({ text }) => text);
  const form = words.findIndex(
    (word, step) => isLegalForm(word) || (word === 'e' && words[step + 2] === 'V'),
  );
  return form > 0 && words.slice(0, form).every(isCapitalised);
}

function joined(base: string, tokens: readonly Token[]): string {
  return printed(withText(tokens, base)) || base;
}

/** The tokens with another text in the place of the first. */
function withText([head, ...rest]: readonly Token[], text: string): readonly Token[] {
  return head === undefined ? [] : [{ ...head, text }, ...rest];
}

/** "des Klinikums" → "Klinikum": a head noun behind the article at `index` - 1, where only so it is one. */
function inNominative(tokens: readonly Token[], index: number, word: string): string {
  if (textAt(tokens, index - 1) !== 'des' || bodyHead(word) !== null) return word;
  const base = ['es', 's'].map((end) => (word.endsWith(end) ? word.slice(0, -end.length) : word));
  return base.find((one) => bodyHead(one) !== null) ?? word;
}

/** "die SPD", "des DRK": abbreviations with an article. */
function abbreviated(tokens: readonly Token[], index: number, start: number): string | null {
  const text = textAt(tokens, start);
  return start === index + 1 &&
    isAbbreviation(text) &&
    !/^(?:TOP|LKW|PKW|GO|DS|EU|KITA|CO|LED|PC|DGH)$/u.test(text)
    ? text
    : null;
}
