import { plainSigns } from '../signs.ts';
import { wordParts } from './archive.ts';
import { numberer } from './numbering.ts';
import { type Paragraph, paragraphsIn } from './paragraphs.ts';
import { listsOfStyles } from './styles.ts';

/** The words of a Word file in plain signs: a blank line between its paragraphs, and where in the text each paragraph begins. */
export function docxText(bytes: Uint8Array, label: string): { text: string; starts: number[] } {
  const parts = wordParts(bytes, label);
  const paragraphs = paragraphsIn(parts.document);
  const numberOf = numberer(parts.numbering);
  const listOf = listsOfStyles(parts.styles);
  const starts: number[] = [];
  let text = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    text += between(paragraphs, index);
    starts.push(text.length);
    const number =
      paragraph.words.trim() === '' ? '' : numberOf({ ...listOf(paragraph.style), ...own(paragraph) });
    text += `${number === '' ? '' : `${number} `}${plainSigns(paragraph.words).trimEnd()}`;
  }
  return { text, starts };
}

function own({ list, level }: Paragraph) {
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}

/** The cells of a table's row are one line; below the second paragraph of a cell the row goes on line by line. */
function between(paragraphs: readonly Paragraph[], index: number): string {
  const [earlier, before, one] = [paragraphs[index - 2], paragraphs[index - 1], paragraphs[index]];
  if (before === undefined || one === undefined) return '';
  if (one.row < 0 || before.row < 0) return '\n\n';
  if (before.row !== one.row) return '\n';
  const isNextCell = before.cell !== one.cell;
  return isNextCell && (earlier?.row !== one.row || earlier.cell !== before.cell) ? '\t' : '\n\n';
}
