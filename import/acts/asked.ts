import { subjectOf, type Verb } from '../language/clauses.ts';
import { type Cue, compile, QUESTION_WORD } from '../language/cue.ts';
import { NAMINGS, namingAt } from '../language/outline.ts';
import { isFiniteForm } from '../language/verbs/index.ts';
import { ASKING, type AskingCue, NOT_ASKING } from './cues/asking.ts';
import { FRAMES, type FrameCue } from './cues/frames.ts';
import type { Reading } from './reading.ts';

/** A question as a sentence tells it; offsets are the outline's. */
export interface Asked {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Where the asker's sign stands; null where the cue says whose words these are instead. */
  readonly asker: number | null;
  readonly whose: AskingCue['asker'];
  /** A possessive ("auf ihre Frage") that points at the asker. */
  readonly own: boolean;
  /** Signs of those whom the sentence asks. */
  readonly addressees: readonly number[];
  readonly content: boolean;
  /** In the frame of its answer: the answer begins here; null for a question of its own. */
  readonly answer: number | null;
  /** Where the sign of who answers stands, if the frame itself names him. */
  readonly by: number | null;
  /** May only tell that an open question was answered. */
  readonly refers: boolean;
}

interface Compiled<Kind extends Cue> {
  readonly cue: Kind;
  readonly pattern: RegExp;
}

const compiled = <Kind extends Cue>(cues: readonly Kind[]): readonly Compiled<Kind>[] =>
  cues.map((cue) => ({ cue, pattern: compile(cue) }));
const ASKS = compiled(ASKING);
const NOT = compiled(NOT_ASKING);
const FRAMED = compiled(FRAMES);
const SUBCLAUSE = new RegExp(
  `^(?:,? (?:zu|zum|zur|nach|bezüglich|hinsichtlich|über|wegen|betreffend|im Hinblick auf|in Bezug auf|aus|in|im)(?![\\p{L}])[^,;]*)?,? ?${QUESTION_WORD}(?![\\p{L}])`,
  'u',
);

/** The question that a sentence asks or frames; null for none. */
export function askedIn(reading: Reading): Asked | null {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const asked = findAsked(reading);
  found.set(reading, asked);
  return asked;
}

const found = new WeakMap<Reading, Asked | null>();

function findAsked(reading: Reading): Asked | null {
  const { text } = reading.outline;
  if (NOT.some(({ pattern }) => pattern.test(text))) return null;
  const verbs = reading.verbs;
  return framed(reading, verbs) ?? asking(reading, verbs);
}

/** Whether the sentence asks, but only as who conducts the meeting does. */
export function isProcedural(reading: Reading): boolean {
  return NOT.some(({ pattern }) => pattern.test(reading.outline.text));
}

function asking(reading: Reading, verbs: readonly Verb[]): Asked | null {
  for (const { cue, pattern } of ASKS) {
    const match = pattern.exec(reading.outline.text);
    if (!match) continue;
    const word = match.groups?.['verb'] ?? match.groups?.['verb2'] ?? '';
    const at = match.index + match[0].indexOf(word);
    const verb = verbs.find((one) => one.index === at) ?? reportedVerb(reading, at);
    const asked = cue.asker === 'subject' ? bySubject(reading, cue, verb) : byCue(reading, cue, match);
    if (asked) return asked;
  }
  return null;
}

/** "Er bitte um Auskunft, ob …": a Konjunktiv that may be another word counts behind its subject or "und". */
function reportedVerb(reading: Reading, at: number): Verb | undefined {
  const unit = reading.units.findIndex(({ index }) => index === at);
  const word = reading.units[unit]?.text ?? '';
  const before = reading.units[unit - 1]?.text ?? '';
  return /e$/u.test(word) && /^(?:[\uE000-\uE3FF]|und)$/u.test(before)
    ? { index: at, unit, word, clause: 0 }
    : undefined;
}

function bySubject(reading: Reading, cue: AskingCue, verb: Verb | undefined): Asked | null {
  if (!verb) return null;
  const asker = subjectOf(reading.outline, reading.units, verb) ?? formerSubject(reading, verb);
  if (asker === null) return null;
  return whole(reading, cue, asker, addressees(reading, verb, asker));
}

/** "… möchte er sich erkundigen und fragt an, ob": the subject of the verb before. */
function formerSubject(reading: Reading, verb: Verb): number | null {
  const before = reading.units[verb.unit - 1]?.text ?? '';
  if (!/^(?:und|sowie|aber)$/u.test(before)) return null;
  const former = reading.verbs.filter((one) => one.index < verb.index);
  const first = reading.units[0];
  if (former.length === 0 && first && /^[\uE000-\uE3FF]$/u.test(first.text)) return first.index;
  return (
    former.map((one) => subjectOf(reading.outline, reading.units, one)).findLast((at) => at !== null) ?? null
  );
}

function byCue(reading: Reading, cue: AskingCue, match: RegExpExecArray): Asked | null {
  const sign = match.groups?.['asker'] ?? match.groups?.['asker2'];
  return whole(reading, cue, sign ? reading.outline.text.indexOf(sign, match.index) : null, []);
}

function whole(reading: Reading, cue: AskingCue, asker: number | null, to: readonly number[]): Asked {
  return {
    rule: cue.name,
    start: 0,
    end: reading.outline.text.length,
    asker,
    whose: cue.asker,
    own: false,
    addressees: to,
    content: cue.bare !== true,
    answer: null,
    refers: false,
    by: null,
  };
}

