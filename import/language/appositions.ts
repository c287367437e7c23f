import { extend } from './behind.ts';
import { atBody, holderBehind, ofCalling, ofOffice } from './held-beside.ts';
import { isHouse, type Naming } from './naming.ts';
import { office } from './offices.ts';
import { phraseEnd } from './phrases.ts';
import { after, phrase, type Scene, sceneOf, wordAt } from './scene.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verbs/index.ts';

/** Joins namings that are one person: office and name, name and what stands behind it. */
export function merge(tokens: readonly Token[], namings: readonly Naming[]): Naming[] {
  if (namings.length === 0) return [];
  const scene = sceneOf(tokens);
  const joined: Naming[] = [];
  for (const printed of namings) {
    if (printed.start < (joined.at(-1)?.end ?? 0)) continue;
    const naming =
      ofDepartment(scene, printed) ?? ofTheirs(scene, printed) ?? ofCalling(scene, printed) ?? printed;
    if (naming.start < (joined.at(-1)?.end ?? 0)) joined.pop();
    const last = joined.at(-1);
    const one = last ? together(scene, last, naming) : null;
    if (one) joined[joined.length - 1] = extend(scene, one);
    else joined.push(extend(scene, last ? likeLast(scene, last, naming) : naming));
  }
  return joined;
}

/** "laut Fachbereich 3, Frau Birk, …": a numbered part of the house before a comma is hers, who speaks for it; null elsewhere. */
function ofDepartment(scene: Scene, naming: Naming): Naming | null {
  const at = scene.indexOf(naming.start);
  const [part, number, comma] = [-3, -2, -1].map((back) => wordAt(scene, at + back));
  if (naming.kind !== 'person' || naming.salutation === null || naming.organization !== null) return null;
  if (comma !== ',' || !/^\d{1,3}$/u.test(number ?? '') || !NUMBERED.test(part ?? '')) return null;
  if (!/^(?:[,.)]|)$/u.test(wordAt(scene, after(scene, naming)))) return null;
  const start = scene.tokens[at - 3]?.start ?? naming.start;
  return { ...naming, start, organization: `${part} ${number}` };
}

/** "Dessen Vertreterin, Frau Birk, ergänzt": what she is of whom was just spoken of; null elsewhere. */
function ofTheirs(scene: Scene, naming: Naming): Naming | null {
  const at = scene.indexOf(naming.start);
  const [whose, what, comma] = [-3, -2, -1].map((back) => wordAt(scene, at + back));
  if (naming.kind !== 'person' || naming.salutation === null || naming.role !== null || comma !== ',')
    return null;
  const role = /^(?:[Dd]essen|[Dd]eren)$/u.test(whose ?? '')
    ? office(what ?? '', naming.gender === 'f')
    : null;
  const next = after(scene, naming);
  if (role === null || role.plural || wordAt(scene, next) !== ',') return null;
  const [start, end] = [scene.tokens[at - 3]?.start, scene.tokens[next]?.end];
  return { ...naming, start: start ?? naming.start, end: end ?? naming.end, role: role.role };
}

const NUMBERED = /^(?:Fach(?:bereich|dienst|gebiet|abteilung)|FB|FD|FG|Abteilung|Sachgebiet|Amt|Dezernat)$/u;

/** "Der Ortsbürgermeister, Herr Adler," and "Ratsvorsitzender Herr Adler" are one; so is "den Leiter des Bauhofs Herrn Birk". */
function together(scene: Scene, first: Naming, second: Naming): Naming | null {
  if (second.kind !== 'person' || (first.kind !== 'office' && first.kind !== 'group'))
    return organisations(scene, first, second);
  if (isPost(scene, first)) return null;
  if (first.plural) return eachOf(scene, first, second);
  const held = heldOf(scene, first, second);
  if (held) return held;
  const between = after(scene, first);
  const comma = wordAt(scene, between) === ',' ? 1 : 0;
  if (scene.indexOf(second.start) !== between + comma || areTwo(first, second, comma === 1)) return null;
  const next = after(scene, second);
  const closed = comma === 1 && wordAt(scene, next) === ',';
  if (comma === 1 && !closed && !isOneSpeaker(second, wordAt(scene, next))) return null;
  return {
    ...second,
    start: first.start,
    end: closed ? (scene.tokens[next]?.end ?? second.end) : second.end,
    role: heldBy(first, second),
    organization: first.organization ?? (isVerwaltung(first) ? first.name : second.organization),
    case: first.case === 'oblique' ? 'oblique' : second.case === 'open' ? first.case : second.case,
  };
}

/** "schlägt zur Vorsitzenden Frau Birk vor": what somebody shall become he is not. */
function isPost(scene: Scene, { start }: Naming): boolean {
  return /^zu[mr]$/iu.test(wordAt(scene, scene.indexOf(start) - 1));
}

/** "die neuen Ratsmitglieder, Herr Adler und Frau Birk": what several are is each of them; null where one alone follows. */
function eachOf(scene: Scene, first: Naming, second: Naming): Naming | null {
  const between = after(scene, first);
  const comma = wordAt(scene, between) === ',' ? 1 : 0;
  const isNext = scene.indexOf(second.start) === between + comma;
  const isList = /^(?:,|und|sowie)$/u.test(wordAt(scene, after(scene, second)));
  if (first.role === null || second.salutation === null || !isNext || !isList) return null;
  return { ...second, start: first.start, role: second.role ?? first.role, plural: true };
}

