import type { Mention, Sentence } from '../model.ts';

/** A sentence and who says it. */
interface Voiced {
  readonly sentence: Sentence;
  readonly speaker: Mention | null;
  /** Whether he is known to say it. */
  readonly spoken: boolean;
}

/** "Anmerkung der Verwaltung: Die Antwort wird nachgereicht.": whose note it is owes what is done. */
export function isInNote({ sentence, speaker, spoken }: Voiced, former: readonly Voiced[]): boolean {
  if (!spoken || speaker?.kind !== 'office') return false;
  const own = former.filter((one) => one.speaker === speaker || /:$/u.test(one.sentence.text));
  return [sentence, ...own.map((one) => one.sentence)].some(({ text }) => NOTE.test(text));
}

const NOTE =
  /^\(?(?:Nachtrag|Anmerkung|Antwort|Stellungnahme|Mitteilung|Hinweis|Protokollnotiz|Auskunft)(?: zum Protokoll)? (?:der|des|von|vom) [^:]{3,60}:/u;
