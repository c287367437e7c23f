/** "a)", "2.", "- ": the mark of a list, not the ordinal of an office or a day. */
const listMark =
  /^(?:[-–•*▪►◦·\p{Co}]\s*(?=\S)|o\s+(?=\p{Lu})|\p{Ll}\.\)?\s+(?=\p{Lu}\p{Ll})|\(?(?:\p{Ll}|\d{1,2})\)\s*(?=\S)|(?:\d{1,2}\.)+(?:\s+|(?=\p{Lu})))/u;
const ordinal =
  /^\d{1,2}\.\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:stell)?v\p{L}*\.?\s|\p{L}*[Bb](?:eigeordnete|ürgermeister)|Vorsitzende|Stadtr[aä]t|Kreisr[aä]t|Ergänzung|Änderung|Nachtrag|Halbjahr|Quartal|Bauabschnitt|Lesung|\d)/u;

/** Whether a line begins with the mark of a list. */
export function isListed(text: string): boolean {
  return listMark.test(text) && !ordinal.test(text);
}

/** How many characters the list mark at the beginning takes, 0 without one. */
export function listMarkLength(text: string): number {
  return isListed(text) ? (listMark.exec(text)?.[0].length ?? 0) : 0;
}

const abbreviated =
  /(?:^|[\s(])(?:Dr|Prof|Dipl|Ing|St|Str|Nr|Abs|Art|Ziff|ca|bzw|gem|stellv|stv|einschl|inkl|ggf|vgl|lfd|lt|s|z\.\s?B|u\.\s?a|d\.\s?h|i\.\s?V|o\.\s?g|\p{Lu}|\d{1,2})\.$/u;

/** Whether a line's last words end a sentence (or announce one with a colon). */
export function endsSentence(text: string): boolean {
  return /[.?!:…][“”"»)\]]*$|[.?!][“”"] \(.{1,40}\)$/u.test(text) && !abbreviated.test(text);
}
