import { listedIn } from './inline-list.ts';
import type { Line } from './line.ts';
import type { Part } from './listed-part.ts';

/** "Unter dem Vorsitz von Bürgermeister Adler waren anwesend:", "Anwesend unter dem Vorsitz von Frau Birk:" */
const under =
  /^((?:Anwesend(?: sind| waren)? )?[Uu]nter (?:dem )?Vorsitz (?:von |des |der )(?:Herrn |Frau )?)(\p{Lu}[^:;,]{4,60}?)(?= (?:sind|waren|nahmen|nehmen|haben|hat|traten?)(?!\p{L})|[:,]?$)/u;

/** Whom a line names that tells who has the chair: first who has it, then whom the sentence goes on to list; null for other lines. */
export function underChair(line: Line): Part[] | null {
  const [, before, name] = under.exec(line.text) ?? [];
  if (before === undefined || name === undefined) return null;
  const start = line.start + before.length;
  const chair = { start, end: start + name.length, words: `${ofOne(before, name)} (Vorsitz)` };
  return [chair, ...listedUnder(line.text, before.length + name.length, line.start)];
}

/** "unter dem Vorsitz des Ratsvorsitzenden Adler" → "Ratsvorsitzender Adler" */
function ofOne(before: string, name: string): string {
  return name.replace(
    /^(\p{L}*vorsitzende)n /iu,
    (_, chair: string) => `${chair}${/ des $/u.test(before) ? 'r' : ''} `,
  );
}

/** "Anwesend unter dem Vorsitz von Frau Birk waren die Ratsmitglieder Max Adler, …": whom the sentence goes on to list. */
function listedUnder(words: string, from: number, lineStart: number): readonly Part[] {
  const verb = / (?:sind|waren) (?=die |der |\p{Lu})/u.exec(words.slice(from));
  if (verb === null) return [];
  const at = from + verb.index;
  const shift = lineStart + at - THERE.length;
  return listedIn(THERE + words.slice(at)).map((part) => ({
    ...part,
    start: part.start + shift,
    end: part.end + shift,
  }));
}

const THERE = 'Anwesend';
