import type { Block, Document, Sentence, Span } from '../model.ts';
import type { Reading } from './reading.ts';

/** An item's heading, or one inside it. */
export interface Title extends Span {
  readonly words: string;
  readonly item: number | null;
}

/** Reads a title as a sentence; null for none. */
export type TitleReader = (title: Title) => Reading | null;

/** Headings that are longer tell more than whose turn it is. */
export const LONGEST_NAME = 160;

/** Whether an item is there for news, by its heading. */
export function isForNews({ items }: Document, item: number | null): boolean {
  return REPORTS.test(items[item ?? -1]?.heading ?? '');
}

const REPORTS =
  /^(?:\p{L}+ )?(?:Berichte?|Mitteilung(?:en)?|Bekanntgaben?|Bekanntmachung(?:en)?|Information(?:en)?|Unterrichtung|Sachstandsberichte?|Verschiedenes)(?!\p{L})/u;

export function titleOfItem({ items }: Document, item: number | null): Title | null {
  const one = items[item ?? -1];
  return one === undefined ? null : { words: one.heading, start: one.start, end: one.end, item };
}

/** The last of the headings that stand between two sentences, and not the one of the item itself. */
export function titleInside(document: Document, passed: readonly Block[], { item }: Sentence): Title | null {
  const own = document.items[item ?? -1]?.start;
  const inside = passed.findLast(({ kind, start }) => kind === 'heading' && start !== own);
  if (inside === undefined) return null;
  const { start, end } = inside;
  return { words: document.source.text.slice(start, end).trim(), start, end, item: inside.item };
}
