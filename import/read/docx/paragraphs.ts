import type { Listed } from './numbering.ts';
import { type Attributes, walk } from './xml.ts';

/** A paragraph of a Word file, its words without the number that Word counts. */
export interface Paragraph extends Listed {
  words: string;
  style: string;
  /** Which row of a table it stands in, and in which of its cells; -1 outside of tables. */
  readonly row: number;
  readonly cell: number;
}

/** What is said twice (for old programs), was deleted or moved away, or only counts fields. */
const silent = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:pPrChange', 'w:rPrChange']);
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** All paragraphs of the body in their order, also empty ones. */
export function paragraphsIn(xml: string): Paragraph[] {
  const reader = new BodyReader();
  let silence = 0;
  walk(xml, {
    open: (name, attributes) => {
      if (silent.has(name)) silence += 1;
      if (silence === 0) reader.open(name, attributes);
    },
    text: (words) => {
      if (silence === 0) reader.text(words);
    },
    close: (name) => {
      if (silence === 0) reader.close(name);
      if (silent.has(name)) silence -= 1;
    },
  });
  return reader.paragraphs;
}

/** Reads the tags of a body one after the other; a text box may hold paragraphs within one. */
class BodyReader {
  readonly paragraphs: Paragraph[] = [];
  readonly #open: Paragraph[] = [];
  readonly #rows: { readonly row: number; cell: number }[] = [];
  #row = 0;
  #inText = false;
  #inProperties = false;

  open(name: string, { 'w:val': value = '' }: Attributes): void {
    const row = this.#rows.at(-1);
    if (name === 'w:tr') this.#rows.push({ row: this.#row++, cell: -1 });
    else if (name === 'w:tc' && row !== undefined) row.cell += 1;
    else if (name === 'w:p') this.#begin();
    else if (name === 'w:pPr') this.#inProperties = true;
    else if (name === 'w:t') this.#inText = true;
    else this.#within(name, value);
  }

  text(words: string): void {
    const paragraph = this.#open.at(-1);
    if (this.#inText && paragraph !== undefined) paragraph.words += words;
  }

  close(name: string): void {
    if (name === 'w:p') this.#open.pop();
    else if (name === 'w:tr') this.#rows.pop();
    else if (name === 'w:pPr') this.#inProperties = false;
    else if (name === 'w:t') this.#inText = false;
  }

  #begin(): void {
    const { row, cell } = this.#rows.at(-1) ?? { row: -1, cell: -1 };
    const paragraph: Paragraph = { words: '', style: '', row, cell };
    this.#open.push(paragraph);
    this.paragraphs.push(paragraph);
  }

  #within(name: string, value: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) return;
    if (this.#inProperties) Object.assign(paragraph, property(name, value));
    else paragraph.words += signs[name] ?? '';
  }
}

function property(name: string, value: string): Partial<Paragraph> {
  if (name === 'w:pStyle') return { style: value };
  if (name === 'w:numId') return { list: value };
  return name === 'w:ilvl' ? { level: Number(value) } : {};
}
