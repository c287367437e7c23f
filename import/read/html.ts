import { compile } from 'html-to-text';

/** Parts of a page that are no words of the minutes. */
export const silent: ReadonlySet<string> = new Set([
  'img',
  'script',
  'style',
  'noscript',
  'nav',
  'form',
  'button',
  'select',
  'svg',
]);

const convert = compile({
  wordwrap: false,
  selectors: [
    ...[...silent].map((selector) => ({ selector, format: 'skip' })),
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
  limits: { maxDepth: 100, maxInputLength: Number.MAX_SAFE_INTEGER },
});

/** The text of a page, a blank line between its paragraphs; offsets count in this text. */
export function pageText(html: string): string {
  return convert(html);
}

/** True where the first words are those of a page, whatever the file is called. */
export function looksLikePage(text: string): boolean {
  return /^\uFEFF?\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<(?:!doctype html|html\b))/iu.test(
    text.slice(0, 1000),
  );
}

/** The character set that a page declares in its head. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
}
