import { body } from './bodies.ts';
import { isDeterminer } from './determiners.ts';
import { isLabel } from './labels.ts';
import { remembering } from './memo.ts';
import { office } from './offices.ts';
import { personNoun } from './person-nouns.ts';
import { type Token, textAt, touches } from './tokens.ts';
import { wordSet } from './words.ts';

const OPENERS = wordSet('openers');
const PARTIES = wordSet('parties');
/** Verbs of asking and answering that no thing is the subject of. */
const SPEAKS =
  /^(?:fragt|fragte|erkundigt|erkundigte|antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|hakt|hakte|erklärt|erklärte|erläutert|erläuterte|berichtet|berichtete|sagt|sagte|möchte|will|wollte|bittet|bat|regt|regte|merkt|merkte|bemängelt|bemängelte|teilt|teilte|dankt|dankte|verneint|verneinte|bejaht|bejahte|betont|betonte|informiert|informierte)$/u;
/** Whether a word is a verb of asking or answering that no thing is the subject of. */
export function speaks(word: string): boolean {
  return SPEAKS.test(word);
}

/** Nouns by their ending, and adverbs. */
const ENDING =
  /(?:\p{Ll}{3}weise|ung|ungen|heit|keit|schaft|tion|tät|ismus|nis|tum|ling|lein|chen|ik|ie|ei)$/u;
/** The subject stands behind the verb: what is in front of it is none. */
const SUBJECT = /^(?:er|sie|man|es|ich|wir|der|Herr|Frau)$/u;
const ASKS = /^(?:möchte|will|wollte|bittet|bat)$/u;

/** Nothing stands before it but a list marker, or "Anfrage". */
export function isHead(tokens: readonly Token[], index: number): boolean {
  for (let before = 0; before < index; before += 1)
    if (!MARKER.test(textAt(tokens, before))) return before === index - 1 && isAnnounced(tokens, index);
  return true;
}

/** Of a list: "1.", "a)", "-". */
const MARKER = /^(?:[-–•*.)]|\d[\d.]*|\p{Ll})$/u;

/** "Anfrage Birk (SPD): …" */
export function isAnnounced(tokens: readonly Token[], index: number): boolean {
  return ANNOUNCES.test(textAt(tokens, index - 1));
}

const ANNOUNCES = /^(?:(?:Zusatz|Nach|Rück|An)?[Ff]ragen?|Wortmeldung|Antwort)$/u;

/** Whether a word is no name of somebody: a small word, an office, a body, a thing by its ending. */
export const isThing = remembering(
  (word) =>
    OPENERS.has(word) ||
    isLabel(word) ||
    isDeterminer(word) ||
    PARTIES.has(word) ||
    ENDING.test(word) ||
    body(word) !== null ||
    personNoun(word, null) !== null ||
    office(word, false) !== null ||
    office(word, true) !== null,
);

/** Whether a verb of asking stands at a token: what a thing may "say", it never asks. */
export function isAsking(tokens: readonly Token[], next: number): boolean {
  return (
    /^(?:fragt|fragte|erkundigt|erkundigte|hakt|hakte|möchte|will|wollte|bittet|bat)$/u.test(
      textAt(tokens, next),
    ) && isSpeaking(tokens, next)
  );
}

/** Whether a verb of asking or answering stands at a token, and its subject not behind it. */
export function isSpeaking(tokens: readonly Token[], next: number): boolean {
  const verb = textAt(tokens, next);
  if (!SPEAKS.test(verb) || !touches(tokens, next) || SUBJECT.test(textAt(tokens, next + 1))) return false;
  if (!ASKS.test(verb)) return true;
  return tokens
    .slice(next)
    .some(({ text }) =>
      /^(?:wissen|erfahren|Auskunft|Mitteilung|Information(?:en)?|Erläuterung|Sachstand)$/u.test(text),
    );
}
