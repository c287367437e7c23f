import { NAMINGS, OBJECTS, SUBJECTS } from './outline.ts';

/**
 * A linguistic cue: what it is called, how it looks in an outline, and sentences that it must and must not match.
 * A test runs every example. In `pattern`, `@S` is somebody who can be the subject, `@O` somebody who cannot,
 * `@N` anybody, `@W` a question word or "ob", `@A` up to a few small words or adjectives, `~` anything in the sentence.
 */
export interface Cue {
  readonly name: string;
  readonly pattern: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const QUESTION_WORD =
  '(?:ob|wie|wieweit|was|wer|wen|wem|wessen|wann|wo|woher|wohin|woran|worauf|womit|wodurch|wofür|worüber|wozu|wovon|wobei|wonach|worin|worum|wogegen|woraus|worunter|wovor|warum|wieso|weshalb|weswegen|inwieweit|inwiefern|in wie ?weit|wie ?viele?|welche[rnms]?|(?:ab|bis|seit|in|an|auf|bei|mit|von|zu|aus|für|durch|über|unter|nach|um|zum|zur|im|am) (?:wann|wem|wen|was|wo|welche[rnms]?|wie ?viele?n?)|bis zu welche[rm])';

/** "was den Steg und das Boot angeht": as regards them; what looks like a question word asks nothing. */
export const REGARDING =
  '[Ww]as [^?;:.]{2,120}? (?:angeh(?:t|e)|anging|betriff?[ft]e?|betreffe|betraf|anbelangt|anbelange|anbetrifft)(?![\\p{L}])';

const MACROS: Readonly<Record<string, string>> = {
  '@S': SUBJECTS,
  '@O': OBJECTS,
  '@N': NAMINGS,
  '@W': `${QUESTION_WORD}(?![\\p{L}])`,
  '@A': '(?:[\\p{Ll}\\d.]+ ){0,4}?',
  '~': '[^;?!]{0,240}?',
};

/** The cue's pattern as a regular expression over outlines. */
export function compile(cue: Pick<Cue, 'pattern'>): RegExp {
  return new RegExp(
    cue.pattern.replace(/@[SONWA]|~/gu, (macro) => MACROS[macro] ?? macro),
    'u',
  );
}

/** What a group of a match caught, in whichever of its alternatives: the first keeps the name, others number it (`by`, `by2`). */
export function caught(match: RegExpExecArray, name: string): string | undefined {
  const groups = match.groups ?? {};
  const places = [
    name,
    ...Array.from({ length: MOST_ALTERNATIVES - 1 }, (_, index) => `${name}${index + 2}`),
  ];
  return places.map((place) => groups[place]).find((found) => found !== undefined);
}

const MOST_ALTERNATIVES = 9;
