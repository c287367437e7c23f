import { squeezed } from '../language/folded.ts';
import { isGiven } from '../language/given-names.ts';
import { eachOf } from './each-of.ts';
import { isFunction, isParty, shortLabel } from './function.ts';
import {
  isBodyOf,
  isMixed,
  isNobody,
  isPerson,
  type Listed,
  labelOf,
  mended,
  type Part,
  withShared,
} from './listed-part.ts';

/** "BzStRin Amsel, Herr Birk": a line that goes on with a list. */
const labels = new RegExp(`^(?!Herr|Frau)${shortLabel} \\p{Lu}[^.:]{1,60}, `, 'u');
/** "die Gemeinderäte Amsel, Birk", "die Gemeinderäte (GR) Amsel": what several are, before family names alone. */
const several =
  /^(?:die |der )?(?:Damen und Herren |(?:(?:wählbaren|sachkundigen|bürgerlichen) (?:Bürger|Einwohner|Mitglieder)|Mitglieder|Ratsherren|\p{Lu}\p{L}*(?:räte|rätinnen|vertreter|verordneten?|abgeordneten?|beigeordneten|beigeordnete(?! \p{Lu}[\p{L}-]+ \p{Lu}\p{L}+)|herren|mitglieder))(?:innen)?(?: und \p{Lu}\p{L}+(?:innen|frauen|herren))? (?:\(\p{Lu}\p{L}{0,5}\) )?)(?=\p{Lu})/u;

/** "MGRe Amsel, Birk": the same by a label. */
const severalByLabel = /^(?:die )?(\p{Lu}\p{L}{0,2}\p{Lu}{1,3})(?:e|er|innen) (?=\p{Lu})/u;
/** "die Herren Amsel, Birk und Tann". */
const gentlemen = /^(?:die )?(Herren|Damen) (?=\p{Lu})/u;
/** "Anwesend sind der Bürgermeister Amsel, …", "Anwesend waren 21 von 26 Stadträten, Bürgermeister Amsel, …": a sentence for a head. */
const present =
  /^(?:Anwesend|Erschienen|Zugegen)(?: sind| waren)(?: \d{1,3} (?:von \d{1,3} )?\p{L}+(?: \([^()]{3,60}\))?,)?(?: die Herren)? (?=der |die |\p{Lu})/u;
/** "als Gäste", "Für die Verwaltung waren": the same over those of a group. */
const ofGroup =
  /^(?:(?:[Ss]owie|[Uu]nd|[Aa]ußerdem|[Ff]erner) )?(?:(?:[Uu]ne|[Ee])ntschuldigt(?= fehl)|[Aa]ls \p{Lu}\p{L}+|(?:[Ff]ür|[Vv]on|[Aa]us|[Ss]eitens) (?:der|die|dem) \p{L}*[Vv]erwaltung|[Ww]eiter(?:hin)?|[Aa]ußerdem|[Ff]erner)(?: anwesend)?(?: (?:sind|waren|nahmen|nehmen|ist|war|haben|hat|fehlten?|fehlen)(?: \p{Ll}+){0,3})? (?=\p{Lu})/u;
/** "der Vorsitzende, Bürgermeister Amsel,": what the next one is. */
function isOfficeOfNext(words: string): boolean {
  const office = /^(?:der|die) (\p{Lu}\p{L}+)$/u.exec(words)?.[1];
  return office !== undefined && isFunction(office);
}

/** A head over family names alone: members, or a party. */
const ofMembers =
  /(?:mitglieder|räte|vertreter|verordneten?|abgeordneten?|herren)(?:innen)?(?: sind| waren)?$|^anwesend|^es fehl|^entschuldigt|^abwesend/iu;

/**
 * The people of a line that lists them behind its head, not all with "Herr" or "Frau": "CDU-Fraktion: StV Amsel, StV Birk",
 * "Ratsmitglieder: Max Amsel, Rosa Birk", "Gäste: Ingenieur Amsel, Büro Wehr; 3 Zuhörer", "die Gemeinderäte Amsel, Birk",
 * "Bürgermeister Amsel; Gemeinderäte Birk, Tann und Wehr". None where the first part is nobody; what is no person goes on with the one before.
 */
export function listedIn(line: string): readonly Part[] {
  const head =
    (/^[\p{L}\d][\p{L}\d/., -]{1,60}(?: \([^()]{2,40}\))?:\s+(?=\S)/u.exec(line) ??
      present.exec(line) ??
      ofGroup.exec(line))?.[0] ?? '';
  if (
    head === '' &&
    !several.test(line) &&
    !severalByLabel.test(line) &&
    !labels.test(line) &&
    !isMixed(line)
  )
    return [];
  const semicolons = line.includes(';', head.length);
  const divided = partsOf(line, head.length, semicolons ? /;/gu : COMMAS);
  const counted = divided.filter(({ words }) => !isNobody(words) && !isOfficeOfNext(words));
  const above = head.replace(/:\s+$/u, '');
  const each = !semicolons && (isParty(above) || ofMembers.test(above)) ? {} : null;
  const joint = peopleOf(
    eachIn(
      counted.flatMap((part) => (semicolons ? greetedIn(part) : inParts(part, 0, JOINTS))),
      semicolons,
      each,
    ),
    line,
  );
  const people = joint.length > 0 ? joint : peopleOf(eachIn(counted, semicolons, each), line);
  const isList =
    isParty(above) ||
    people.length > 1 ||
    people.length < divided.length ||
    labelOf(people[0]?.words ?? '') !== '';
  return isList ? people.map(({ isOneOf: _, ...part }) => part) : [];
}

