import { isPlainName } from './family-names.ts';
import { type Acquaintance, type Found, found } from './found.ts';
import { isAnnounced, isHead, isSpeaking, isThing } from './speaks.ts';
import { type Token, textAt } from './tokens.ts';
import { wordSet } from './words.ts';

const PARTIES = wordSet('parties');

/** "Birk fragt", "K. Birk (SPD): …": a name without Herr or Frau at the head of a sentence, where what follows tells that it is one. */
export function bare(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  if (!isHead(tokens, index)) return null;
  const initial = /^\p{Lu}$/u.test(textAt(tokens, index)) && textAt(tokens, index + 1) === '.';
  const at = initial ? index + 2 : index;
  const name = textAt(tokens, at);
  if (!isPlainName(name) || isThing(name)) return null;
  const party = partyAt(tokens, at + 1);
  const next = party?.next ?? at + 1;
  const sure = initial || party !== null || known.families.has(name);
  if (isAnnounced(tokens, index) && textAt(tokens, next) !== ':') return null;
  if (!((sure && textAt(tokens, next) === ':') || isSpeaking(tokens, next))) return null;
  return found(tokens, index, next, {
    kind: 'person',
    name,
    givenName: initial ? `${textAt(tokens, index)}.` : null,
    organization: party?.name ?? null,
  });
}

/** "(SPD)", ", SPD,": the party behind a name, and the token after it. */
function partyAt(tokens: readonly Token[], index: number): { name: string; next: number } | null {
  const name = textAt(tokens, index + 1);
  const bracketed = textAt(tokens, index) === '(' && textAt(tokens, index + 2) === ')';
  const apposed = textAt(tokens, index) === ',' && /^[,:]$/u.test(textAt(tokens, index + 2));
  if (!PARTIES.has(name) || (!bracketed && !apposed)) return null;
  return { name, next: textAt(tokens, index + 2) === ':' ? index + 2 : index + 3 };
}
