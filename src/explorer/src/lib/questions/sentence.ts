/** Abbreviations before whose stop a sentence goes on, also before a capital. */
const SHORT =
  'Dr|Prof|Ing|Dipl|Nr|Str|St|Abs|Art|Ziff|Az|Tel|Hr|Fr|ca|bzw|evtl|ggf|gem|inkl|lfd|max|min|sog|rd|vgl|zzgl|Mio|Mrd';

/** A stop before a capital; not after a number ("3. Mai"), an initial ("z. B.") or an abbreviation. */
const END = new RegExp(`(?<!\\d|(?<!\\p{L})(?:\\p{L}|${SHORT}))[.!?](?=\\s+[\\p{Lu}„"])`, 'u');

/** The first sentence of a text and what follows; without a second sentence the rest is empty. */
export function firstSentence(text: string): { first: string; rest: string } {
  const end = END.exec(text);
  if (!end) return { first: text, rest: '' };
  const cut = end.index + 1;
  return { first: text.slice(0, cut), rest: text.slice(cut).trim() };
}
