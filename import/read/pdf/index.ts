import type { Warning } from '../../model.ts';
import { SourceError } from '../error.ts';
import { plainSigns } from '../signs.ts';
import { readingOrder } from './columns.ts';
import { pagesOf } from './open.ts';
import { piecesOf } from './piece.ts';
import { textOf } from './rows.ts';

/** A page with less than this has no words that could be read. */
const words = /\p{L}{2}/u;

/** The text layer of a PDF in plain signs, line by line; each page ends with a form feed. Pages without one are told. */
export async function pdfText(
  bytes: Uint8Array,
  label: string,
): Promise<{ text: string; warnings: Warning[] }> {
  let text = '';
  const silent: { number: number; start: number; end: number }[] = [];
  let number = 0;
  for await (const { items, view } of pagesOf(bytes, label)) {
    number += 1;
    const page = plainSigns(textOf(readingOrder(piecesOf(items, view))));
    if (!words.test(page)) silent.push({ number, start: text.length, end: text.length + page.length });
    text += `${page}\n\f`;
  }
  if (silent.length === number) throw scanned(label);
  return { text, warnings: silent.length === 0 ? [] : [warning(silent)] };
}

function scanned(label: string): SourceError {
  return new SourceError(
    'no-text',
    label,
    `${label} has no text layer: it was scanned. Run OCR over it (such as "ocrmypdf -l deu") and import the result.`,
  );
}

function warning(pages: readonly { number: number; start: number; end: number }[]): Warning {
  const named = `${pages.length === 1 ? 'Page' : 'Pages'} ${runs(pages.map((page) => page.number)).join(', ')}`;
  const message = `${named} ${pages.length === 1 ? 'has' : 'have'} no text layer: if scanned, run OCR over the file (such as "ocrmypdf --skip-text -l deu") and import it again.`;
  return { message, start: pages[0]?.start ?? 0, end: pages[0]?.end ?? 0 };
}

/** 2, 4, 5, 6 → "2", "4–6". */
function runs(numbers: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
