import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A dictionary as one text, a line for each form (`form TAB rest`), sorted by code units. */
export interface Prepared {
  /** What stands behind a form; null where it is unknown. */
  rest(form: string): string | null;
  /** Writes the text beside the built program. A reader sees the old file or the new one, never a half. */
  write(): void;
}

/** Reads the text that a build left in a file; without a build it is compiled from the dictionary (seconds). */
export function prepared(file: URL, compile: () => string): Prepared {
  let text: string | undefined;
  return {
    rest(form) {
      text ??= existsSync(file) ? readFileSync(file, 'utf8') : compile();
      return restOf(form, text);
    },
    write() {
      const path = fileURLToPath(file);
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, compile());
      renameSync(draft, path);
    },
  };
}

/** Binary search over the lines: the text is not taken apart, so that a start is quick. */
function restOf(wanted: string, text: string): string | null {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    const tab = text.indexOf('\t', start);
    const form = text.slice(start, tab);
    const end = lineEnd(text, tab);
    if (form === wanted) return text.slice(tab + 1, end);
    if (form < wanted) low = end + 1;
    else high = start;
  }
  return null;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
