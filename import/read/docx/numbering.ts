import { type Attributes, walk } from './xml.ts';

/** The list and level of a paragraph, as its own properties or its style say. */
export interface Listed {
  readonly list?: string;
  readonly level?: number;
}

/** What Word prints before the paragraphs of one level: "%1.%2" with figures of a format. */
interface Level {
  start: number;
  format: string;
  pattern: string;
}

/** The levels of each list (`w:num`), by its number. */
type Lists = ReadonlyMap<string, ReadonlyMap<number, Level>>;

/** The numbers that Word counts itself and does not write into the text ("3.1", "a)", "-"), by paragraph in order. */
export function numberer(numbering: string): (listed: Listed) => string {
  const lists = listsIn(numbering);
  const counts = new Map<ReadonlyMap<number, Level>, number[]>();
  return ({ list = '0', level = 0 }) => {
    const levels = lists.get(list);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return '';
    const before = counts.get(levels) ?? [];
    const count = (before[level] ?? own.start - 1) + 1;
    const now = Array.from({ length: level }, (_, upper) => before[upper] ?? levels.get(upper)?.start ?? 1);
    counts.set(levels, [...now, count]);
    return labelOf(own, levels, [...now, count]);
  };
}

function labelOf(own: Level, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string {
  if (own.format === 'bullet') return '-';
  return own.pattern.replace(/%(\d)/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    return figure(counts[level] ?? 1, levels.get(level)?.format ?? 'decimal');
  });
}

function figure(count: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 9));
  const figures: Readonly<Record<string, string>> = {
    lowerLetter: letter,
    upperLetter: letter.toUpperCase(),
    lowerRoman: roman(count).toLowerCase(),
    upperRoman: roman(count),
  };
  return figures[format] ?? String(count);
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(count: number): string {
  let rest = count;
  let words = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value && words.length < 40; rest -= value) words += sign;
  }
  return words;
}

/** The figure a list begins with, 1 where the file gives none that can be. */
function startOf(value: string | undefined): number {
  const start = Number(value);
  return Number.isInteger(start) && start >= 0 && start < 10_000 ? start : 1;
}

/** Lists share their counts if they share their abstract list, unless one of them starts anew. */
function listsIn(xml: string): Lists {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Map<number, Level>>();
  let levels = new Map<number, Level>();
  let level: Level = { start: 1, format: 'decimal', pattern: '' };
  let [list, override] = ['', 0];
  const readers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:abstractNum': ({ 'w:abstractNumId': id = '' }) => {
      levels = new Map();
      abstract.set(id, levels);
    },
    'w:lvl': ({ 'w:ilvl': depth }) => {
      level = { start: 1, format: 'decimal', pattern: '' };
      levels.set(Number(depth), level);
    },
    'w:start': ({ 'w:val': value }) => {
      level.start = startOf(value);
    },
    'w:numFmt': ({ 'w:val': value = '' }) => {
      level.format = value;
    },
    'w:lvlText': ({ 'w:val': value = '' }) => {
      level.pattern = value;
    },
    'w:num': ({ 'w:numId': id = '' }) => {
      list = id;
    },
    'w:abstractNumId': ({ 'w:val': value = '' }) => lists.set(list, abstract.get(value) ?? new Map()),
    'w:lvlOverride': ({ 'w:ilvl': depth }) => {
      override = Number(depth);
    },
    'w:startOverride': ({ 'w:val': value }) => {
      levels = new Map(lists.get(list));
      levels.set(override, { ...(levels.get(override) ?? level), start: startOf(value) });
      lists.set(list, levels);
    },
  };
  walk(xml, { open: (name, attributes) => void readers[name]?.(attributes) });
  return lists;
}
