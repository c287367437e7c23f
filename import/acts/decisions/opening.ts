import type { Draft, Words } from './draft.ts';
import { hasFigures, votesIn } from './figures.ts';

/** "Der Rat beschließt wie folgt:", "stimmt für folgenden Vorschlag:", what is decided stands below. */
export const OPENS =
  /(?<!\p{L})(?:[Bb]eschl[io]|[Ee]mpf(?:ie|e|a)hl|[Ff]ass(?:t|en)|(?:stimm|spr[ie]ch)(?:t|en)[^.]{0,200}folgende)[^.]{0,300}:$/u;

/** Whether a decision has nothing yet but the words that announce it. */
export function announces({ text }: Draft): boolean {
  return text.every((words) => OPENS.test(words.text));
}

/** Whether more of what was decided has to follow. */
export function isOpening({ text }: Words): boolean {
  return (
    OPENS.test(text) || (text.endsWith(':') && /folg(?:t|end)/iu.test(text)) || / zu \p{Ll}\)\.?$/u.test(text)
  );
}

/** "Sodann beschließt der Rat einstimmig:" begins anew, "a) Der Rat beschließt folgendes:" does not. */
export function isBeginning(text: string): boolean {
  return (
    /^(?:(?:Der|Die|Das) |Sodann|Anschließend|Weiter|Außerdem|Ferner|Ebenfalls|Ohne|Nach)/u.test(text) &&
    voted({ text, start: 0, end: 0 }).length > 0
  );
}

/** The words themselves where they tell how votes fell. */
export function voted(words: Words): readonly Words[] {
  const votes = votesIn(words.text.slice(0, 600));
  return votes.unanimous ||
    hasFigures(votes) ||
    votes.abstain !== null ||
    /mehrheitlich|mehrheit(?!\p{L})/iu.test(words.text)
    ? [words]
    : [];
}
