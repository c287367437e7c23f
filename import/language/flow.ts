import type { Block } from '../model.ts';

/** A block's words as one line of text, with the way back to the source. */
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

/**
 * Reads a block as a reader does: leaves its gaps out, makes white space one blank, joins wrapped lines
 * and mends words that a line or page break cut ("Sit-\nzung", "R\natsherr", soft hyphens).
 */
export function flow(source: string, block: Block): Flow {
  const draft: Draft = { text: '', at: [], lines: new Set([0]) };
  let position = block.start;
  while (position < block.end) {
    const past = spaceEnd(source, position, block);
    if (past === position) {
      push(draft, source.charAt(position), position);
      position += 1;
    } else {
      join(draft, source, position, past, block);
      position = past;
    }
  }
  while (draft.text.endsWith(' ')) pop(draft);
  restore(draft);
  draft.at.push(draft.at.length === 0 ? block.start : (draft.at.at(-1) ?? 0) + 1);
  return draft;
}

/** A name that swallowed the syllable of "möchte" ("Herr Adlerchte wissen") in pages that lost letters. */
const SWALLOWED =
  /(?<=(?:Herr|Frau) (?:\p{Lu}\p{L}+\.? )*\p{Lu}[\p{L}-]{2,30})(?=chte (?:[^.?!]{0,120} )?(?:wissen|geklärt|erfahren|haben)(?![\p{L}]))/u;

/** Gives back " mö"; the new letters stand where the next one does. */
function restore(draft: Draft): void {
  if (!draft.text.includes('chte ')) return;
  for (let lost = SWALLOWED.exec(draft.text); lost; lost = SWALLOWED.exec(draft.text)) {
    const place = lost.index;
    const position = draft.at[place] ?? 0;
    draft.text = `${draft.text.slice(0, place)} mö${draft.text.slice(place)}`;
    draft.at.splice(place, 0, position, position, position);
  }
}

interface Draft {
  text: string;
  readonly at: number[];
  readonly lines: Set<number>;
}

function push(draft: Draft, unit: string, position: number): void {
  draft.text += unit;
  draft.at.push(position);
}

function pop(draft: Draft): void {
  draft.text = draft.text.slice(0, -1);
  draft.at.pop();
}

/** Where the white space and gaps that begin at `position` end. */
function spaceEnd(source: string, position: number, block: Block): number {
  let end = position;
  for (;;) {
    const gap = block.gaps.find((one) => one.start <= end && end < one.end);
    if (gap) end = gap.end;
    else if (end < block.end && SPACE.test(source.charAt(end))) end += 1;
    else return Math.min(end, block.end);
  }
}

/** Puts one blank, or none where a cut word is mended, for the white space from `start` to `end`. */
function join(draft: Draft, source: string, start: number, end: number, block: Block): void {
  if (draft.text === '' || end >= block.end) return;
  const broken =
    source.slice(start, end).includes('\n') || block.gaps.some((gap) => gap.start < end && start < gap.end);
  const next = source.slice(end, end + 24);
  if (broken && mend(draft, next)) return;
  if (!broken && /\p{Lu}?\p{Ll}-$/u.test(draft.text) && LARGE.test(next.charAt(0))) return;
  push(draft, ' ', start);
  if (broken) draft.lines.add(draft.text.length);
}

/** Whether the text's end and what follows are one word; drops a hyphen that only the break put there. */
function mend(draft: Draft, next: string): boolean {
  const last = draft.text.at(-1) ?? '';
  const before = draft.text.at(-2) ?? '';
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
  return cutAfterInitial(draft.text, next);
}

/** "R" / "atsherr": no German word of one capital letter goes on with a long small one. */
function cutAfterInitial(text: string, next: string): boolean {
  return /(?:^|[\s(„])[B-HJ-NP-Z]$/u.test(text.slice(-2)) && /^\p{Ll}{4,}/u.test(next) && !JOINERS.test(next);
}
