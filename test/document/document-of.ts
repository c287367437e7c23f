import { recognise } from '../../import/document/index.ts';
import type { Block, Document } from '../../import/model.ts';

/** The document of a text, as if read from a file of that name. */
export function documentOf(text: string, origin = 'minutes/rat.txt'): Document {
  return recognise({ origin, label: origin, mediaType: 'text/plain', text, hash: '' });
}

/** A block's words without its gaps, white space made one. */
export function wordsOf(document: Document, block: Block): string {
  let words = '';
  let from = block.start;
  for (const gap of block.gaps) {
    words += `${document.source.text.slice(from, gap.start)} `;
    from = gap.end;
  }
  return (words + document.source.text.slice(from, block.end)).replace(/\s+/gu, ' ').trim();
}

/** Kind and words of each block, one a line. */
export function outline(document: Document): string[] {
  return document.blocks.map((block) => `${block.kind}: ${wordsOf(document, block)}`);
}
