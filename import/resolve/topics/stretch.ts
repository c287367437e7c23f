import { type Hit, hitsAt } from './lexicon.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrase } from './several.ts';
import type { Token } from './tokens.ts';

/** A word that a field's list knows. */
export interface Heard {
  readonly token: Token;
  readonly hit: Hit;
}

/** The words of a zone that may tell something. Many questions stand in its light: what is found in it is sought once. */
export class Stretch {
  readonly #text: string;
  readonly tokens: readonly Token[];
  readonly #isNoun: (word: string) => boolean;
  #heard: readonly Heard[] | undefined;
  #phrases: readonly Phrase[] | undefined;

  /** `isNoun` tells it of a word at a beginning, where capitals don't. */
  constructor(text: string, tokens: readonly Token[], isNoun: (word: string) => boolean) {
    this.#text = text;
    this.tokens = tokens;
    this.#isNoun = isNoun;
  }

  /** The words of fields' lists, in their order. */
  get heard(): readonly Heard[] {
    this.#heard ??= this.tokens.flatMap((token) => hitsAt(token).map((hit) => ({ token, hit })));
    return this.#heard;
  }

  /** The nouns and names. */
  get phrases(): readonly Phrase[] {
    this.#phrases ??= phrasesOf(this.#text, this.tokens, this.#isNoun);
    return this.#phrases;
  }
}