/** Those asked: the object of the verb, or after "an", "bei", "von", in the verb's own clause. */
function addressees(reading: Reading, verb: Verb, asker: number): readonly number[] {
  const { text } = reading.outline;
  const clause = /^[^,;:?]*/u.exec(text.slice(verb.index))?.[0] ?? '';
  const found: number[] = [];
  for (const match of clause.matchAll(new RegExp(NAMINGS, 'gu'))) {
    const at = verb.index + match.index;
    if (at !== asker && isAsked(reading, verb, asker, at, clause.slice(0, match.index))) found.push(at);
  }
  return found.slice(0, 2);
}

function isAsked(reading: Reading, verb: Verb, asker: number, at: number, before: string): boolean {
  if (namingAt(reading.outline, at) === null) return false;
  if (/(?: an| bei| beim| vom| von|in Richtung) (?:\p{Ll}+ )?$/u.test(before))
    return !/(?:Frage|Anfrage|Bericht|Antrag|Vortrag|Angaben) (?:von|vom) $/u.test(before);
  if (!/^(?:frag|bitte|bat|forder|erbat|erbit|ersuch)/u.test(verb.word))
    return (
      /bericht |Auskunft |Aussage /u.test(before.slice(-12)) &&
      /^(?:der|des)/u.test(reading.sentence.text.slice(reading.outline.at[at] ?? 0))
    );
  const rest = before.slice(verb.word.length).replace(reading.outline.text.charAt(asker), '').trim();
  return (
    rest === '' ||
    (/^(?:\p{Ll}+ ?){1,2}$/u.test(rest) &&
      !/(?:für|mit|zu|nach|um|über|wegen|zum|zur|in|im|aus|auf|gegen|von)$/u.test(rest))
  );
}

function framed(reading: Reading, verbs: readonly Verb[]): Asked | null {
  for (const { cue, pattern } of FRAMED) {
    const match = pattern.exec(reading.outline.text);
    const asked = match ? inFrame(reading, verbs, cue, match) : null;
    if (asked) return asked;
  }
  return null;
}

function inFrame(
  reading: Reading,
  verbs: readonly Verb[],
  cue: FrameCue,
  match: RegExpExecArray,
): Asked | null {
  const { text } = reading.outline;
  const words = match.groups?.['frame'] ?? match[0];
  const start = match.index + match[0].indexOf(words);
  const sign = match.groups?.['asker'];
  const asker = sign ? text.indexOf(sign, start) : null;
  const own = match.groups?.['own'] !== undefined;
  const by = match.groups?.['by'];
  const span: Frame | null =
    cue.name === 'auf-nachfrage'
      ? frameEnd(reading, verbs, start, start + words.length)
      : { end: start + words.length, answer: text.length, content: true };
  if (span === null || (cue.name === 'frage-beantwortet-jemand' && (verbs[0]?.index ?? 0) < span.end))
    return null;
  return {
    rule: cue.name,
    start,
    end: span.end,
    asker,
    whose: asker !== null || own ? 'named' : 'hidden',
    own,
    addressees: [],
    content: span.content,
    answer: span.answer,
    refers: cue.refers === true,
    by: by ? text.indexOf(by, start) : (span.by ?? null),
  };
}

interface Frame {
  readonly end: number;
  readonly answer: number;
  readonly content: boolean;
  /** Where the sign of who answers stands, if no main verb tells. */
  readonly by?: number | null;
}

/**
 * Where a frame "Auf Nachfrage von …" ends: at the main verb, with the topic and the clause before it. Inside a
 * sentence only a clause ("auf Nachfrage von Frau Birk, ob …,") belongs to it.
 */
function frameEnd(reading: Reading, verbs: readonly Verb[], start: number, end: number): Frame | null {
  const { text } = reading.outline;
  const rest = text.slice(end);
  const clause = SUBCLAUSE.exec(rest);
  const verb = verbs.find((one) => one.index >= end && !inside(one, clause, end, rest));
  const opens = /^[^\p{L}]*$/u.test(text.slice(0, start));
  if (opens) {
    const late = verb ? null : answering(reading, end);
    const answer = verb?.index ?? late;
    if (answer === null || answer === undefined) return null;
    const before = text.slice(0, answer).replace(/[,\s]+$/u, '');
    return {
      end: before.length,
      answer,
      content: /\p{L}/u.test(before.slice(end).replace(/^ hin$/u, '')),
      by: late === null ? null : text.indexOf(' ', late) + 1,
    };
  }
  if (/(?:eingehen|einzugehen|verwiesen|hingewiesen)/u.test(rest.slice(0, 40))) return null;
  if (/(?<!(?:Nach|Rück|Zusatz))[Ff]ragen?(?: hin)?$/u.test(text.slice(start, end)) && !clause) return null;
  if (!clause) return { end, answer: end, content: false };
  const comma = text.indexOf(',', end + clause[0].length);
  return {
    end: comma === -1 ? text.length : comma,
    answer: comma === -1 ? text.length : comma + 1,
    content: true,
  };
}

/** Where a comma is missing: the first verb that its subject follows ("…, warum das so ist erklärt Frau Birk"). */
function answering(reading: Reading, end: number): number | null {
  const found = reading.units.find((unit, index) => {
    const next = reading.units[index + 1]?.text ?? '';
    return (
      unit.index >= end &&
      /^[\uE000-\uE3FF]$/u.test(next) &&
      /^\p{Ll}/u.test(unit.text) &&
      isFiniteForm(unit.text)
    );
  });
  return found?.index ?? null;
}

/** A verb inside the clause of the frame is not the answer's: it stands before the clause's comma. */
function inside(verb: Verb, clause: RegExpExecArray | null, end: number, rest: string): boolean {
  if (!clause) return false;
  const comma = rest.indexOf(',', clause[0].length);
  return comma !== -1 && verb.index < end + comma;
}
