/** A word of a text. */
export interface Token {
  readonly text: string;
  /** In lower case with ß as ss. */
  readonly small: string;
  /** The lower-case text from the word on, for entries of several words. */
  readonly rest: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** First word of the text or after a colon or stop, where capitals tell nothing. */
  readonly first: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** A noun after a preposition of place: "am Friedhof", "neben der alten Schule". */
  readonly where: boolean;
}

const WORD = /[\p{L}\p{N}²](?:(?<!\p{Ll}(?=\p{Lu}\p{Ll}))[\p{L}\p{N}²'’´]|[-–](?=[\p{L}\p{N}]))*/gu;
/** Longer things are no words. */
const LONGEST_WORD = 80;
/** How far `rest` looks ahead. */
const AHEAD = 60;

export function tokensOf(text: string): readonly Token[] {
  // ß becomes ss only inside `small` and `rest`, which are read from their beginning: offsets stay the text's.
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // A few letters are two in lower case: then no offset leads from one text to the other.
  const ahead = (start: number, end: number) =>
    lower.length === text.length ? sharp(lower.slice(start, end)) : small(text.slice(start, end));
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (word.length > LONGEST_WORD) continue;
    const start = match.index;
    const gap = text.slice(last, start);
    const end = start + word.length;
    const capital = /^\p{Lu}/u.test(word);
    tokens.push({
      text: word,
      small: small(word),
      rest: ahead(start, end + AHEAD),
      start,
      end,
      capital,
      first: tokens.length === 0 || /[:.?!]\s*[„"“]?$/u.test(gap),
      gap,
      where: capital && isPlace(tokens, gap),
    });
    last = end;
  }
  return tokens;
}

/** Prepositions that say where something is. */
const PLACE =
  /^(?:am|an|ans|vor|vorm|neben|hinter|gegenüber|nahe|nähe|höhe|zwischen|entlang|unweit|richtung)$/u;
const BETWEEN =
  /^(?:de[mnrs]|die|das|eine[mnrs]?|diese[mnrs]?|alten?|neuen?|ehemaligen?|von|zum|zur|\p{Ll}+e[nr])$/u;

/** Whether the word that follows stands after a preposition of place, over an article and an adjective. */
function isPlace(tokens: readonly Token[], gap: string): boolean {
  if (gap !== ' ') return false;
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 3); i -= 1) {
    const before = tokens[i];
    if (before === undefined) return false;
    if (PLACE.test(before.small)) return true;
    if (before.capital || !BETWEEN.test(before.small) || before.gap !== ' ') return false;
  }
  return false;
}

export function small(text: string): string {
  return sharp(text.toLowerCase());
}

function sharp(lower: string): string {
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower;
}

/** Compounds that end like a street's name and are none. */
const KINDS_OF_STREETS =
  /^(?:rad|fuß|geh|feld|wirtschafts|wald|wander|schul|haupt|bundes|landes|kreis|land|gemeinde|anlieger|neben|wohn|spiel|sammel|verbindungs|erschließungs|einbahn|umgehungs|entlastungs|haupt(?:verkehrs)?|orts|kreis|zufahrts|privat|sport|bolz|park|stell|bau|rasen|kunstrasen|grill|reit|markt|schlaf|arbeits|spiel|fest|dorf|camping|kinderspiel|lager|abstell|container|rettungs|flucht|schleich|rund|ufer|trampel|kirch|rad(?:schnell)?|eichen|hoch|stau|bahn)(?:-)?(?:straße|weg|platz|steig|damm|ufer|ring)/u;

/** Whether a word is the name of a street or square: "Weiherstraße", "Lindenauer-Weg". */
export function isStreet(word: string): boolean {
  const lower = word.toLowerCase();
  if (
    !/(?:.straße|.str|.strasse|.weg|.platz|.allee|.gasse|.ring|.damm|.ufer|.stieg|.kamp|.twiete|.chaussee)$/u.test(
      lower,
    )
  )
    return false;
  return /^\p{Lu}/u.test(word) && !KINDS_OF_STREETS.test(lower);
}
