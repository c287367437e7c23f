import { squeezed } from '../language/folded.ts';
import { joined, type Line } from './line.ts';
import type { Sheet } from './plan.ts';

const kind =
  '(?:Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Einheitsgemeinde|Hansestadt|Landeshauptstadt|Universitätsstadt|(?:Große[rn]? )?Kreisstadt|Marktgemeinde)';
/** A place's name: "Lindenau am Wehr", "Bad Auendorf", "Hohe Aue", "Kirchbrede-Süd". */
const place =
  '((?:Bad|Groß|Klein|Alt|Neu|Hohe[rns]?|Sankt|St\\.)?\\s?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*(?:\\s(?:am|an der|im|in der|ob der|vor der)\\s(?!\\p{L}*tag\\b|Jahre?\\b|Sitzung|Rahmen|Bereich|Zuge|Mittwoch|Sonnabend)\\p{Lu}\\p{Ll}+)?)';
const decisive = new RegExp(
  `(?:[Rr]at(?:e?s)?|[Aa]usschu(?:ss|ß)(?:es)?|[Vv]ersammlung|[Rr]atsinformation(?:ssystem)?|[Bb]ürgerinformation(?:ssystem)?|[Vv]ertretung|[Vv]erwaltung|[Bb]ürgermeister(?:in)?s?|[Ss]itzungstermine)\\s(?:in\\s)?der\\s(?:\\p{Lu}\\p{Ll}+\\sund\\s)?${kind}\\s${place}`,
  'u',
);
const mention = new RegExp(`(?<![\\p{L}-])${kind}\\s${place}`, 'gu');
/** "Kreistag des Landkreises Wehr", "Amtsausschusses des Amtes Wehr": whose name begins with what it is. */
const district = new RegExp(
  `(?:tag|[Rr]at|[Rr]ätin|[Aa]usschu(?:ss|ß)|[Vv]ertretung|[Vv]ersammlung)(?:e?s)?\\sdes\\s(Landkreis|Kreis|Amt)(?:e?s)\\s${place}`,
  'u',
);
/** "Zweckverband Auental", "Zweckverband Wasser „Obere Wehr“", "Wasser- und Abwasserverband Obere Wehr", "Verwaltungsgemeinschaft Lindenau". */
const association =
  /^(?:(?:\p{Lu}\p{L}{2,}-(?:,|\sund)\s){0,3}\p{L}*(?:[Zz]weck|[Rr]egional|[Ww]asser|[Bb]oden|[Dd]eich|[Ss]chul|[Pp]lanungs|Verwaltungs|Gemeinde)verband|Verwaltungsgemeinschaft)(?:\s[„"(]?[\p{L}-]+[“”")]?){1,6}(?=$|\s[–-]\s)/u;
const whole = /^(?:Landkreis|Kreis|Amt)\s\p{Lu}[\p{L}-]+(?:[\s/-]\p{Lu}[\p{L}-]+){0,2}(?=$|\s[–-]\s)/u;
/** "Sitzung des Marktgemeinderates Wehr", "der Gemeindevertretung Wehr" */
const council = new RegExp(
  `(?:[Ss]itzung|[Pp]rotokoll|[Nn]iederschrift)\\s(?:de[sr]\\s)+(?:(?:Stadt|Gemeinde|Markt|(?:Markt|Orts|Verbands|Samt)gemeinde)rat(?:e?s)?|(?:Stadt|Gemeinde)vertretung)\\s${place}`,
  'u',
);
/** "https://ratsinfo.auendorf.de/…": only where the part before says that it is a council's site. */
const site =
  /https?:\/\/(?:www\.)?(?:ratsinfo|allris|sessionnet|buergerinfo|sitzungsdienst|ris|ratsinformation|gremien)\.(?:stadt-|gemeinde-|samtgemeinde-)?([a-z][a-z-]+)\.[a-z]{2,8}(?:[/:?]|$)/u;

