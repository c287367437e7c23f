/** Abbreviated adjectives of offices. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Kfm\.|^Kaufm\./u, 'Kaufmännisch'],
  [/^Techn\./u, 'Technisch'],
  [/^[Ss]achk\./u, 'sachkundig'],
];

/** "Kfm. Leiterin" → "Kaufmännische Leiterin". */
export function inFull(role: string): string {
  const found = SHORT.find(([short]) => short.test(role));
  if (found === undefined) return role;
  const [short, adjective] = found;
  return role.replace(short, `${adjective}${/in$/u.test(role) ? 'e' : 'er'}`);
}

/** "Mitglieder nach § 4" of a list → what one of them is. */
export function singular(role: string): string {
  return inFull(role)
    .replace(/^(\p{L}+e) (\p{L}*mitglied)er(?!\p{L})/iu, '$1s $2')
    .replace(/^(\p{L}+in)nen$/u, '$1')
    .replace(/^Mitglieder/u, 'Mitglied')
    .replace(/^(sachkundige) (?:(?:Bürger|Einwohner)innen und )?(Bürger|Einwohner)$/iu, '$1r $2');
}

/** " des Ornithologischen Vereins" → "Ornithologischer Verein". */
export function ofBody(words: string): string {
  const [, link = '', name = ''] =
    /^,?\s*(?:(der|des|von der|vom|von|beim|bei der)\s*)?(\S.*|)$/u.exec(words) ?? [];
  if (link !== 'des') return name;
  return name
    .replace(/^(\p{Lu}\p{Ll}+)en(?=\s\p{Lu})/u, '$1er')
    .replace(/^((?:\p{Lu}\p{Ll}+er\s)?\p{Lu}[\p{L}-]*?)e?s(?![\p{L}])/u, '$1');
}
