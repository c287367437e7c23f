/** Longer lists are cut behind their first entry. */
const WHOLE = 3;

/** How a page of documentation shows an answer: as JSON, of long lists the first entry and how many follow. */
export function shown(value: unknown, indent = ''): string {
  const line = `${indent}${JSON.stringify(value)}`;
  if (typeof value !== 'object' || value === null || (line.length <= 100 && !/,\{/.test(line)))
    return spaced(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const most = value.length > WHOLE ? 1 : WHOLE;
    const more = value.length > most ? [`… ${value.length - most} more`] : [];
    const first = value.slice(0, most).map((below) => shown(below, deeper));
    const parts = [...first, ...more].map((part) => `${deeper}${part}`);
    return `[\n${parts.join(',\n')}\n${indent}]`;
  }
  const parts = Object.entries(value).map(
    ([key, below]) => `${deeper}${JSON.stringify(key)}: ${shown(below, deeper)}`,
  );
  return `{\n${parts.join(',\n')}\n${indent}}`;
}

/** On one line, long texts cut. */
function spaced(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 160 ? `${value.slice(0, 160)}…` : value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, below]) => `${JSON.stringify(key)}: ${spaced(below)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}
