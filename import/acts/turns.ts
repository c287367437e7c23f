import { subjectOf, type Verb } from '../language/clauses.ts';
import { caught, compile } from '../language/cue.ts';
import { onceEach } from '../language/memo.ts';
import type { Naming } from '../language/naming.ts';
import { neededWords } from '../language/needed-words.ts';
import { namingAt } from '../language/outline.ts';
import { isParticiple, isSubjunctiveOnly, readings } from '../language/verbs/index.ts';
import { wordIndex } from '../language/word-index.ts';
import { wordSet } from '../language/words.ts';
import { ATTRIBUTIONS } from './cues/replies.ts';
import { isSaying, lemmaOf, PERFECT } from './lemma.ts';
import { hangsOnModal, MODAL, saysWhatHeCan } from './modal.ts';
import { isAtHand, isHabit, slip } from './no-speaker.ts';
import { isOfThings } from './of-things.ts';
import type { Reading } from './reading.ts';
import { isToldOf } from './told-of.ts';

/** Who speaks in a sentence, and the words that tell. */
export interface Turn {
  readonly naming: Naming;
  /** Offset in the outline of the naming's sign. */
  readonly at: number;
  /** Offset in the outline where what is his begins, if before his sign. */
  readonly from?: number;
  /** Lemma of the verb, with a separable particle where it has one; null for an attribution. */
  readonly lemma: string | null;
  readonly verb: Verb | null;
  readonly rule: string;
}

/** What a body does when it speaks. */
const SPEECH = wordSet('speech');
/** "ist" with these says what somebody thinks. */
const OPINES =
  /(?<![\p{L}])(?:Ansicht|Meinung|Auffassung|überzeugt|einig|dafür|dagegen|bereit|einverstanden|sicher|bekannt|unbekannt|wichtig|erfreut|froh|enttäuscht|verwundert|überrascht|optimistisch|pessimistisch|skeptisch|zuversichtlich|ratlos|überfragt|besorgt|unsicher|zufrieden|unzufrieden|befugt|berechtigt|vorbereitet)(?![\p{L}])/u;
/** "Die Verwaltung hat dazu keine Angaben": what a body does not have tells its answer. */
const HAS_NONE =
  /(?<![\p{L}])keine(?:rlei)? (?:\p{Ll}+ )?(?:Kenntnis(?:se)?|Erkenntnisse?|Informationen|Angaben|Zahlen|Bedenken|Einwände|Auskunft|Handhabe|Möglichkeit)(?![\p{L}])/u;
const POSSIBLE = wordIndex(
  ATTRIBUTIONS.map((cue) => ({ name: cue.name, pattern: compile(cue) })),
  ({ pattern }) => neededWords(pattern),
);

/** "Herr Adler (CDU): …", "Frau Birk (SPD), stellvertretende Vorsitzende:", "Dazu Rosa Birk, Leiterin im Amt für Wege des Landes: „…“" */
const VERBATIM =
  /^[^\p{L}]*(?:(?:Darauf|Daraufhin|Dazu|Hierzu|Hierauf|Sodann) )?[\uE000-\uE3FF](?: \([^)]{1,40}\))?(?:, (?:\p{Ll}+ )?\p{Lu}\p{L}+|, \p{Lu}[^.;:,?!]{3,100}(?=:))?:(?: |$)/u;

/** "…, erfährt Frau Birk von Herrn Adler": who learns it does not tell it. */
const LEARNS =
  /(?:, |^[^\p{L}]*(?:[Vv]on|[Vv]om|[Aa]us) [\uE400-\uE7FF] )(?:erfährt|erfuhr|erfahren|erfuhren|vernimmt|vernahm) (?:[\uE000-\uE7FF] (?:\p{Ll}+ ){0,2}(?:von|vom|aus) [\uE400-\uE7FF]|[\uE000-\uE7FF],)/u;

/** "In der letzten Sitzung wurde von Frau Birk mitgeteilt", "Am 6. Juni hat Herr Adler angekündigt": told of another day. */
const EARLIER =
  /^[^\p{L}]*(?:(?:Auf|In|Bei) (?:der|einer|dieser) (?:letzten|vorletzten|vergangenen|vorigen|früheren|vorherigen) \p{L}*[Ss]itzung|Am \d{1,2}[.·] ?(?:\p{Lu}\p{Ll}+|\d{1,2}[.·]) ?\d{0,4}) (?:hat|hatte|haben|hatten|wurden?|war|waren)(?!\p{L})/u;

