import type { Cell } from './thing.ts';

/** Between the values of a list; no name has it. */
const AND = ' | ';
/** What spreadsheets take for the beginning of a formula, also behind the separator that other countries use. */
const FORMULA = /(^\s*|[;\t])(?=[=+\-@＝＋－＠])/gu;

/** One record of RFC 4180, with its line break. */
export function record(cells: readonly Cell[], separator = ','): string {
  return `${cells.map(field).join(separator)}\r\n`;
}

function field(cell: Cell): string {
  const text =
    typeof cell === 'string' ? harmless(cell) : Array.isArray(cell) ? harmless(cell.join(AND)) : plain(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

/** A text that no spreadsheet runs: an apostrophe before it, as people type it there (owasp.org, "CSV Injection"). */
function harmless(text: string): string {
  return text.replace(FORMULA, "$1'");
}
