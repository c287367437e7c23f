import type { Salutation } from '../../model.ts';
import type { Called } from '../called.ts';
import { kindOfRole } from '../offices.ts';

const NO_NAME = /^(?:Der|Die|Dr|Prof|Dipl|Ing|stellv|\p{Lu}{1,4}|Rm|Rh|Rf)\.?$|\.$/u;

/** The people of "Ratsherr Adler, Frau Dr. Birk und Herr Max Tamm (SPD)"; an office alone is nobody. */
export function calledIn(words: string): readonly Called[] {
  return words
    .replace(/\([^()]*\)/gu, '')
    .split(/, | und | sowie /u)
    .flatMap((part) => calledBy(part.trim()) ?? []);
}

function calledBy(words: string): Called | null {
  const salutation = salutationIn(words);
  const names = words
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:Herrn?|Frau)$/u.test(word))
    .filter((word) => !NO_NAME.test(word) && kindOfRole(word) === null);
  const name = names.at(-1);
  return name === undefined ? null : { name, givenName: names.slice(0, -1).join(' ') || null, salutation };
}

function salutationIn(words: string): Salutation | null {
  const printed = /(?<!\p{L})(Herrn?|Frau)(?!\p{L})/u.exec(words)?.[1];
  if (printed === undefined) return null;
  return printed === 'Frau' ? 'Frau' : 'Herr';
}
