import type { WordIndex } from '../language/word-index.ts';
import type { Span } from '../model.ts';
import { clausesOf } from './clauses.ts';
import { COMPETENCE } from './cues/competence.ts';
import { DECLINED } from './cues/declined.ts';
import { DEFERRED } from './cues/deferred.ts';
import { OFF_RECORD } from './cues/off-record.ts';
import { find, type Phrase, phraseIndex, words } from './cues/phrase.ts';
import { UNKNOWN } from './cues/unknown.ts';
import { type Promised, promiseIn } from './promise.ts';

/** What one sentence of a reply does for the question. */
export type Move = 'content' | 'remark' | 'deferred' | 'declined' | 'elsewhere' | 'off-record' | 'unknown';

export interface Read {
  readonly move: Move;
  readonly rule: string;
  /** The deciding words; offsets into the sentence's text. */
  readonly words: Span;
}

/** Said beside the question: an answer if there is no other, less than what somebody undertakes to do about it. */
const REMARKS = [
  [
    words(
      'ergänz(?:t|te)|erinner(?:t|te)(?! sich)|wirft|warf|merk(?:t|te)|bemerk(?:t|te)|bedauer(?:t|te)|begrüß(?:t|te)|unterstütz(?:t|te)',
    ),
    words('dass|daran|ein|an|dies|das'),
  ],
  [words('macht|machte|unterbreitet|unterbreitete'), words('Vorschlag'), /^(?!.*, dass )/u],
  [
    words('bittet|bat'),
    words('ihn|sie|ihm|ihr|(?:den|die) Fragesteller(?:in)?'),
    /(?<!\p{L})(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)\.$/u,
  ],
];

const REFUSES = phraseIndex(DECLINED);
const SENDS_AWAY = phraseIndex(COMPETENCE);
const DEFERS = phraseIndex(DEFERRED);
const DOES_NOT_KNOW = phraseIndex(UNKNOWN);
const UNHEARD = phraseIndex(OFF_RECORD);

/** Longer stretches are no sentences; they are content whatever they say. */
const LONGEST = 3000;

/** Reads one sentence of a reply. Content in a clause of its own wins over what else the sentence does. */
export function readReply(text: string): Read {
  const move = REMARKS.every((remark) => find(remark, text) === null) ? 'content' : 'remark';
  const whole: Read = { move, rule: move, words: { start: 0, end: text.length } };
  if (text.length > LONGEST) return whole;
  const promise = promiseIn(text);
  if (promise !== null) return promising(text, promise) ?? whole;
  const put =
    cued(text, REFUSES, 'declined') ??
    cued(text, SENDS_AWAY, 'elsewhere') ??
    cued(text, DEFERS, 'deferred') ??
    cued(text, DOES_NOT_KNOW, 'unknown') ??
    cued(text, UNHEARD, 'off-record');
  if (put === null) return whole;
  if (tellsBeside(text, put.words, put.move === 'declined'))
    return put.move === 'declined' ? { ...whole, move: 'remark' } : whole;
  return put.move === 'off-record' && TELLS_FIRST.test(text.slice(0, put.words.start)) ? whole : put;
}

function cued(text: string, cues: WordIndex<Phrase>, move: Move): Read | null {
  for (const cue of cues(text)) {
    const hit = find(cue.pattern, text);
    if (hit !== null) return { move, rule: cue.name, words: { start: hit.start, end: hit.end } };
  }
  return null;
}

/** "Geplant sei ein Lotsendienst, gibt Frau Birk Auskunft" */
const TELLS_FIRST = / dass |^[^,]{12,}, $/u;

/** Null where the promise only comes on top of an answer. */
function promising(text: string, promise: Promised): Read | null {
  const words = { start: promise.verb.start, end: promise.end };
  const read: Read = { move: 'deferred', rule: promise.cue.name, words };
  const promised = text.slice(words.start, words.end);
  if (TO_EVERYBODY.test(promised) && !promise.cue.published) return null;
  if (OWES_THE_ANSWER.test(promised)) return read;
  const before = text.slice(0, words.start);
  if (SETTLED.test(before) || YES_OR_NO.test(text) || tellsBeforeSemicolon(before)) return null;
  if (ANOTHER_SEES_TO_IT.test(text)) return null;
  const told = TOLD.test(before) || TOLD_ALOUD.test(before);
  if (told && cued(before, DOES_NOT_KNOW, 'unknown') === null) return null;
  const behind = text.slice(promise.end);
  if (YIELDS.test(behind)) return null;
  if (promise.cue.performs && /^, dass /u.test(behind)) return read;
  return tellsBeside(text, promise.clause) ? null : read;
}

const YES_OR_NO =
  /^(?:Ja|Nein|Doch|(?:Bisher|Bislang|Noch|Derzeit|Zurzeit)(?: leider)? nicht|Leider (?:nein|nicht|noch nicht)|(?:Grundsätzlich|Im Prinzip|Prinzipiell) (?:ja|schon|nein))[,;]/u;