/** "…, Herr Adler und Frau Birk": the next of several has the office of the one before. */
function likeLast(scene: Scene, last: Naming, naming: Naming): Naming {
  const between = after(scene, last);
  const isNext =
    scene.indexOf(naming.start) === between + 1 && /^(?:,|und|sowie)$/u.test(wordAt(scene, between));
  if (
    !isNext ||
    !last.plural ||
    last.kind !== 'person' ||
    naming.kind !== 'person' ||
    naming.salutation === null
  )
    return naming;
  return { ...naming, role: naming.role ?? last.role, plural: true };
}

/** "Berichterstatterin, Ratsfrau Birk führt …": with a verb for one, office and name are one, whether a comma closes the name or not. */
function isOneSpeaker({ salutation, role }: Naming, next: string): boolean {
  if (salutation !== null) return !/^(?:und|sowie)$/u.test(next);
  return role !== null && /^\p{Ll}{2,}te?$/u.test(next) && isFiniteForm(next);
}

/** "Es begrüßt der Vorsitzende Herrn Adler", "die Vorsitzende Herrn Birk": what differs in case or gender is another person. */
function areTwo(first: Naming, second: Naming, comma: boolean): boolean {
  if (second.salutation === null) return false;
  const genders = !comma && first.gender !== null && second.gender !== null && first.gender !== second.gender;
  return (first.case === 'nominative' && second.case === 'oblique') || genders;
}

/** "Die Vorsitzende, Ratsfrau Birk,": two offices of one person. */
function heldBy(first: Naming, { role }: Naming): string | null {
  if (isVerwaltung(first)) return first.role ?? role;
  const office = first.role ?? first.name;
  return role === null || role === office || isQualified(role, office) ? office : `${role}, ${office}`;
}

/** "Der Bürgermeister, Erster Bürgermeister Birk": the same office. */
function isQualified(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/** "die Leiterin des Museums Auenhof Frau Birk": what lies between office and name is where the office is held. */
function heldOf(scene: Scene, first: Naming, second: Naming): Naming | null {
  const between = after(scene, first);
  const name = scene.indexOf(second.start);
  if (first.kind !== 'office' || second.salutation === null || name - between < 2 || name - between > 12)
    return null;
  if (!/^(?:des|der|vom|von|beim|im|für)$/u.test(wordAt(scene, between))) return null;
  const start = between + (/^(?:der|dem|den|die|das)$/u.test(wordAt(scene, between + 1)) ? 2 : 1);
  const reach = phraseEnd(scene.tokens, start);
  const end = reach === null ? null : Math.min(reach, name);
  const comma = end !== null && wordAt(scene, end) === ',' ? 1 : 0;
  if (end === null || end + comma !== name) return null;
  const next = after(scene, second);
  const closed = comma === 1 && wordAt(scene, next) === ',';
  return {
    ...second,
    start: first.start,
    end: closed ? (scene.tokens[next]?.end ?? second.end) : second.end,
    role: first.role ?? first.name,
    organization: first.organization ?? seatOf(wordAt(scene, start - 1), phrase(scene, start, end)),
    case: first.case === 'oblique' ? 'oblique' : second.case,
  };
}

/** "Die Verwaltung, Frau Birk, …" tells for whom she speaks, not what she is. */
function isVerwaltung(naming: Naming): boolean {
  return isHouse(naming.name);
}

/** "der Schiedsmann des Ortes" is of no body. */
function seatOf(article: string, name: string): string | null {
  return HERE.test(name) ? null : genitive(article, name);
}

const HERE = /^(?:Ort|Dorf|Ortschaft|Ortsteil|Stadtteil|Stadtbezirk|Viertel)(?:e?s)?$/u;

/** "des Museums Auenhof" → "Museum Auenhof". */
function genitive(article: string, name: string): string {
  return article === 'des' ? name.replace(/^(\p{L}{4,}?)e?s(?= |$)/u, '$1') : name;
}

/** "Rat der Stadt Auendorf", "Leiter des Jobcenters", "Vertreter der Verwaltung". */
function organisations(scene: Scene, first: Naming, second: Naming): Naming | null {
  const held = atBody(scene, first, second);
  if (held !== null) return held;
  const at = scene.indexOf(second.start);
  const adjacent = at === after(scene, first);
  if (!adjacent || (second.kind !== 'organization' && second.kind !== 'office')) return null;
  if (!/^(?:der|des)$/u.test(wordAt(scene, at))) return null;
  if (first.kind === 'office' && first.organization === null && first.role !== null)
    return (
      holderBehind(first, second) ??
      ofOffice(scene, first, second) ?? { ...first, end: second.end, organization: second.name }
    );
  if (first.kind !== 'organization' || second.kind !== 'organization') return null;
  return { ...first, end: second.end, name: `${first.name} ${phrase(scene, at, after(scene, second))}` };
}