/** The turn that a sentence opens or continues by name; null where it names no speaker. */
export const turnOf = onceEach((reading: Reading): Turn | null => {
  if (VERBATIM.test(reading.outline.text) || LEARNS.test(reading.outline.text)) return attributed(reading);
  if (EARLIER.test(reading.outline.text)) return quoted(reading);
  const all = reading.verbs.flatMap((verb) =>
    hangsOnModal(reading, verb) ? [] : (spoken(reading, verb) ?? []),
  );
  const first = postposed(reading) ?? all[0] ?? null;
  if (first !== null && !isReported(first) && !isAttributed(reading, first)) return first;
  return (
    all.find((turn) => turn.naming.kind !== 'pronoun' && isSaying(turn.lemma ?? '')) ??
    attributed(reading) ??
    first
  );
});

/** "Am 6. Juni hat laut Frau Birk ein Treffen stattgefunden": of another day, but told here. */
function quoted(reading: Reading): Turn | null {
  const told = attributed(reading);
  return told === null || /wird/u.test(told.rule) ? null : told;
}

/** "Sie gehen an den Verein, erklärt Frau Birk.", "Im Mai, sagt Herr Adler.": the sentence closes with who says it. */
function postposed(reading: Reading): Turn | null {
  const { outline, units, verbs } = reading;
  const verb = verbs.at(-1);
  const at = verb ? verb.index + verb.word.length + 1 : 0;
  const naming = verb ? namingAt(outline, at) : null;
  if (!verb || !naming || naming.kind === 'pronoun') return null;
  const lemma = lemmaOf(reading, verb);
  const closes = units[verb.unit - 1]?.text === ',' && /^[\uE000-\uE3FF][.!]?$/u.test(outline.text.slice(at));
  return closes && isSaying(lemma) ? { naming, at, lemma, verb, rule: `turn:${lemma}` } : null;
}

/** "Dies müsse er selbst klären", "Laut Frau Birk ist er weg": a pronoun of what is reported need not be the speaker. */
export function isReported(turn: Turn): boolean {
  return (
    turn.naming.kind === 'pronoun' &&
    (turn.naming.name === 'diese' ||
      !isSaying(turn.lemma ?? '') ||
      (turn.verb !== null && isReportedVerb(turn.verb)))
  );
}

/** "Das wird laut Frau Birk geprüft, sie gibt dann Bescheid": the pronoun takes up whom the clause before names. */
function isAttributed(reading: Reading, { naming, verb }: Turn): boolean {
  if (naming.kind !== 'pronoun' || verb === null || verb.clause === 0) return false;
  const by = attributed(reading);
  return by !== null && by.at < verb.clause && by.naming.kind === 'person';
}

