import { body } from './bodies.ts';
import { isDeterminer } from './determiners.ts';
import { isPlainName } from './family-names.ts';
import { type Acquaintance, type Found, found } from './found.ts';
import { isLabel } from './labels.ts';
import { remembering } from './memo.ts';
import { personNoun } from './nouns.ts';
import { office } from './offices.ts';
import { type Token, textAt, touches } from './tokens.ts';
import { wordSet } from './words.ts';

const OPENERS = wordSet('openers');
const PARTIES = wordSet('parties');
/** Verbs of asking and answering that no thing is the subject of. */
const SPEAKS =
  /^(?:fragt|fragte|erkundigt|erkundigte|antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|hakt|hakte|erklärt|erklärte|erläutert|erläuterte|berichtet|berichtete|sagt|sagte|möchte|will|wollte|bittet|bat|regt|regte|merkt|merkte|bemängelt|bemängelte|teilt|teilte|dankt|dankte)$/u;
/** Nouns by their ending. */
const THING = /(?:ung|ungen|heit|keit|schaft|tion|tät|ismus|nis|tum|ling|lein|chen|ik|ie|ei)$/u;
/** The subject stands behind the verb: what is in front of it is none. */
const SUBJECT = /^(?:er|sie|man|es|ich|wir|der|Herr|Frau)$/u;
const ASKS = /^(?:möchte|will|wollte|bittet|bat)$/u;

/** "Birk fragt", "K. Birk (SPD): …": a name without Herr or Frau at the head of a sentence, where what follows tells that it is one. */
export function bare(tokens: readonly Token[], index: number, known: Acquaintance): Found | null {
  if (!isHead(tokens, index)) return null;
  const initial = /^\p{Lu}$/u.test(textAt(tokens, index)) && textAt(tokens, index + 1) === '.';
  const at = initial ? index + 2 : index;
  const name = textAt(tokens, at);
  if (!isPlainName(name) || isOther(name)) return null;
  const party = partyAt(tokens, at + 1);
  const next = party?.next ?? at + 1;
  const sure = initial || party !== null || known.families.has(name);
  if (isAnnounced(tokens, index) && textAt(tokens, next) !== ':') return null;
  if (!speaks(tokens, next, sure)) return null;
  return found(tokens, index, next, {
    kind: 'person',
    name,
    givenName: initial ? `${textAt(tokens, index)}.` : null,
    organization: party?.name ?? null,
  });
}

/** Nothing stands before it but a list marker, or "Anfrage". */
function isHead(tokens: readonly Token[], index: number): boolean {
  const announced = isAnnounced(tokens, index) ? 1 : 0;
  for (let before = 0; before < index - announced; before += 1)
    if (!MARKER.test(textAt(tokens, before))) return false;
  return true;
}

/** Of a list: "1.", "a)", "-". */
const MARKER = /^(?:[-–•*.)]|\d[\d.]*|\p{Ll})$/u;

/** "Anfrage Birk (SPD): …" */
function isAnnounced(tokens: readonly Token[], index: number): boolean {
  return ANNOUNCES.test(textAt(tokens, index - 1));
}

const ANNOUNCES = /^(?:(?:Zusatz|Nach|Rück|An)?[Ff]ragen?|Wortmeldung)$/u;

const isOther = remembering(
  (word) =>
    OPENERS.has(word) ||
    isLabel(word) ||
    isDeterminer(word) ||
    PARTIES.has(word) ||
    THING.test(word) ||
    body(word) !== null ||
    personNoun(word, null) !== null ||
    office(word, false) !== null ||
    office(word, true) !== null,
);

/** "(SPD)", ", SPD,": the party behind a name, and the token after it. */
function partyAt(tokens: readonly Token[], index: number): { name: string; next: number } | null {
  const name = textAt(tokens, index + 1);
  const bracketed = textAt(tokens, index) === '(' && textAt(tokens, index + 2) === ')';
  const apposed = textAt(tokens, index) === ',' && /^[,:]$/u.test(textAt(tokens, index + 2));
  if (!PARTIES.has(name) || (!bracketed && !apposed)) return null;
  return { name, next: textAt(tokens, index + 2) === ':' ? index + 2 : index + 3 };
}

function speaks(tokens: readonly Token[], next: number, sure: boolean): boolean {
  const verb = textAt(tokens, next);
  if (sure && verb === ':') return true;
  if (!SPEAKS.test(verb) || !touches(tokens, next) || SUBJECT.test(textAt(tokens, next + 1))) return false;
  if (!ASKS.test(verb)) return true;
  return tokens
    .slice(next)
    .some(({ text }) =>
      /^(?:wissen|erfahren|Auskunft|Mitteilung|Information(?:en)?|Erläuterung|Sachstand)$/u.test(text),
    );
}
