import { isGiven } from './given-names.ts';

/** A word in capitals behind a salutation, a title and perhaps a given name; three letters before a name may be an office ("Herr KTA Adler"). */
const SHOUTED =
  /(?<=(?<!\p{L})(?:Herrn?|Frau|Dr\.|Prof\.) (?:(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) )?)(?:\p{Lu}{4,}|\p{Lu}{3}(?! \p{Lu}\p{Ll}))(?:-\p{Lu}{2,})*(?![\p{L}\d])/gu;

/** A line in which names that some clerks print in capitals ("Frau ADLER") are written like all others; its length stays. */
export function withQuietNames(text: string): string {
  return /\p{Lu}{3}/u.test(text)
    ? text.replace(SHOUTED, (word, ...more) => {
        const { given } = more.at(-1) as { given?: string };
        return given === undefined || isGiven(given) ? quiet(word) : word;
      })
    : text;
}

/** "ADLER-BIRK" as "Adler-Birk"; what isn't all capitals, or shorter than three letters, stays. */
export function quiet(name: string): string {
  if (!/^\p{Lu}{3,}(?:-\p{Lu}{2,})*$/u.test(name)) return name;
  return name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
}
