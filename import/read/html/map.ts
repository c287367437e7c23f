import { Parser } from 'htmlparser2';
import type { Original } from '../../model.ts';
import { plainSigns } from '../signs.ts';
import { silent } from './text.ts';

/** The words of a page as they stand in its HTML, each unit with its place there. */
interface Raw {
  readonly text: string;
  readonly at: readonly number[];
}

/** How far apart the same word may stand in the text and the page: tables put the lines of cells side by side. */
const reach = 4000;

/**
 * Where the words of a page's text stand in its HTML. Runs of words without a break in between are one entry, so that
 * an offset within a run is as far from the run's beginning here as there.
 */
export function mapOf(html: string, text: string): Original {
  const raw = rawText(html);
  const starts: number[] = [];
  const at: number[] = [];
  let from = 0;
  let shift: number | null = null;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const found = raw.text.slice(from, from + reach).indexOf(word);
    if (found < 0) continue;
    const place = raw.at[from + found] ?? 0;
    from += found + word.length;
    if (place - index !== shift) {
      starts.push(index);
      at.push(place);
    }
    const end = raw.at[from - 1] ?? 0;
    shift = end - place === word.length - 1 ? place - index : null;
  }
  return { unit: 'run', starts, at };
}

function rawText(html: string): Raw {
  const at: number[] = [];
  let text = '';
  let silence = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (silent.has(name)) silence += 1;
    },
    onclosetag: (name) => {
      if (silent.has(name)) silence -= 1;
    },
    ontext: (chunk) => {
      if (silence > 0) return;
      const words = plainSigns(chunk);
      for (let index = 0; index < words.length; index += 1) at.push(parser.startIndex + index);
      text += words;
    },
  });
  parser.end(html);
  return { text, at };
}
