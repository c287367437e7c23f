import { compile, type DomNode, type FormatCallback } from 'html-to-text';

/** Parts of a page that are no words of the minutes. */
export const silent: ReadonlySet<string> = new Set([
  'img',
  'script',
  'style',
  'noscript',
  'nav',
  'button',
  'select',
  'textarea',
  'svg',
]);

/** What stands on lines of its own although its tag alone does not say so. */
const lines = ['dl', 'dt', 'dd', 'tr', 'caption', 'fieldset', 'legend', 'figure', 'figcaption', 'address'];

/** Old systems lay a whole page out as a table: a cell with more words than this is none of a table of data. */
const longestCell = 200;
/** A form with none of these is a search box or a row of buttons; some systems put the whole page into one. */
const pageParts = /^(?:p|h[1-6]|dl|table)$/u;

/** A table of data keeps its columns; one that only lays out the page is read cell by cell. */
const table: FormatCallback = (element, walk, builder, options) => {
  const isLayout = hasWithin(
    element,
    (one) => isCell(one) && (textOf(one).length > longestCell || isBlocky(one)),
  );
  const format = builder.options.formatters?.[isLayout ? 'block' : 'dataTable'];
  format?.(element, walk, builder, { ...options, leadingLineBreaks: 2, trailingLineBreaks: 2 });
};

const form: FormatCallback = (element, walk, builder, options) => {
  const isPage = hasWithin(element, ({ name = '' }) => pageParts.test(name));
  if (isPage) builder.options.formatters?.['block']?.(element, walk, builder, options);
};

function isCell({ name }: DomNode): boolean {
  return name === 'td' || name === 'th';
}

function isBlocky(cell: DomNode): boolean {
  return hasWithin(cell, ({ name = '' }) => /^(?:p|div|table|h[1-6]|ul|ol|dl)$/u.test(name));
}

function hasWithin({ children = [] }: DomNode, is: (one: DomNode) => boolean): boolean {
  return children.some((one) => is(one) || hasWithin(one, is));
}

function textOf({ data = '', children = [] }: DomNode): string {
  return data.trim() + children.map(textOf).join('');
}

const convert = compile({
  wordwrap: false,
  formatters: { table, form },
  selectors: [
    ...[...silent].map((selector) => ({ selector, format: 'skip' })),
    ...lines.map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...['td', 'th'].map((selector) => ({ selector, format: 'inlineSurround', options: { suffix: ' ' } })),
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'form', format: 'form', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'table', format: 'table', options: { uppercaseHeaderCells: false } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
  limits: { maxDepth: 200, maxInputLength: Number.MAX_SAFE_INTEGER },
});

/** The text of a page, a blank line between its paragraphs; offsets count in this text. */
export function pageText(html: string): string {
  return convert(html);
}
