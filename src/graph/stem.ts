const VOWEL = /[aeiouy]/;

/** Plural and genitive of nouns: "Ergebnisses" → "ergebnis", "Bürgerinnen" → "burgerin". */
const DOUBLED: readonly (readonly [RegExp, string])[] = [
  [/nisse[ns]?$/, 'nis'],
  [/innen$/, 'in'],
];

/** An -s is an ending after these letters (Snowball's valid s-endings), and after a lone full vowel ("Kitas", "Büros"). */
const ENDING_S = /(?:[bdfghklmnrt]|[^aeiouy][ao])s$/;
const FIRST_ENDING = /(?:ern|e[mnrs]|e)$/;
const SECOND_ENDING = /e[rn]$/;
/** "Regeln" → "regel", "Steuern" → "steuer". */
const ENDING_N = /(?<=e[lr])n$/;

/**
 * A German word without its inflection: "Spielplätze" → "spielplatz", "Jobcenters" → "jobcent". Expects the word
 * lower-case and folded. Steps 1 and 2 of Snowball's German stemmer (snowballstem.org/algorithms/german/stemmer.html)
 * without superlatives and without step 3: derivation (-ung, -lich, -heit) stays, so that "Satzung" is no "Satz".
 * Added are plurals that Snowball keeps apart ("Kitas", "Regeln", "Bürgerinnen").
 */
export function stem(word: string): string {
  for (const [ending, base] of DOUBLED) if (ending.test(word)) return word.replace(ending, base);
  const region = wordStem(word);
  const first = cut(word, region, ENDING_S) ?? cut(word, region, FIRST_ENDING);
  if (first !== null) return cut(first, region, SECOND_ENDING) ?? first;
  return cut(word, region, ENDING_N) ?? word;
}

/**
 * The word without this ending, null where it has none or where too little of the word would be left.
 * Of an ending with a letter before it in the pattern (-s) only the last letter goes.
 */
function cut(word: string, region: number, ending: RegExp): string | null {
  const found = ending.exec(word);
  if (found === null) return null;
  const from = ending === ENDING_S ? word.length - 1 : found.index;
  return from < region ? null : word.slice(0, from);
}

/** Where Snowball's R1 begins: after the first consonant that follows a vowel, and after three letters at least. */
function wordStem(word: string): number {
  let at = 0;
  while (at < word.length && !VOWEL.test(word.charAt(at))) at += 1;
  while (at < word.length && VOWEL.test(word.charAt(at))) at += 1;
  return Math.max(at + 1, 3);
}
