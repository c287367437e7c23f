import { bodyHead } from './body-heads.ts';
import { caseOf, lead } from './determiners.ts';
import { type Acquaintance, type Found, found, named } from './found.ts';
import { greeted } from './greeted.ts';
import { inFull, isLabel, looksLikeLabel, tellsWho } from './labels.ts';
import type { Case } from './naming.ts';
import { memberName } from './particled.ts';
import { type FullName, fullName } from './people.ts';
import { isHead } from './speaks.ts';
import { isMelted } from './titled.ts';
import { isCapitalised, type Token, textAt, touches } from './tokens.ts';

/** "ORM Birk", "KTA Frau Birk", "Rh. Adler", "auf Frage der Stv. Birk", "der Bgm", "Bgm. verneint". */
export function labelled(tokens: readonly Token[], index: number, people: Acquaintance): Found | null {
  const before = lead(tokens, index);
  const start = index + (before.length === 1 ? 1 : 0);
  const label = textAt(tokens, start);
  if (!isLabel(label) && !looksLikeLabel(label)) return null;
  const stop = textAt(tokens, start + 1) === '.' ? 1 : 0;
  const polite = isLabel(label) ? greeted(tokens, start + 1 + stop, people) : null;
  if (polite !== null) {
    const { start: from } = tokens[index] ?? polite.naming;
    return { ...polite, naming: { ...polite.naming, start: from, role: polite.naming.role ?? label } };
  }
  const name = behindLabel(tokens, index, start, stop, people);
  const known = isMember(tokens, index, label) || (name !== null && people.families.has(name.family));
  if (name && known && touches(tokens, start + 1 + stop)) {
    const gender = /in$/u.test(label) ? 'f' : null;
    const kase = labelCase(tokens, index, before.determiner, gender);
    return found(tokens, index, name.next, { ...named(name), role: label, gender, case: kase });
  }
  const alone = isHead(tokens, index) && /^(?:\p{Ll}+|:)$/u.test(textAt(tokens, start + 1 + stop));
  if ((before.length !== 1 && !isMelted(textAt(tokens, index - 1)) && !alone) || !tellsWho(label))
    return null;
  if (stop === 1 && !alone && !/^\p{Ll}/u.test(textAt(tokens, start + 2))) return null;
  return found(tokens, index, start + 1 + stop, {
    kind: 'office',
    name: label,
    role: label,
    case: caseOf(before.determiner, null, false),
  });
}

function behindLabel(
  tokens: readonly Token[],
  index: number,
  label: number,
  stop: number,
  people: Acquaintance,
): FullName | null {
  const from = label + 1 + stop;
  const name =
    fullName(tokens, from, people.families, true) ??
    memberName(tokens, index, from, textAt(tokens, label), people);
  return name !== null && isBodyOfPlace(tokens, label, name, people) ? null : name;
}

/**
 * "OR Auendorf" over what an Ortsrat wants, "Hinweise OR Auendorf": the council of a place, where the list has nobody called so and
 * no verb has him speak.
 */
function isBodyOfPlace(
  tokens: readonly Token[],
  label: number,
  { family, given, next }: FullName,
  { families, places }: Acquaintance,
): boolean {
  if (!COUNCIL.test(inFull(textAt(tokens, label)) ?? '') || families.size === 0) return false;
  if (families.has(family)) return false;
  if (places?.has(given ?? family) === true) return true;
  const [before, behind] = [textAt(tokens, label - 1), textAt(tokens, next)];
  if (isCapitalised(before) || isCapitalised(behind)) return true;
  return !(/^\p{Ll}/u.test(before) || /^[\p{Ll}:,(]/u.test(behind));
}

/** Councils that are called by the same word as one of their members. */
const COUNCIL = /^Ort\p{L}*rat$/u;

/** "SV Birk" is a Stadtverordneter; "Vorstand des SV Auendorf", behind an article of another case, heads a club. */
function isMember(tokens: readonly Token[], index: number, label: string): boolean {
  const before = [textAt(tokens, index - 1), textAt(tokens, index)];
  return isLabel(label) && !(bodyHead(label) !== null && before.some((word) => OWNING.test(word)));
}

const OWNING = /^(?:des|dem|vom|beim|zum)$/u;

/** Behind a noun "der Stv. Birk" is a woman in the genitive. */
function labelCase(
  tokens: readonly Token[],
  index: number,
  determiner: string | null,
  gender: 'f' | null,
): Case {
  const owned = determiner === 'der' && isCapitalised(textAt(tokens, index - 1));
  return owned ? 'oblique' : caseOf(determiner, gender, false);
}
