import { createHmac } from 'node:crypto';
import type { Id } from '../model.ts';

/** What nobody can guess who has not the key: the same thing gives the same as long as the key is the same. */
export interface Keyed {
  /** In the place of an id that rests on a name, of the same kind: who hashes names does not find it. */
  id(id: Id): Id;
  /** Five letters and digits, a letter first, by which people tell one person from another ("k7f3q"). */
  pseudonym(id: Id): string;
  /** In the place of the hash of bytes that hold what was hidden: who tries names does not find it. */
  hash(hash: string): string;
  /** Tells two keys apart, and nothing of the key. */
  readonly check: string;
}

/** Without l and o, which look like digits. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LETTERS = 24;
const PSEUDONYM = 5;
/** As many as other ids have. */
const DIGITS = 20;

/** Whether a family name is what stands in the place of one. */
export function isPseudonym(familyName: string): boolean {
  return LIKE_PSEUDONYM.test(familyName);
}

const LIKE_PSEUDONYM = new RegExp(`^[${SIGNS.slice(0, LETTERS)}][${SIGNS}]{${PSEUDONYM - 1}}$`, 'u');

export function keyedBy(key: string): Keyed {
  const of = (what: string, of: string) => createHmac('sha256', key).update(`${what}\u001f${of}`);
  return {
    id: (id) => `${id.slice(0, id.indexOf('_') + 1)}${of('id', id).digest('hex').slice(0, DIGITS)}`,
    pseudonym: (id) => {
      const bytes = [...of('pseudonym', id).digest().subarray(0, PSEUDONYM)];
      return bytes.map((byte, place) => SIGNS[byte % (place === 0 ? LETTERS : SIGNS.length)]).join('');
    },
    hash: (hash) => of('hash', hash).digest('hex'),
    check: of('check', 'ratsgraph').digest('hex').slice(0, DIGITS),
  };
}
