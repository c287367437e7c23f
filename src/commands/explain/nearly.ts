import { BEGIN, find, type Phrase } from '../../../import/acts/cues/phrase.ts';
import { type Cue, compile } from '../../../import/language/cue.ts';
import { partsOf } from './parts.ts';

/** A cue of which all parts but one are in a text. */
export interface Near {
  /** The part that is missing, as the record writes it. */
  readonly missing: string;
  /** Where what is there begins, and where the missing part should stand. */
  readonly start: number;
  readonly at: number;
}

/** Words that stand in every other sentence: alone they are no beginning of anything. */
const WEAK =
  /^(?:h[aä]tt?e?n?|ha(?:be|ben|t)|ist|sind|sei|seien|w[aä]r(?:en?)?|w[iu]rden?|wird|werden?|würde|kann|könne|will|wolle|wollen|wollte|möchten?|kommt|kam|stellt|stellte|stellen|gibt|gebe|geht|nicht|dass|oder|eine?[nrms]?|dies|wenn|auch|noch|nach|zum|zur|von|vom|durch|beim|sich|frage)$/iu;

/**
 * Whether a cue over outlines lacks just one of its parts: each is left out in turn, and the first that makes it fit is missing. A cue
 * without its verb is not near.
 */
export function nearlyCue(cue: Cue, outline: string): Near | null {
  for (const parts of partsOf(cue.pattern)) {
    for (const [index, part] of parts.entries()) {
      if (isBorder(part) || part.includes('?<verb')) continue;
      const near = withoutPart(parts, index, outline);
      if (near !== null) return { ...near, missing: part };
    }
  }
  return null;
}

function withoutPart(parts: readonly string[], left: number, outline: string): Omit<Near, 'missing'> | null {
  const pattern = parts.map((part, index) =>
    index === left ? gap(part) : isLook(part) ? part : `(?<p${index}>${part})`,
  );
  const match = compile({ pattern: pattern.join('') }).exec(outline);
  if (match === null) return null;
  const told = parts.map((part, index) => ({ part, words: match.groups?.[`p${index}`] ?? '' }));
  if (!told.some(({ part, words }) => !/^[@~]/u.test(part) && isTelling(words))) return null;
  const before = told.slice(0, left).reduce((sum, { words }) => sum + words.length, 0);
  return { start: match.index, at: match.index + before };
}

/** What is looked at is left out; of words that are left out something else may stand there. */
function gap(part: string): string {
  return isLook(part) ? '' : '(?:[^;?!]{0,40}?)';
}

/** The same for the parts of a phrase; the first may only be missing where two others are there. */
export function nearlyPhrase({ pattern }: Phrase, text: string): Near | null {
  if (pattern.length < 2) return null;
  for (const [index, part] of pattern.entries()) {
    const rest = pattern.filter((_, other) => other !== index);
    const hit = index === 0 && rest.length < 2 ? null : find(rest, text);
    if (hit === null || !isTelling(text.slice(hit.start, hit.end).replace(/\p{Lu}\p{L}*/gu, ''))) continue;
    return { missing: bare(part.source), start: hit.start, at: index === 0 ? hit.start : hit.firstEnd };
  }
  return null;
}

/** Without the ends of a word around it. */
function bare(source: string): string {
  return source.replace(BEGIN, '').replace(/\(\?!\[\\p\{L\}\\p\{N\}\]\)$/u, '');
}

/** Words of some length that do not stand everywhere. */
function isTelling(words: string): boolean {
  return (words.match(/\p{L}{4,}/gu) ?? []).some((word) => !WEAK.test(word));
}

export function isLook(part: string): boolean {
  return /^\(\?<?[=!]/u.test(part);
}

/** Only the end of a word. */
function isBorder(part: string): boolean {
  return /^\(\?<?!\[\\p\{L\}-?\]\)$/u.test(part) || !/\p{L}|@/u.test(part.replace(/\\p\{\w+\}/gu, ''));
}
