import { isHouse, isSomebody } from '../../language/naming.ts';
import { isSubjunctiveOnly } from '../../language/verbs/index.ts';
import type { SentenceClass } from '../../model.ts';
import { isBeingAsked } from '../asking/by-verb.ts';
import { ASIDES, RECEIVED_REPLIES } from '../cues/course.ts';
import { match } from '../cues/match.ts';
import { EXPLAINS, TELLS } from '../cues/saying.ts';
import { furtherTurns, joint } from '../further.ts';
import { isSaying } from '../lemma.ts';
import { isDecidedReply } from '../manner.ts';
import { isOpinionAskedFor } from '../opinions.ts';
import { isSame, type Person, suits } from '../people.ts';
import type { Reading } from '../reading.ts';
import { readReply } from '../reply.ts';
import { replies, thanksForAsking } from '../replying.ts';
import { isReported, type Turn, turnOf } from '../turns.ts';
import { endsList, isHis } from './answered-list.ts';
import { askedAfterAll } from './directly.ts';
import type { Floor } from './floor.ts';
import { goesOnNote } from './notes.ts';
import { impersonal, unspoken } from './unspoken.ts';

/** What a sentence that does not ask does: it answers, tells, thanks, or goes on. */
export function says(floor: Floor, reading: Reading): SentenceClass {
  const noted = floor.note ? goesOnNote(floor, reading) : null;
  if (noted !== null) return noted;
  const received = floor.record.open.length > 0 ? match(RECEIVED_REPLIES, reading) : null;
  if (received) return impersonal(floor, reading, received);
  const turn = turnOf(reading);
  const person = turn ? speakerOf(floor, reading, turn) : null;
  if (!turn || !person || isHis(floor, reading, person)) return unspoken(floor, reading);
  if (isDecidedReply(turn.rule)) floor.record.doubt(person);
  const before = floor.voices.speaker;
  if (isSame(person, before) && (turn.lemma === null || isDecidedReply(turn.rule) || closes(reading, turn)))
    askedAfterAll(floor, reading);
  if (floor.record.current && (isInside(floor, turn, person) || isOfHouse(floor, reading, turn, person)))
    return floor.goesOn(reading);
  floor.voices.speak(person);
  endsList(floor, reading, person);
  const kind = takesTurn(floor, reading, turn, person, 0);
  if (kind === 'answer') for (const other of joint(reading, turn)) jointly(floor, reading, turn, other);
  for (const next of furtherTurns(reading, turn)) further(floor, reading, next, kind === 'answer');
  return kind;
}

/** "Im Mai, sagt Herr Adler.": the sentence ends with its speaker. */
function closes({ outline }: Reading, { at }: Turn): boolean {
  return outline.text.length - at <= 2;
}

/** Whether who speaks goes on, whatever pronoun his sentence holds. What nobody is known to answer its asker does not go on with. */
function isInside(floor: Floor, turn: Turn, person: Person): boolean {
  const { current } = floor.record;
  if (current?.speaker === null && floor.record.knows(person, true)) return false;
  if (isSame(person, floor.voices.speaker) || isTold(floor, turn)) return true;
  return turn.lemma !== null && isReported(turn) && isKonjunktiv(turn);
}

/** "Herr Adler kann dazu nichts sagen. Das Bauamt wird schriftlich antworten.": who answers for the house tells what it will do. */
function isOfHouse({ record }: Floor, { sentence }: Reading, { lemma }: Turn, { mention }: Person): boolean {
  const { current } = record;
  if (sentence.opens || current?.speaker == null || !record.isAnswer(current)) return false;
  if (lemma !== 'werden' && readReply(sentence.text).move !== 'deferred') return false;
  const ofHouse = mention.kind === 'organization' || isHouse(mention.name);
  return ofHouse && record.standing(current.speaker) === 'answers';
}

/** "Im Sommer sei sie gut besucht gewesen": a pronoun in what somebody tells is no new speaker. */
function isKonjunktiv({ verb, lemma }: Turn): boolean {
  return verb !== null && isSubjunctiveOnly(verb.word.toLowerCase()) && !isSaying(lemma ?? '');
}

/** "Den Fraktionen liegt nichts vor" is a part of what somebody tells, unless a question waits. */
function isTold(floor: Floor, turn: Turn): boolean {
  return turn.rule === 'nicht-bekannt' && floor.record.open.length === 0;
}

function speakerOf(floor: Floor, reading: Reading, turn: Turn): Person | null {
  const { name, gender } = turn.naming;
  const guest = PRESENTS.test(name) ? floor.record.presenter(reading) : null;
  if (guest !== null && (gender === null || guest.gender === null || guest.gender === gender)) return guest;
  if (turn.rule !== 'nicht-bekannt')
    return whoWasAsked(floor, reading, turn) ?? floor.voices.resolve(reading, turn.at);
  const askers = floor.record.open.map((question) => floor.record.askerOf(question));
  return floor.voices.answerer(reading, turn.at, askers);
}

/** "…, so der Gast": who presented what the item is about. */
const PRESENTS = /^(?:Gast|Referent(?:in)?|Redner(?:in)?|Vortragende[rn]?|Berichterstatter(?:in)?)$/u;

