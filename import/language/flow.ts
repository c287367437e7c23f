import type { Block, Span } from '../model.ts';
import { withQuietNames } from './capitals.ts';

/** A block's words as one line of text, with the way back to the source; names in capitals are written like others. */
export interface Flow {
  readonly text: string;
  /** Offset in the source of each UTF-16 unit of `text`, and of its end. */
  readonly at: readonly number[];
  /** Places in `text` where a printed line begins (the first is 0). */
  readonly lines: ReadonlySet<number>;
}

/** A word of two halves: "Kinder-" at a line's end stays if one of these follows. */
const JOINERS = /^(und|oder|bzw|sowie|als|noch|wie|bis|u|o)(?![\p{L}])/u;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const LARGE = /\p{Lu}/u;
const SPACE = /[\s\u00A0\u200B\uFEFF]/u;

const NOTHING: ReadonlyMap<number, string> = new Map();

/**
 * Reads a block as a reader does: leaves its gaps out, makes white space one blank, joins wrapped lines
 * and mends words that a line or page break cut ("Sit-\nzung", "R\natsherr", soft hyphens) or that `lost` letters where
 * a blank is now.
 */
export function flow(source: string, block: Block, lost: ReadonlyMap<number, string> = NOTHING): Flow {
  const draft: Draft = { parts: [], at: [], lines: new Set([0]) };
  const gaps = [...block.gaps].sort((a, b) => a.start - b.start);
  let passed = 0;
  let position = block.start;
  while (position < block.end) {
    while ((gaps[passed]?.end ?? Infinity) <= position) passed += 1;
    const past = spaceEnd(source, position, block.end, gaps, passed);
    if (past.end === position) {
      const end = Math.min(runEnd(source, position), block.end, gaps[passed]?.start ?? Infinity);
      if (!isSoftHyphen(source, position)) push(draft, source.slice(position, end), position);
      position = end;
    } else if (lost.has(position)) {
      for (const letter of lost.get(position) ?? '') push(draft, letter, position);
      position = past.end;
    } else {
      join(draft, source, position, past, block.end);
      position = past.end;
    }
  }
  while (draft.parts.at(-1) === ' ') pop(draft);
  return finished(draft, block);
}

/** Letters and signs up to the next white space or what may be a soft hyphen; such a hyphen alone. */
const RUN = /[^\s\u200B\u00AD¬]+|[\u00AD¬]/uy;

function runEnd(source: string, position: number): number {
  RUN.lastIndex = position;
  return RUN.test(source) ? RUN.lastIndex : position + 1;
}

/** "Miet¬schulden" of old pages: where a word could have been cut. */
function isSoftHyphen(source: string, position: number): boolean {
  return (
    /[\u00AD¬]/u.test(source.charAt(position)) &&
    LETTER.test(source.charAt(position - 1)) &&
    LETTER.test(source.charAt(position + 1))
  );
}

function finished(draft: Draft, block: Block): Flow {
  const text = withQuietNames(restore(draft.parts.join(''), draft.at));
  draft.at.push(draft.at.length === 0 ? block.start : (draft.at.at(-1) ?? 0) + 1);
  return { text, at: draft.at, lines: draft.lines };
}

/** A name that swallowed the syllable of "möchte" ("Herr Adlerchte wissen") in pages that lost letters. */
const SWALLOWED =
  /(?<=(?:Herr|Frau) (?:\p{Lu}[\p{L}-]{1,30}\.? ){0,3}\p{Lu}[\p{L}-]{2,30})(?=chte (?:[^.?!]{0,120} )?(?:wissen|geklärt|erfahren|haben)(?![\p{L}]))/gu;

/** Gives back " mö"; the new letters stand where the next one does. */
function restore(text: string, at: number[]): string {
  if (!text.includes('chte ')) return text;
  const lost = [...text.matchAll(SWALLOWED)].map((match) => match.index);
  for (const place of lost.toReversed()) {
    const position = at[place] ?? 0;
    at.splice(place, 0, position, position, position);
  }
  return lost.reduceRight((mended, place) => `${mended.slice(0, place)} mö${mended.slice(place)}`, text);
}

interface Draft {
  /** Pieces of the text: runs of letters and signs, and single ones. */
  readonly parts: string[];
  readonly at: number[];
  readonly lines: Set<number>;
}

function push(draft: Draft, part: string, position: number): void {
  draft.parts.push(part);
  for (let unit = 0; unit < part.length; unit += 1) draft.at.push(position + unit);
}

/** Takes the last unit away. */
function pop(draft: Draft): void {
  const part = draft.parts.pop() ?? '';
  if (part.length > 1) draft.parts.push(part.slice(0, -1));
  draft.at.pop();
}

/** The last two units. */
function tail(draft: Draft): string {
  const last = draft.parts.at(-1) ?? '';
  return last.length > 1 ? last.slice(-2) : (draft.parts.at(-2)?.slice(-1) ?? '') + last;
}

/** Where white space and gaps end, whether a line or a gap was among them, and whether a gap was. */
interface Past {
  readonly end: number;
  readonly broken: boolean;
  readonly gap: boolean;
}

function spaceEnd(
  source: string,
  position: number,
  limit: number,
  gaps: readonly Span[],
  passed: number,
): Past {
  let end = position;
  let next = passed;
  let broken = false;
  let crossed = false;
  for (;;) {
    const gap = gaps[next];
    if (gap && gap.start <= end) {
      if (end < gap.end) {
        end = gap.end;
        crossed = true;
      }
      next += 1;
    } else if (end < limit && SPACE.test(source.charAt(end))) {
      broken ||= source.charAt(end) === '\n';
      end += 1;
    } else return { end: Math.min(end, limit), broken: broken || crossed, gap: crossed };
  }
}

/** Puts one blank, or none where a cut word is mended, for the white space from `start`. */
function join(draft: Draft, source: string, start: number, past: Past, limit: number): void {
  if (draft.parts.length === 0 || past.end >= limit) return;
  const next = source.slice(past.end, past.end + 24);
  if (past.broken && mend(draft, next, past.gap)) return;
  if (!past.broken && /\p{Ll}-$/u.test(tail(draft)) && LARGE.test(next.charAt(0))) return;
  push(draft, ' ', start);
  if (past.broken) draft.lines.add(draft.at.length);
}

/** Whether the text's end and what follows, perhaps behind a gap, are one word; drops a hyphen that only the break put there. */
function mend(draft: Draft, next: string, gap: boolean): boolean {
  const ending = tail(draft);
  const last = ending.slice(-1);
  const before = ending.slice(0, -1);
  if (/[\u00AD¬]/u.test(last) && LETTER.test(before)) {
    pop(draft);
    return true;
  }
  if (last === '-' && /[\p{L}\p{N}.)]/u.test(before)) {
    if (LARGE.test(next.charAt(0)) || /\d/u.test(next.charAt(0))) return true;
    if (!SMALL.test(next.charAt(0)) || JOINERS.test(next)) return false;
    if (LETTER.test(before)) pop(draft);
    return true;
  }
  return gap && cutAfterInitial(ending, next);
}

/** "R" / "atsherr" on two pages. On one a letter is a name: "im Gebäude B" / "wird gebaut". */
function cutAfterInitial(end: string, next: string): boolean {
  return /(?:^|[\s(„])[B-HJ-NP-Z]$/u.test(end) && /^\p{Ll}{4,}/u.test(next) && !JOINERS.test(next);
}
