import { caseOf } from './determiners.ts';
import { type Found, found } from './found.ts';
import { isCapitalised, printed, type Token, textAt } from './tokens.ts';

/** Parties whose names are common words, with or without their article. */
const COMMON = /^(?:Grünen?|GRÜNEN?|Linken?|LINKEN?|Piraten|PIRATEN)$/u;

/** "die Grünen", "Bündnis 90/Die Grünen", "die Freien Wähler": parties that ask and answer. */
export function party(tokens: readonly Token[], index: number): Found | null {
  const article = /^(?:die|der|den)$/iu.test(textAt(tokens, index)) ? textAt(tokens, index) : null;
  const start = article === null ? index : index + 1;
  const end =
    alliance(tokens, start) ?? voters(tokens, start) ?? (article === null ? null : short(tokens, start));
  if (end === null) return null;
  const name = printed(tokens.slice(end.from, end.next));
  return found(tokens, index, end.next, {
    kind: 'organization',
    name,
    plural: /(?:Grünen|GRÜNEN|Piraten|PIRATEN|Wähler)$/u.test(name) && start === end.from && article !== null,
    case: caseOf(article?.toLowerCase() ?? null, 'f', true),
  });
}

/** "Fraktion Bündnis 90/Die Grünen", "Fraktion Die Linke": where the party's name behind a body ends; null where none stands. */
export function partyEnd(tokens: readonly Token[], index: number): number | null {
  const article = /^(?:Die|DIE)$/u.test(textAt(tokens, index)) ? short(tokens, index + 1) : null;
  return (alliance(tokens, index) ?? voters(tokens, index) ?? article)?.next ?? null;
}

/** Whether a party's name without its article can begin with a word. */
export function opensParty(word: string): boolean {
  return ALLIANCE.test(word) || VOTERS.test(word);
}

const ALLIANCE = /^(?:Bündnis|BÜNDNIS|B'?)(?:90)?$/u;
const VOTERS = /^(?:Freien?|Unabhängigen?)$/u;

interface Stretch {
  readonly from: number;
  readonly next: number;
}

/** "Bündnis 90/Die Grünen", "B90/GRÜNE". */
function alliance(tokens: readonly Token[], start: number): Stretch | null {
  let next = start;
  if (/^(?:Bündnis90|BÜNDNIS90|B90|B'90)$/u.test(textAt(tokens, next))) next += 1;
  else if (
    /^(?:Bündnis|BÜNDNIS|B)$/u.test(textAt(tokens, next)) &&
    /^[’']?90$/u.test(textAt(tokens, next + 1))
  )
    next += 2;
  else return null;
  if (!/^[/–-]$/u.test(textAt(tokens, next))) return null;
  next += /^die$/iu.test(textAt(tokens, next + 1)) ? 2 : 1;
  return /^(?:Grünen?|GRÜNEN?)$/u.test(textAt(tokens, next)) ? { from: start, next: next + 1 } : null;
}

function voters(tokens: readonly Token[], start: number): Stretch | null {
  const named = VOTERS.test(textAt(tokens, start)) && /^Wählern?$/u.test(textAt(tokens, start + 1));
  return named && !isCapitalised(textAt(tokens, start + 2)) ? { from: start, next: start + 2 } : null;
}

/** "die Grünen", but not "die Grünen Wiesen". */
function short(tokens: readonly Token[], start: number): Stretch | null {
  return COMMON.test(textAt(tokens, start)) && !isCapitalised(textAt(tokens, start + 1))
    ? { from: start, next: start + 1 }
    : null;
}