/** "Die Verwaltung (Herr Adler) antwortet", "…, vertreten durch Frau Birk,": the person speaks. */
function inPerson(reading: Reading, naming: Naming, at: number): { naming: Naming; at: number } {
  if (naming.kind === 'person' || naming.kind === 'pronoun') return { naming, at };
  const match = /^(?: \(|, vertreten durch )(?=[\uE000-\uE7FF])/u.exec(reading.outline.text.slice(at + 1));
  const person = match ? namingAt(reading.outline, at + 1 + match[0].length) : null;
  return match && person?.kind === 'person'
    ? { naming: person, at: at + 1 + match[0].length }
    : { naming, at };
}

function spoken(reading: Reading, verb: Verb): Turn | null {
  const at = subjectOf(reading.outline, reading.units, verb) ?? slip(reading, verb);
  const naming = at === null ? null : namingAt(reading.outline, at);
  if (at === null || !naming || isAtHand(reading, verb) || isHabit(reading, naming, verb)) return null;
  const lemma = lemmaOf(reading, verb);
  if (isDoneTo(reading, verb) || isSeveral(naming, verb, lemma) || !opens(reading, naming, verb, lemma))
    return null;
  const speaker = inPerson(reading, naming, at);
  return { naming: speaker.naming, at: speaker.at, lemma, verb, rule: `turn:${lemma}` };
}

/** "möchte" is how one asks politely; any other Konjunktiv reports. */
function isReportedVerb({ word }: Verb): boolean {
  return isSubjunctiveOnly(word.toLowerCase()) && !/^möchten?$/u.test(word);
}

/** Whether a subject with this verb is a speaker: reported content in the Konjunktiv is none. */
function opens(reading: Reading, naming: Naming, verb: Verb, lemma: string): boolean {
  const says = isSaying(lemma) || (lemma === 'sein' && OPINES.test(reading.outline.text));
  if (naming.kind === 'pronoun') return canSpeak(naming, says) && !isOfThings(reading, verb, lemma);
  if (lemma === 'sein' && !OPINES.test(reading.outline.text)) return false;
  if (isReportedVerb(verb)) return lemma === 'antworten' || saysWhatHeCan(reading, verb);
  if (naming.kind === 'organization' || naming.name === 'Verwaltung') {
    if (PERFECT.test(verb.word) && lemma !== 'haben') return isTold(reading, verb, lemma);
    return (
      (SPEECH.has(lemma) || (lemma === 'haben' && HAS_NONE.test(reading.outline.text))) &&
      !isPassive(reading, verb)
    );
  }
  if (isToldOf(reading, naming, verb, lemma)) return says;
  return lemma === 'sein' || !isPassive(reading, verb);
}

/** A pronoun of a person; "dieser" is one only with a verb of saying. */
function canSpeak({ name }: Naming, says: boolean): boolean {
  return says || !/^(?:dies|letzter)/u.test(name);
}

/** "Die Verwaltung hat mitgeteilt, dass" is her turn; "hat die Anlieger informiert" is news of her. */
function isTold(reading: Reading, verb: Verb, lemma: string): boolean {
  if (/^(?:antworten|beantworten|verneinen|bejahen|bestätigen)$/u.test(lemma)) return true;
  return (
    SPEECH.has(lemma) && /^[^,;.]*, (?:dass|ob|wie|wann|welche)/u.test(reading.outline.text.slice(verb.index))
  );
}

/** "Sie mögen sich melden": they are several, of whom nobody speaks. */
function isSeveral({ kind, name }: Naming, { word }: Verb, lemma: string): boolean {
  return kind === 'pronoun' && name === 'sie' && /n$/u.test(word) && !isSaying(lemma);
}

/** "wird vorgeschlagen", "soll festgelegt werden": whoever this is said of does not speak. */
function isDoneTo(reading: Reading, verb: Verb): boolean {
  const end = endOfClause(reading, verb);
  if (/^(?:wird|werden|wurden?)$/u.test(verb.word) && isParticiple(end)) return true;
  return MODAL.test(verb.word) && end === 'werden';
}

/** "ist … verzogen", "hat … informiert": somebody is told of, unless he has said something. */
function isPassive(reading: Reading, verb: Verb): boolean {
  if (!/^(?:ist|sind|war|waren|hat|haben|hatte|hatten)$/u.test(verb.word)) return false;
  const end = endOfClause(reading, verb);
  return isParticiple(end) && !readings(end).some((one) => one.signs.includes('p') && isSaying(one.lemma));
}

/** The last word before the next sign behind a verb; "" where there is none. */
function endOfClause({ units }: Reading, verb: Verb): string {
  const clause = units.slice(verb.unit + 1);
  const sign = clause.findIndex((unit) => /^[,.;?!]$/u.test(unit.text));
  return clause[(sign === -1 ? clause.length : sign) - 1]?.text ?? '';
}

function attributed(reading: Reading): Turn | null {
  for (const cue of POSSIBLE(reading.outline.text)) {
    const match = cue.pattern.exec(reading.outline.text);
    const sign = match === null ? undefined : caught(match, 'by');
    if (match === null || sign === undefined) continue;
    const at = match.index + match[0].lastIndexOf(sign);
    const naming = namingAt(reading.outline, at);
    if (naming) return { naming, at, lemma: null, verb: null, rule: cue.name };
  }
  return null;
}
