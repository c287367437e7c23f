import type { Block, Document, Source } from '../model.ts';

/** Recognises a document's layout (first cut: paragraphs only, everything after "Wortprotokoll" is text). */
export function recognise(source: Source): Document {
  return {
    source,
    layout: 'plain',
    municipality: null,
    committee: null,
    date: null,
    items: [],
    attendance: [],
    blocks: paragraphs(source.text),
    warnings: [],
  };
}

function paragraphs(text: string): Block[] {
  const body = Math.max(0, text.indexOf('Wortprotokoll'));
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:.*\n?(?!\s*\n))*/gu)) {
    const words = match[0].trimEnd();
    const start = match.index;
    const kind =
      start < body || /^(Wortprotokoll|Reduzieren|Anlagen|TOP)$/u.test(words) ? 'furniture' : 'text';
    blocks.push({ kind, item: null, gaps: [], start, end: start + words.length });
  }
  return blocks;
}
