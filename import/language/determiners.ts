import { remembering } from './memo.ts';
import type { Case } from './naming.ts';
import type { Token } from './tokens.ts';

const DETERMINER =
  /^(?:d(?:er|ie|as|em|en|es)|d(?:er|ie|em|en|es)selben?|(?:k?ein|jed|manch|mehrer|einig|viel|all|beid|dies|jen|weiter|verschieden|ander|sein|ihr|unser)(?:e[rnms]?|s)?|ein|kein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zahlreiche[rn]?)$/iu;
const ADJECTIVE = /^(?:\p{Ll}{3,}(?:e[rnms]?)|erste[rnms]?|I\.|II\.|1\.|2\.)$/u;
/** Words that look like adjectives but end a noun phrase. */
const NO_ADJECTIVE =
  /^(?:\p{L}*(?:te|ten)|oder|aber|unter|über|hinter|seiten?s?|wegen|neben|gegen|zwischen|ohne|während|außer|unser|welche[rnms]?|wurde[n]?|werde[n]?|habe[n]?|seien|haben|waren|sollen?|können?|möge[n]?|müsse[n]?|dürfe[n]?|wolle[n]?)$/u;

/** What stands before a noun: how many tokens, and what they tell of case and gender. */
export interface Lead {
  readonly length: number;
  readonly determiner: string | null;
}

/** Whether a word can begin a noun phrase: an article, "mehrere", "drei". */
export const isDeterminer = remembering((word) => DETERMINER.test(word));

/** The determiner and adjectives that begin at `from`; length 0 for none. */
export function lead(tokens: readonly Token[], from: number): Lead {
  const first = tokens[from]?.text ?? '';
  if (!isDeterminer(first)) return { length: 0, determiner: null };
  let length = isOneOf(first, tokens[from + 1]?.text) ? 2 : (attribute(tokens, from) ?? 1);
  while (length < 4 && isAdjective(tokens[from + length]?.text ?? '')) length += 1;
  return { length, determiner: first.toLowerCase() };
}

/** "Eine der beiden Mütter": the article of the many belongs to it. */
function isOneOf(first: string, next: string | undefined): boolean {
  return /^(?:eine[rs]?|ein)$/iu.test(first) && next === 'der';
}

/** "Der im Publikum anwesende Wehrführer": how many tokens stand before the participle whose words they are; null for none. */
function attribute(tokens: readonly Token[], from: number): number | null {
  if (!/^(?:d(?:er|ie)|eine?)$/iu.test(tokens[from]?.text ?? '') || !PLACE.test(tokens[from + 1]?.text ?? ''))
    return null;
  for (let length = 3; length < 6; length += 1) {
    const word = tokens[from + length]?.text ?? '';
    if (PRESENT.test(word)) return length + 1;
    if (!/^\p{L}/u.test(word)) return null;
  }
  return null;
}

const PLACE = /^(?:im|in|am|aus|bei|beim|als|auf|unter|zur|zu)$/u;
const PRESENT =
  /^(?:an|zu)?(?:anwesend|befindlich|sitzend|erschienen|gekommen|eingeladen|gewählt|weilend)e[rn]?$/u;

const isAdjective = remembering((word) => ADJECTIVE.test(word) && !NO_ADJECTIVE.test(word));

/** The case a determiner shows for a noun of the given gender and number. */
export function caseOf(determiner: string | null, gender: 'm' | 'f' | null, plural: boolean): Case {
  if (determiner === null) return 'open';
  if (/(?:em|en|es)$/u.test(determiner) && !/^(?:beid|mehrer|einig|viel|all)/u.test(determiner)) {
    return plural && /^(?:dies|jen)?en$/u.test(determiner) ? 'oblique' : 'oblique';
  }
  if (/er$/u.test(determiner) && !/^(?:unser|weiter|ander|mehrer)$/u.test(determiner)) {
    return gender === 'f' || plural ? 'oblique' : 'nominative';
  }
  if (/^(?:ein|kein)$/u.test(determiner)) return 'nominative';
  return 'open';
}
