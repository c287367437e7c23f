import type { Block, Span, Warning } from '../model.ts';

/**
 * What is left of words whose first syllable had an umlaut and was lost on the way to a page: "(fü)r", "(wü)rden",
 * "(kö)nnen", "(mö)chte", "(mü)ssen", "(ü)ber", "(wä)hrend". None of them is a word of its own.
 */
const remains =
  / (?:r|rden?|rfen?|nnt?en?|nnte|chten?|ssten?|ssen|hrend|hrt|chst(?:e[nrs]?)?|nftig(?:e[nrs]?)?|nschen|ndlich(?:e[nrs]?)?)(?=[ .,])/gu;
/** A name that swallowed "mö" of "möchte". */
const swallowed = /(?:Herr|Frau) \p{Lu}\p{Ll}+chte (?=(?:gerne? )?wissen\b|wissen\b)/gu;

/** One such place may be a slip of the pen, two are a page that lost letters. */
const fewest = 2;

/** Tells that a text lost letters with umlauts, and where; what is lost cannot be put back for certain. */
export function lostLetters(text: string, blocks: readonly Block[]): Warning[] {
  if ([remains, swallowed].flatMap((pattern) => [...text.matchAll(pattern)]).length < fewest) return [];
  const places = blocks.flatMap((block) => (block.kind === 'furniture' ? [] : placesIn(text, block)));
  const [first] = places;
  if (first === undefined || places.length < fewest) return [];
  const seen = text
    .slice(Math.max(0, first.start - 12), first.end)
    .replace(/^\S*\s+/u, '')
    .trim();
  const message = `Letters with umlauts seem to be lost in ${places.length} places, the first at "${seen}": take the original.`;
  return [{ message, ...first }];
}

function placesIn(text: string, { start, end }: Block): Span[] {
  const words = text.slice(start, end);
  const cut = [...words.matchAll(remains)].filter(({ index }) =>
    /(?<! )\p{L}[,;]?$/u.test(words.slice(0, index).slice(-3)),
  );
  return [...cut, ...words.matchAll(swallowed)]
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
}
