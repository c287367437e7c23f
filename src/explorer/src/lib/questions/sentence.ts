/** A sentence's end: a stop before a capital, unless an abbreviation, an initial or a number stands before it. */
const END = /(?<=\p{L}{4}|[)\]“"])[.!?](?=\s+[\p{Lu}„"])/u;

/** The first sentence of a text and what follows; without a second sentence the rest is empty. */
export function firstSentence(text: string): { first: string; rest: string } {
  const end = END.exec(text);
  if (!end) return { first: text, rest: '' };
  const cut = end.index + 1;
  return { first: text.slice(0, cut), rest: text.slice(cut).trim() };
}
