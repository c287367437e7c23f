import { functionWords, isBody, isParty } from './function.ts';
import { listedIn, type Part } from './inline-list.ts';
import type { Line } from './line.ts';
import { officeBefore } from './person.ts';

/** Not whom somebody stands in for: "für Herrn Adler". */
const salutation =
  /(?<!(?<!\p{L})(?:für|von|durch|statt|V\.|der|des|Vertretung)\s{1,3})(?<![\p{L}])(?:Herrn?|Her|Frau)\s+(?=\p{Lu}|von\s|de\s|zu\s|stellv\.\s)/gu;
/** A line that only goes on: whom the person above stands in for. */
export const substitution =
  /^\(?(?:(?:als\s)?[Vv]ert?ret(?:er|erin|ung|in)|i\.\s?V\.|in Vertretung|für)\s(?:für|von|Herrn?|Frau|Rm|RM)\s/u;
const memberLabel =
  /^(?:[-–•*]\s*|\d{1,2}[.)]\s*)?(?:Ratsherrn?|Ratsfrau|Ratsmitglied|Rm|RM|Rh|Rf|KTA|s\.?[BE]\.?|Gv|\p{Lu}[\p{L}]{1,3}['’]in|Stadtverordnete[rn]?)\.?\s+\p{Lu}/u;
/** "Vorsitzender: Gemeindevertreter Adam": what stands before the colon is his function. */
const labelled =
  /^(?!(?:\p{L}*[Oo]rt|\p{L}*[Rr]aum|\p{L}*[Ss]aal|Datum|Tag|Zeit|Beginn|Ende|Dauer|Anlagen?|Betreff):)(\p{L}[\p{L}\d .,()/-]{1,50}:\s+)(?=\S)/u;
/** "Unter dem Vorsitz von Bürgermeister Adler waren anwesend:", "Anwesend unter dem Vorsitz von Frau Birk:" */
const under =
  /^((?:Anwesend(?: sind| waren)? )?[Uu]nter (?:dem )?Vorsitz (?:von |des |der )(?:Herrn |Frau )?)(\p{Lu}[^:;,]{4,60}?)(?= (?:sind|waren|nahmen|nehmen|haben|hat|traten?)(?!\p{L})|:$)/u;
/** A name without "Herr" or "Frau": two to four capitalised words, then a function, a bracket or the end. */
const plainName =
  /^(?:(?:Prof|Dr|Mag|Dipl)\.(?:-\p{L}+\.?)?\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:von|van|de|zu|\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)){1,3}(?:\s?\(.{1,60}\)|,\s.{2,100}|\sals\s\p{L}.{2,40})?$/u;
const turnedName =
  /^(?:(?:Prof|Dr)\.\s)*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s?\(.{1,60}\))?$/u;
const noName =
  /(?<![\p{L}])(?:Partei|Fraktion|Gruppe|Mitglieder?|Vertreter|Teilnehmer|Gäste|Presse|Zuhörer|Ausschuss|Fachausschuss|Fachbereich|Beratende|Sonstige|Weitere|Öffentlich\p{L}*|Sitzung|Anwesend\p{L}*|Rat|Ortsrat|Umwelt|Soziales|Finanzen)(?![\p{L}])/u;

/** Whether a line of a list names somebody. */
export function namesSomebody(line: Line): boolean {
  return peopleIn(line).length > 0;
}

/** The people of a line: one for each "Herr" or "Frau", so that two columns are two; not whom somebody stands in for. */
export function peopleIn(line: Line): Part[] {
  const words = line.text;
  if (substitution.test(words)) return [];
  const chair = under.exec(words);
  if (chair !== null) {
    const [, before = '', name = ''] = chair;
    const start = line.start + before.length;
    return [{ start, end: start + name.length, words: `${name} (Vorsitz)` }];
  }
  const starts = [...words.matchAll(salutation)].map(
    ({ index }) => index - officeBehindHead(words.slice(0, index)).length,
  );
  const listed = listedIn(words);
  if (listed.length > starts.length)
    return listed.map((part) => ({ ...part, start: line.start + part.start, end: line.start + part.end }));
  if (starts.length === 0) {
    const from = labelled.exec(words)?.[0].length ?? 0;
    const name = words.slice(from);
    return isName(name) ? [{ start: line.start + from, end: line.end, words: name }] : [];
  }
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? words.length;
    const part = words
      .slice(from, to)
      .replace(
        index < starts.length - 1 ? /(?<![\s,;/|])[\s,;/|]+(?:und\s*)?$/u : /(?<![\s,;/|])[\s,;/|]+$/u,
        '',
      );
    return { start: line.start + from, end: line.start + from + part.length, words: part };
  });
}

/** "Amtsverwaltung: Amtsdirektor Herr Adler, Schriftführerin Frau Birk": the office between a head or a comma and "Herr" is his. */
function officeBehindHead(before: string): string {
  const office = /(?<=[:,;]\s{1,9})\p{Lu}[\p{L}-]+ $/u.exec(before)?.[0] ?? '';
  return functionWords.exec(office)?.[0] === office.trimEnd() ? office : '';
}

function isName(words: string): boolean {
  if (memberLabel.test(words) || officeBefore(words) !== '') return true;
  if (noName.test(words) || isParty(words) || words.endsWith(':')) return false;
  const [first = ''] = words.split(/[,(]/u);
  return !isBody(first) && (plainName.test(words) || turnedName.test(words));
}