/** Words that follow "Gemeinde" or "Stadt" and are no place. */
const noPlace =
  /^(?:Die|Der|Das|Es|Sie|Er|Im|In|Am|Auf|Und|Herr|Frau|Az|Fachbereich|Anlage|Bauamt|Tel|Telefon|Nr|Ortsteil)$/u;

/** How many lines may be a document's head. */
const headLines = 14;

/**
 * The municipality, without "Stadt" or "Gemeinde": from whose council or head the first lines name, from the
 * council's site, from the folder if the text names such a place, or from most of its mentions. Null in doubt.
 */
export function municipalityOf({ source, lines }: Sheet): string | null {
  return ofCouncil(lines.slice(0, headLines)) ?? ofWords(joined(lines), source.origin);
}

function ofWords(words: string, origin: string): string | null {
  return ofSite(words) ?? ofFolder(origin, words) ?? mostNamed(words);
}

/** A line of the head that is nothing but "Stadt Lindenau", "Markt Lindenau". */
const bare = new RegExp(`^(?:${kind}|Markt)\\s${place}$`, 'u');

function ofCouncil(lines: readonly Line[]): string | null {
  const head = joined(lines);
  const [, type, of] = district.exec(head) ?? [];
  if (type !== undefined) return `${type} ${of}`;
  // An Amt or a Landkreis may stand over the municipality whose minutes they are.
  const [named] = [
    ...lines.flatMap(({ text }) => bare.exec(inSmallLetters(text))?.[1] ?? []),
    ...lines.flatMap(({ text }) => whole.exec(text)?.[0] ?? association.exec(text)?.[0] ?? []),
  ];
  return (
    ofAssociation(lines) ?? clean(decisive.exec(head)?.[1]) ?? clean(named) ?? clean(council.exec(head)?.[1])
  );
}

/** "STADT LINDENAU" → "Stadt Lindenau". */
function inSmallLetters(line: string): string {
  if (line !== line.toUpperCase()) return line;
  return line.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Over its minutes an association stands first: those who sit in its bodies are mayors of other places. */
function ofAssociation(lines: readonly Line[]): string | null {
  return association.exec(lines[0]?.text ?? '')?.[0] ?? null;
}

function clean(name: string | undefined): string | null {
  const words = squeezed(name ?? '').trim();
  return name === undefined || noPlace.test(words) ? null : words;
}

/** How often a place must be named: a neighbour is soon named twice. */
const enough = 3;

/** The place that is named as a municipality most, and twice as often as the next; with its council it counts double. */
function mostNamed(text: string): string | null {
  const counts = new Map<string, number>();
  const named = [...text.matchAll(mention), ...text.matchAll(new RegExp(decisive, 'gu'))];
  for (const match of named) {
    const name = clean(match[1]);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < enough) return null;
  return first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** "luetgenau" → "Lütgenau" where the text writes it so. */
function ofSite(text: string): string | null {
  const found = site.exec(text)?.[1];
  if (found === undefined) return null;
  return attested(found, text) ?? found.replace(/(?:^|-)[a-z]/gu, (letter) => letter.toUpperCase());
}

/** People keep the minutes of a place in a folder of its name. */
function ofFolder(origin: string, text: string): string | null {
  const [folder = '', file] = origin.split('/');
  return file === undefined || folder.length < 4 ? null : attested(folder.toLowerCase(), text);
}

/** How the text writes a name of small letters without umlauts; null where it does not. */
function attested(name: string, text: string): string | null {
  const written = plain(name)
    .replace(/[^\p{L}\p{N} -]/gu, '.')
    .replace(/ae|oe|ue|ss/gu, (letters) => `(?:${letters}|${UMLAUTS[letters]})`);
  const words = text.match(new RegExp(`(?<![\\p{L}-])${written}(?![\\p{L}-])`, 'giu')) ?? [];
  return words.find((word) => CAPITALISED.test(word)) ?? null;
}

const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß' };
const PLAIN = new Map(Object.entries(UMLAUTS).map(([letters, umlaut]) => [umlaut, letters]));

function plain(word: string): string {
  return word.toLowerCase().replace(/[äöüß]/gu, (letter) => PLAIN.get(letter) ?? letter);
}
