const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no way to write. */
const NO_SIGNS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in XML or HTML, in elements and in attributes. */
export function escaped(text: string): string {
  return text.replace(NO_SIGNS, '\uFFFD').replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);
}

/** An element with text in it. */
export function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return `<${name}${written(attributes)}>${escaped(text)}</${name}>`;
}

export function empty(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${written(attributes)}/>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}
