import { WHO } from './movements.ts';

const CLAUSE = '(?:^|, da(?:ss|ß) )';

/** Ways in which the running text says that somebody is excused: "Herr Adler lässt sich entschuldigen". */
const EXCUSED: readonly RegExp[] = [
  `${CLAUSE}${WHO} (?:lässt|läßt|lassen|ließ|ließen) sich (?:\\p{Ll}+ ){0,3}entschuldigen(?!\\p{L})`,
  `(?<!\\p{L})sich ${WHO} (?:\\p{Ll}+ ){0,3}entschuldigen (?:lässt|läßt|lassen|ließ|ließen)(?!\\p{L})`,
  `${CLAUSE}${WHO} (?:fehlt|fehlen|fehlte|fehlten|ist|sind) (?:heute |für heute )?entschuldigt(?!\\p{L})`,
  `${CLAUSE}${WHO} (?:hat|haben|hatte|hatten) sich (?:(?:heute|vorab|vorher|schriftlich|telefonisch|für heute|für die(?:se)? Sitzung) )?entschuldigt(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Whom a sentence says to be excused, by the words that name them; null where it says so of nobody. */
export function excusedIn(text: string): string | null {
  if (!text.includes('entschuldig')) return null;
  for (const pattern of EXCUSED) {
    const who = pattern.exec(text)?.groups?.['who'];
    if (who !== undefined) return who;
  }
  return null;
}
