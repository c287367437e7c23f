import { type Naming, namingOf, type Told } from './naming.ts';
import type { FullName } from './people.ts';
import { type Token, textAt } from './tokens.ts';

/** What the scan knows besides the sentence: names of the attendance list. */
export interface Acquaintance {
  readonly families: ReadonlySet<string>;
  /** Given and family names, as the list has them. */
  readonly fullNames?: ReadonlySet<string>;
  /** What the list says that somebody is, where no other list has it as an office. */
  readonly callings?: ReadonlySet<string>;
  /** Names that the text uses as those of places, by their first words. */
  readonly places?: ReadonlySet<string>;
  /** The list gives most of them neither "Herr" nor "Frau", so that the text may not either. */
  readonly greetless?: boolean;
}

/** A naming, and the token where the scan goes on. */
export interface Found {
  readonly naming: Naming;
  readonly next: number;
}

/** One way to name somebody: what it finds at a token, null for nothing. */
export type Rule = (tokens: readonly Token[], index: number, known: Acquaintance) => Found | null;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'von vom bei beim mit an am für zu zum zur auf durch gegen ohne um nach aus in im seit über unter vor hinter neben zwischen gegenüber wegen laut lt seitens trotz statt namens per je pro via inklusive samt nebst außer bis'.split(
    ' ',
  ),
);

/** What a rule found in the tokens from `from` up to `next`. */
export function found(tokens: readonly Token[], from: number, next: number, what: Told): Found | null {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (!first || !last) return null;
  return { naming: namingOf(what, first.start, last.end, isGoverned(tokens, from)), next };
}

/** "für das verhinderte" */
const ATTRIBUTE = /^\p{Ll}{4,}(?:e|en|er|em|es)$/u;
const ARTICLE = /^(?:das|die|den|dem|der|ein|eine[rmn]?)$/u;

/** Whether a preposition stands before a token, or before its article and adjective. */
export function isGoverned(tokens: readonly Token[], index: number): boolean {
  const before = ATTRIBUTE.test(textAt(tokens, index - 1)) && ARTICLE.test(textAt(tokens, index - 2)) ? 3 : 1;
  return PREPOSITIONS.has(textAt(tokens, index - before).toLowerCase());
}

/** What every naming of a person takes from the name. */
export function named(name: FullName) {
  return { kind: 'person', name: name.family, givenName: name.given, title: name.title } as const;
}