/** "dass sich Herr Rau um die Biber kümmern wird": who sees to it is what there is to tell. */
const ANOTHER_SEES_TO_IT =
  /(?<!\p{L})dass sich (?:Herr|Frau|der|die|das|ein|eine) [^.;,]{2,60} um (?:die|den|das|diese[ns]?) [^.;,]{2,60} kümmern (?:wird|werde)(?!\p{L})/u;

/** "berichtet von Lieferschwierigkeiten; einen Plan legt er vor": it is told already what was asked. */
function tellsBeforeSemicolon(before: string): boolean {
  const told = before.slice(0, Math.max(0, before.lastIndexOf(';')));
  return told.length > 20 && !EXCUSES.test(told) && /^(?:content|off-record)$/u.test(readReply(told).move);
}

/** What the town will be told is no answer that somebody is owed. */
const TO_EVERYBODY = /(?<!\p{L})(?:Amtsblatt|Mitteilungsblatt|Tagespresse|Presse|Zeitung)(?!\p{L})/u;

/** Words before a promise that give no answer. */
export const EXCUSES =
  /(?<!\p{L})(?:bedauer(?:t|te)|entschuldig(?:t|te)|[Nn]achsicht|[Gg]eduld|[Vv]erständnis|verweist|verwies|liegen ?geblieben|muss|müsse|musste|noch (?:nicht|kein)|erst|leider)(?!\p{L})/u;

/** "bejaht dies und erklärt, er werde schreiben": yes or no is said already. */
const SETTLED =
  /(?<!\p{L})(?:(?:bejah|vernein|bestätig)t(?:e)?(?: (?:dies|das|es|diese Frage|die Frage|er|sie))?|(?:findet|fand|hält|hielt) (?:dies|das|die Idee|den Vorschlag)(?: \p{Ll}+){0,2} (?:gut|richtig|sinnvoll|eine gute Idee)|begrüßt(?:e)? (?:dies|das|die Idee|den Vorschlag)|(?:ist|war) (?:damit|dazu|hiermit) (?:einverstanden|bereit))(?:,| und) /u;

/** "dass er den 3. Mai vorgesehen habe und noch einlade": something is told already. */
const TOLD = /(?<!\p{L})dass [^;?]{8,160} (?:habe|hat|sei|ist) und $/u;

/** "Statisch sei das vorbereitet, erläuterte Herr Tann, die Rechnung lege er im Mai vor": the same, told by whom. */
const TOLD_ALOUD =
  /^(?![^;]*(?<!\p{L})(?:nicht|kein\p{Ll}{0,2}|erst|noch)(?!\p{L}))[^,;]{0,80}(?<!\p{L})(?:sei(?:en)?|habe|hätten|ist|sind|hat|haben) [^,;]{0,80}(?:ge|be|er|ver|ent|zer)\p{Ll}{3,12}(?:t|en), (?:so|erläuter(?:t|te)|erklär(?:t|te)|sag(?:t|te)|antworte(?:t|te)|berichte(?:t|te)|bestätig(?:t|te)) [^,;]{2,60}, [^,;]*$/u;

/** What is handed in later was asked for and is missing now. */
const OWES_THE_ANSWER =
  /nach(?:ge)?(?:reich|liefer|trag|sende|sandt)|[Bb]eantwort|(?:schriftliche|gesonderte|ausführliche) [Aa]ntwort/u;
/** "sagt zu, dass sie gern komme" does not put off; it says yes. */
const YIELDS =
  /^, dass (?!.*(?:prüf|klär|[aA]ntwort|mitgeteilt|mitteil|bericht|informier|behandel|beraten|erörter|besprochen|vorgestellt|vorgelegt|gezeigt|nach|weiter|zu(?:ge)?(?:sand|schick|send)|gebeten|ersucht|angefragt|eingeholt))/u;

/** "dass das Amt nicht zu ihrer Abteilung gehöre": why somebody else has to answer. */
const NOT_OURS =
  /(?<!\p{L})(?:nicht|kein[er]?) (?:\p{L}+ ){0,4}(?:gehöre?n?|gehört|zuständig|Zuständigkeit|verantwortlich|betreut?|falle?|fällt)(?!\p{L})/u;

/** Whether a "dass" clause apart from the deciding words tells something; a reason of who refuses tells nothing. */
function tellsBeside(text: string, words: Span, refused = false): boolean {
  const tells = refused ? /^(?:und )?dass /u : /^(?:und )?(?:dass|da) /u;
  return clausesOf(text).some(
    (clause) =>
      (clause.end <= words.start || clause.start > words.end) &&
      tells.test(clause.text) &&
      !(clause.start > words.end && /^ ?,/u.test(text.slice(words.end))) &&
      cued(clause.text, DOES_NOT_KNOW, 'unknown') === null &&
      cued(clause.text, REFUSES, 'declined') === null &&
      cued(clause.text, SENDS_AWAY, 'elsewhere') === null &&
      !NOT_OURS.test(clause.text),
  );
}
