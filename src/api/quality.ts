import { readFileSync } from 'node:fs';
import { root } from './root.ts';

export interface Measurement {
  readonly day: string;
  readonly texts: string;
  readonly figures: readonly { readonly name: string; readonly value: number }[];
}

const UNSEEN = /^\| day \| texts \|/m;

let known: readonly Measurement[] | undefined;

/** The measurements of `docs/figures.md` on texts that nobody had looked at before, oldest first. */
export function quality(): readonly Measurement[] {
  known ??= measurements();
  return known;
}

function measurements(): Measurement[] {
  const page = readFileSync(new URL('docs/figures.md', root), 'utf8');
  const table = page.slice(page.search(UNSEEN)).split('\n\n')[0] ?? '';
  const [head = [], , ...rows] = table.split('\n').map(cells);
  return rows.map(([day = '', texts = '', ...values]) => ({
    day,
    texts: texts.replaceAll('`', ''),
    figures: values.map((value, i) => ({ name: head[i + 2] ?? '', value: Number(value) })),
  }));
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
