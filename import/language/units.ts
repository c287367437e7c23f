import type { Outline } from './outline.ts';

/** A word, sign or mark of an outline. */
export interface Unit {
  readonly text: string;
  readonly index: number;
}

/** A finite verb of a main clause. */
export interface Verb {
  readonly word: string;
  /** Index of its unit, and its offset in the outline. */
  readonly unit: number;
  readonly index: number;
  /** Offset in the outline of the comma-bounded stretch it stands in. */
  readonly clause: number;
}

const UNIT =
  /[\uE000-\uE7FF]|\p{L}[\p{L}\p{M}\p{N}]*(?:[*:]\p{Ll}+)?(?:[-’'/]\p{L}[\p{L}\p{N}]*)*|\d[\d.,:]*\d|\d|[^\s]/gu;

/** What a preposition is for the order of a clause. */
export const PREPOSITION =
  /^(?:in|an|auf|bei|mit|von|zu|aus|für|durch|über|unter|nach|vor|gegen|um|wegen|hinter|neben|zwischen|ohne|seit)$/iu;

/** The units of an outline in their order. */
export function units(outline: Outline): readonly Unit[] {
  const found: Unit[] = [];
  UNIT.lastIndex = 0;
  for (let match = UNIT.exec(outline.text); match; match = UNIT.exec(outline.text)) {
    found.push({ text: match[0], index: match.index });
  }
  return found;
}

/** Past a list marker: "a)", "1.", "2.1" (whose dot is "·" in an outline), "-". */
export function firstUnit(all: readonly Unit[]): number {
  let unit = 0;
  while (
    unit < 6 &&
    /^(?:[-–•*).·]|\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4}|\p{Ll})$/u.test(all[unit]?.text ?? '') &&
    all.length > unit + 1
  ) {
    if (/^\p{Ll}$/u.test(all[unit]?.text ?? '') && all[unit + 1]?.text !== ')') break;
    unit += 1;
  }
  return unit;
}
