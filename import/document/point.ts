import { folded, type Line } from './line.ts';

/** A line that begins with the number of an agenda item, in the list or where it is discussed. */
export interface Point {
  /** Of its line. */
  readonly index: number;
  readonly number: string;
  /** The title, as far as it stands on the line. */
  readonly rest: string;
}

/** "Zu Punkt 3: …", "Zu Punkt 3 a): …", "TOP Ö 5 …". */
export const marked =
  /^(?:(?:zu\s+)?(?:Tagesordnungspunkt|TOP|Punkt|Pkt\.?)|zu\s+TO)\s*(?::\s*)?((?:[ÖN]\s*)?\d{1,3}(?:\.\d{1,2})*(?:\s?[a-z](?=[\s:.)]))?)\s*(?:\.\s*)?(?:(?:\):|[:.)])\s*)?(?:[-–]\s*)?(\S.*|)$/iu;
/** "3. Title", "3) Title", "3.- Title", "3 a) Title". */
export const numbered =
  /^((?:[ÖN]\s*)?\d{1,3}(?:\.\d{1,2})*(?:\s?\p{Ll}(?=\)))?)\.?\)?(?:\s?[-–])?\s+(?=["„(]?\p{Lu}|\d+\.\s)(.+)$/u;
/** "zu 3 Title", "ad 3) Title". */
export const zuNumber =
  /^(?:[Zz]u|[Aa]d)\s+(\d{1,3}(?:\.\d{1,2})*)\.?\s*(?:[:)]\s*)?(?:[-–]\s*)?(?<=\s)(?=["„]?\p{Lu})(.+)$/u;
/** "§ 60" on a line of its own or before a title, as councils number what they talk about through a year; no law. */
export const section =
  /^§\s?(\d{1,4})(?!\s?(?:Abs|Satz|Nr|S\.|ff?\.|der|des|i\.))\s*(?:[-–:.]\s*)?((?=[\p{Lu}„"]).+|)$/u;
/** "Ö 5 Title", as systems number the public and the other part. */
export const publicOnes = /^([ÖN]\s?\d{1,3}(?:\.\d{1,2})*)\.?\s+(?=["„(]?\p{Lu})(.+)$/u;
/** "zu 3.", "ad 3" on a line of its own. */
export const zuAlone = /^(?:zu|ad)\s+(\d{1,3}(?:\.\d{1,2})*)\s?[.:)]?()$/iu;

/** The points among the lines from `from` on. */
export function pointsIn(
  lines: readonly Line[],
  from: number,
  match: (text: string) => RegExpExecArray | null,
): Point[] {
  const found: Point[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const [, number, rest] = match(lines[index]?.text ?? '') ?? [];
    if (number !== undefined && rest !== undefined && !isOfPage(lines, index))
      found.push({ index, number, rest });
  }
  return found;
}

/** "TOP: Ö 1" over "Gremium: Bauausschuss": the head of a page that shows an item, which may hold the minutes of a whole meeting. */
function isOfPage(lines: readonly Line[], index: number): boolean {
  return /^TOP:/u.test(lines[index]?.text ?? '') && /^(?:Gremium|Datum):/u.test(lines[index + 1]?.text ?? '');
}

/** Whether two titles begin alike; the second may be folded already. */
export function isSame(printed: string, title: string, isFolded = false): boolean {
  const one = folded(printed);
  const two = isFolded ? title : folded(title);
  const length = Math.min(one.length, two.length, 24);
  return length > 0 && one.slice(0, length) === two.slice(0, length);
}

/** "Ö 05" → "5". */
export function bare(number: string): string {
  return number.replace(/[\sÖN]/gu, '').replace(/^0+(?=\d)/u, '');
}