/** The parts that name somebody, each with those behind it that go on with him; none where the first is nobody, or names are turned. */
function peopleOf(parts: readonly Listed[], line: string): readonly Listed[] {
  const people: Listed[] = [];
  for (const part of parts) {
    const last = people.at(-1);
    if (isPerson(part.words, part.isOneOf) && !isBodyOf(last, part)) people.push(part);
    else if (last === undefined) return [];
    else people[people.length - 1] = { ...last, ...goingOn(last, part, line) };
  }
  return people.some(isTurned) ? [] : withShared(people);
}

/** "Herr Adler" with ", Hafenamt" behind it. */
function goingOn(last: Listed, part: Listed, line: string): Pick<Part, 'end' | 'words'> {
  return { end: part.end, words: `${last.words}${squeezed(line.slice(last.end, part.start))}${part.words}` };
}

/** "Amsel, Max" is one, and his given name no family of a list. */
function isTurned({ words, isOneOf }: Listed): boolean {
  const name = words.replace(/ \(.*/u, '');
  return isOneOf && !name.includes(' ') && isGiven(name);
}

/** Commas outside of brackets. */
const COMMAS = /,(?![^()]{0,200}\))/gu;
const JOINTS =
  /(?<=[\p{L})]) (?:(?:und|sowie) (?=\p{Lu}|die (?:Herren|Damen) )|sowie (?:die|der) (?=\p{Lu}\p{Ll}+ (?:\p{Lu}|\()))(?![^()]{0,200}\))/gu;
/** "Herr Adler (Hafenamt) und Frau Birk" */
const COMMAS_AND_GREETED = new RegExp(
  `${COMMAS.source}| (?:und|sowie) (?=(?:Herr|Frau) )(?![^()]{0,200}\\))`,
  'gu',
);
const COMMAS_AND_JOINTS = new RegExp(`${COMMAS.source}|${JOINTS.source}`, 'gu');

/** The parts of a part, with their place in the line. */
function inParts(part: Part, from: number, divider: RegExp): readonly Part[] {
  return partsOf(part.words, from, divider).map(({ start, end, words }) => ({
    start: part.start + start,
    end: part.start + end,
    words,
  }));
}

/** "Bürgermeister Amsel, Herr Birk, Frau Tann" between semicolons: who has "Herr" or "Frau" or a label is another; what several are holds for all behind it. */
function greetedIn(part: Part): readonly Part[] {
  if (several.test(part.words)) return [part];
  const people: Part[] = [];
  for (const one of inParts(part, 0, COMMAS_AND_GREETED)) {
    const last = people.at(-1);
    if (last === undefined || labelOf(one.words) !== '') people.push(one);
    else
      people[people.length - 1] = {
        ...last,
        end: one.end,
        words: part.words.slice(last.start - part.start, one.end - part.start),
      };
  }
  return people;
}

/** The parts with those that several words before them hold together taken apart; semicolons end what these say. */
function eachIn(
  parts: readonly Part[],
  semicolons: boolean,
  ofAll: Pick<Part, 'role'> | null,
): readonly Listed[] {
  let each = ofAll;
  let greeted = '';
  return parts.flatMap((part): readonly Listed[] => {
    const before = (several.exec(part.words) ??
      severalByLabel.exec(part.words) ??
      gentlemen.exec(part.words))?.[0];
    if (before !== undefined) {
      each = asEach(before);
      greeted = greetingOf(before);
    } else if (semicolons) each = ofAll;
    if (each === null) return [{ ...part, isOneOf: false }];
    return inParts(part, before?.length ?? 0, COMMAS_AND_JOINTS).map((one) => ({
      ...one,
      words: labelOf(one.words) === '' ? greeted + one.words : one.words,
      isOneOf: true,
      ...each,
    }));
  });
}

/** "die Herren Amsel und Birk" → "Herr " before each. */
function greetingOf(several: string): string {
  const word = gentlemen.exec(several)?.[1];
  return word === undefined ? '' : word === 'Damen' ? 'Frau ' : 'Herr ';
}

function asEach(several: string): Pick<Part, 'role'> {
  const role = severalByLabel.exec(several)?.[1] ?? eachOf(several.replace(/ \([^()]*\) $/u, ''));
  return role === null ? {} : { role };
}

/** What stands between dividers, with its place. */
function partsOf(line: string, from: number, divider: RegExp): readonly Part[] {
  const cuts = [...line.slice(from).matchAll(divider)].map((cut) => ({
    at: from + cut.index,
    to: from + cut.index + cut[0].length,
  }));
  const starts = [from, ...cuts.map(({ to }) => to)];
  return starts.flatMap((start, index) => {
    const printed = line.slice(start, cuts[index]?.at ?? line.length);
    const words = printed.trim().replace(/^(?:und|sowie) |\.$/gu, '');
    const at = start + printed.indexOf(words);
    return words === '' ? [] : [{ start: at, end: at + words.length, words: mended(words) }];
  });
}
