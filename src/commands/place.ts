import type { DocumentFact } from '../../import/model.ts';

/** Where an offset is, as people look it up: "page 3, line 2", "paragraph 12", "line 40". */
export function placeOf({ text, original }: Pick<DocumentFact, 'text' | 'original'>, offset: number): string {
  const starts = original === undefined || original.unit === 'run' ? [] : original.starts;
  const part = starts.filter((start) => start <= offset).length;
  if (part > 0 && original?.unit === 'paragraph') return `paragraph ${part}`;
  const line = `line ${text.slice(starts[part - 1] ?? 0, offset).split('\n').length}`;
  return part > 0 ? `page ${part}, ${line}` : line;
}
