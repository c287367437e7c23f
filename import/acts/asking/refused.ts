/** "Das darf Herr Adler auf die Frage von Frau Birk nicht sagen": where the answer of who refuses begins, before the frame; null for nobody. */
export function refusedBefore(text: string, start: number, end: number): number | null {
  const verb = REFUSING.exec(text.slice(0, start));
  return verb !== null && NOT.test(text.slice(end)) ? verb.index : null;
}

const REFUSING =
  /(?<!\p{L})(?:darf|dürfe|durfte|kann|könne|konnte|möchte|mochte|will|wolle|wollte|vermag|vermochte)(?!\p{L})[^,;.]{0,80}$/u;
const NOT = /^[^;.]*(?<!\p{L})(?:nicht|nichts|keine?n?)(?!\p{L})/u;