/** "Frau Birk fragt Frau Ilm, ob das Boot leckt. Sie teilt mit, …": right behind a question who was asked by name answers. */
function whoWasAsked({ record }: Floor, reading: Reading, { naming, lemma }: Turn): Person | null {
  const question = record.waiting;
  if (naming.kind !== 'pronoun' || question == null || !record.isBehindQuestion(reading)) return null;
  const replies =
    (question.asker !== null && !suits(naming, question.asker)) ||
    isBeingAsked(question.rule) ||
    isDecidedReply(`turn:${lemma}`) ||
    TELLS.has(lemma ?? '') ||
    EXPLAINS.has(lemma ?? '') ||
    KNOWS.test(lemma ?? '');
  if (!replies || !/^(?:er|sie)$/u.test(naming.name)) return null;
  return question.addressees.find((one) => isSomebody(one.mention) && suits(naming, one)) ?? null;
}

/** "Sie weiß es nicht", "Er darf dazu nichts sagen": who asks tells nothing of the kind right behind it. */
const KNOWS = /^(?:wissen|dürfen|müssen)$/u;

/** "Hierauf antworten Frau Birk und Herr Adler": both of them do. */
function jointly(floor: Floor, reading: Reading, turn: Turn, at: number): void {
  const person = floor.voices.resolve(reading, at);
  if (person) floor.record.answer(floor.record.speech(reading, person, turn.rule, 0));
}

/** A second speaker in one sentence: "Frau Birk verweist auf die Vorlage, Herr Adler ergänzt, dass …" */
function further(floor: Floor, reading: Reading, turn: Turn, answers: boolean): void {
  const person = floor.voices.resolve(reading, turn.at);
  if (!person) return;
  floor.voices.speak(person);
  const start = turn.from ?? turn.at;
  const { current } = floor.record;
  if (current?.sentences.length === 1 && current.sentences[0] === reading) current.until ??= start;
  if (answers) floor.record.answer(floor.record.speech(reading, person, turn.rule, start));
  else takesTurn(floor, reading, turn, person, start);
}

function takesTurn(floor: Floor, reading: Reading, turn: Turn, person: Person, start: number): SentenceClass {
  const aside = match(ASIDES, reading);
  if (aside && !answersAfterAll(floor, reading, turn, aside.name)) {
    floor.record.current = null;
    return aside.name === 'dankt' ? 'thanks' : 'procedure';
  }
  if (floor.begins && !isDecidedReply(turn.rule)) floor.record.leave();
  floor.record.notes(turn.lemma ?? '', person, reading);
  const pending = skipped(floor, reading, turn);
  const speech = floor.record.speech(pending, person, turn.rule, start);
  if (pending !== reading) speech.sentences.push(reading);
  const answers =
    isOpinionAskedFor(floor.record, turn.lemma ?? '', person) || replies(floor.record, reading, turn, person);
  if (!answers) return isReport(turn) ? 'report' : 'statement';
  floor.record.answer(speech);
  return 'answer';
}

/** "sieht den Rat dafür nicht als zuständig an und ruft den nächsten Punkt auf" */
const REFUSES = /(?<!\p{L})nicht (?:als |für )?zuständig(?!\p{L})/u;

/** An aside that replies: "bejaht und begrüßt alle", a refusal, thanks for the question, and a question given to a body that is not here. */
function answersAfterAll(floor: Floor, reading: Reading, turn: Turn, aside: string): boolean {
  if (floor.record.open.length === 0) return false;
  if (isDecidedReply(turn.rule) || REFUSES.test(reading.outline.text)) return true;
  if (aside === 'dankt') return thanksForAsking(reading) && !HANDS_ON.test(reading.outline.text);
  const others = reading.outline.namings.slice(1);
  return aside === 'reicht-weiter' && !others.some(({ kind }) => kind === 'person' || kind === 'pronoun');
}

/** "dankt für die Frage und gibt sie an Herrn Adler weiter": he leaves the answer to another. */
const HANDS_ON =
  /(?<!\p{L})(?:gibt|gab|leitet|leitete|reicht|reichte)(?!\p{L})[^.;]{0,40} an [\uE000-\uE7FF][^.;]{0,40} (?:weiter|ab)(?!\p{L})/u;

/** "Zahlen liegen nicht vor. Den Auftrag hat laut Herrn Adler …": the sentence before is his as well, unless it reports what the asker said. */
function skipped(floor: Floor, reading: Reading, turn: Turn): Reading {
  const last = floor.pending;
  return turn.lemma === null &&
    !OPINES.test(reading.outline.text) &&
    last &&
    last.index === reading.index - 1 &&
    floor.record.open.length > 0 &&
    !last.verbs.some((verb) => isSubjunctiveOnly(verb.word))
    ? last
    : reading;
}

/** "Nach Auffassung von Herrn Adler ist Gefahr im Verzug": so much he thinks, and not what was told before. */
const OPINES =
  /^[^\p{L}]*(?:Nach|Aus) (?:de[rn] )?(?:Auffassung|Ansicht|Meinung|Einschätzung|Sicht|Überzeugung)(?!\p{L})/u;

function isReport(turn: Turn): boolean {
  return /^(?:berichten|vorstellen|vortragen|verlesen|informieren|mitteilen|erläutern|ausführen|einführen)$/u.test(
    turn.lemma ?? '',
  );
}
