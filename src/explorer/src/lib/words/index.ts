import type { Language } from '../language.ts';
import { de, type Words } from './de.ts';
import { en } from './en.ts';

export type { Words } from './de.ts';

/** What the interface says, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { de, en };
