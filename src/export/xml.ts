/** Signs that mean something else, and the one that a reader would drop before a line feed. */
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** What XML 1.0 has no way to write. */
const NO_SIGNS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** White space that a reader would make a blank in an attribute. */
const BREAKS = /[\t\n]/g;

/** By their names; what is null or undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

export const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** A text as it stands in XML or HTML, in elements and in attributes. */
export function escaped(text: string): string {
  return text.replace(NO_SIGNS, '\uFFFD').replace(/[&<>"\r]/g, (sign) => NAMES[sign] ?? sign);
}

/** An element with text in it. */
export function element(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>${escaped(text)}</${name}>`;
}

/** An element with others in it, one a line. */
export function parent(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return [`<${name}${written(attributes)}>`, ...children, `</${name}>`].join('\n');
}

export function empty(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`;
}

/** The start of an element, for what is written piece by piece; `</name>` ends it. */
export function start(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}>`;
}

/** An id of the graph as a name that XML takes for an id: it has no blanks and begins with a letter. */
export function xmlId(id: string): string {
  const name = id.replace(/[^\w.-]/g, '_');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

/** A reference to an id of the graph within the same file. */
export function to(id: string): string {
  return `#${xmlId(id)}`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(BREAKS, asReference)}"`)
    .join('');
}

function asReference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
