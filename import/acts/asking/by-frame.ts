import { subjectOf, type Verb } from '../../language/clauses.ts';
import { caught, QUESTION_WORD, REGARDING } from '../../language/cue.ts';
import { isSomebody } from '../../language/naming.ts';
import { neededWords } from '../../language/needed-words.ts';
import { namingAt } from '../../language/outline.ts';
import { isFiniteForm } from '../../language/verbs/index.ts';
import { wordIndex } from '../../language/word-index.ts';
import { FRAMES, type FrameCue } from '../cues/frames.ts';
import type { Missed } from '../missed.ts';
import type { Reading } from '../reading.ts';
import { type Asked, compiled } from './asked.ts';
import { isOfAnyQuestion, isPointedAt } from './pointed-at.ts';
import { refusedBefore } from './refused.ts';
import { nounTurnedTo } from './turned-to.ts';
import { whoHasDone } from './who-has-done.ts';

const POSSIBLE = wordIndex(compiled(FRAMES), ({ pattern }) => neededWords(pattern));
const SUBCLAUSE = new RegExp(
  `^(?!, ${REGARDING})(?:,? (?:zu|zum|zur|nach|bezüglich|hinsichtlich|über|wegen|betreffend|im Hinblick auf|in Bezug auf|aus|in|im)(?![\\p{L}])[^,;]*)?,? ?${QUESTION_WORD}(?![\\p{L}])`,
  'u',
);

const MAY_FRAME =
  /[Ff]rag|Einwurf|[Zz]uruf|Zwischenruf|Einwand|Vorhalt|Bemerkung|Wortmeldung|angesprochen|[Nn]achha|Nachbohren|gebeten,|Bitten? |Ersuchen |Wunsch |zu (?:erfahren|wissen|hören|sagen)|(?:wissen|erfahren|hören|haben|gewusst|gehört|genannt|erläutert|beziffert) (?:w|m|h)|erbat,|erbittet,|[Ee]rkundig|Auskunft|Aufklärung| sich (?:von|vom|durch) /u;
/** "Nach einer Frage von Frau Birk stellt Herr Adler den Antrag": no answer. */
const MOVES =
  /^(?:(?:stellt|stellte) [\uE000-\uE3FF] (?:\p{Ll}+ ){0,3}(?:Antrag|Anträge)|beantragte?)(?!\p{L})/u;
/** "hat auf ihre Frage, ob …, nichts gehört": no answer is told. */
const NOT_ANSWERED =
  /(?:nichts gehört|keine (?:Antwort|Auskunft|Rückmeldung|Reaktion) (?:erhalten|bekommen))(?!\p{L})/u;

/** "Auf die zweite Frage antwortet Herr Adler": one of those that were told before. "Seine Frage …, richtete Herr Adler an die Werft": no answer. */
const OF_ANOTHER_KIND =
  /^[^\p{L}]*(?:(?:Auf|Zu) (?:die|der) (?:erste|zweite|dritte|vierte|fünfte|letzte)n? \p{L}*[Ff]rage (?!von|des|der|nach|zu|aus)\p{Ll}|(?:Seine|Ihre|Die|Diese) (?:\p{Ll}+ )?\p{L}*[Ff]ragen?(?!\p{L})[^;?!]{3,260}? (?:richtet|richtete|stellt|stellte|wiederholt|wiederholte|adressiert|adressierte) [\uE000-\uE3FF])/u;

/** A question that stands only in the frame of its answer. `missed` hears of frames that hold no answer. */
export function askedByFrame(reading: Reading, missed?: Missed): Asked | null {
  const { verbs } = reading;
  const { text } = reading.outline;
  if (!MAY_FRAME.test(text) || NOT_ANSWERED.test(text) || OF_ANOTHER_KIND.test(text)) return null;
  for (const { cue, pattern } of POSSIBLE(text)) {
    const match = pattern.exec(text);
    const asked = match ? inFrame(reading, verbs, cue, match) : null;
    if (asked) return asked;
    if (match) missed?.({ rule: cue.name, failed: 'no-answer', at: match.index });
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
  const sign = caught(match, 'asker');
  const asker = sign ? text.indexOf(sign, match.index) : null;
  if (asker !== null && match.groups?.['asker2'] !== undefined && !owns(reading, asker)) return null;
  const own = match.groups?.['own'] !== undefined;
  if (asker !== null && !canAsk(reading, verbs, cue, asker, words)) return null;
  const by = caught(match, 'by');
  const span: Frame | null =
    cue.reaches === true
      ? frameEnd(reading, verbs, start, start + words.length, cue.name === 'jemandem-auf-nachfrage')
      : { end: start + words.length, answer: text.length, content: true };
  if (
    span === null ||
    (cue.name === 'frage-beantwortet-jemand' &&
      verbs.some(({ index, word }) => index < span.end && /^\p{Ll}/u.test(word)))
  )
    return null;
  const moves = MOVES.test(text.slice(span.answer));
  return {
    rule: cue.name,
    start,
    end: span.end,
    asker,
    whose: asker !== null || own || SAME_ASKER.test(words) ? 'named' : 'hidden',
    own: own || (asker === null && SAME_ASKER.test(words)),
    addressees: forWhom(reading, start, span.end, asker),
    content: span.content || cue.holds === true,
    answer: moves ? null : span.answer,
    refers: cue.refers === true || (BY_ARTICLE.test(words) && !span.content),
    by: by ? text.indexOf(by, start) : (span.by ?? whoHasDone(reading, verbs, span.end, cue.name)),
  };
}

/** "Auf die Frage von Frau Birk an die Bahn": whom the frame says that she asks. */
function forWhom({ outline }: Reading, start: number, end: number, asker: number | null): readonly number[] {
  const whom = nounTurnedTo(outline, start, end);
  return whom === null || whom === asker ? [] : [whom];
}

/** Whether a naming stands in the genitive: "Frau Birks". */
function owns({ outline, sentence }: Reading, at: number): boolean {
  const naming = namingAt(outline, at);
  return naming !== null && sentence.text.slice(0, naming.end).endsWith(`${naming.name}s`);
}

/** "Auf die Zusatzfrage": whoever asked before asks more. */
const SAME_ASKER = /(?:Zusatz|Ergänzungs|Anschluss)frage/u;

/** "Auf die Frage von Frau Birk antwortet": the one that everybody knows. */
const BY_ARTICLE = /^[Aa]uf (?:die|diese) Fragen?(?! hin)/u;

/**
 * Whether whom the frame names asks: "So erklärt Frau Birk auf Nachfrage" names who answers, and "Die Anfrage der
 * Fraktion wird beantwortet" a paper.
 */
function canAsk(
  reading: Reading,
  verbs: readonly Verb[],
  cue: FrameCue,
  asker: number,
  words: string,
): boolean {
  const naming = namingAt(reading.outline, asker);
  if (cue.refers && naming?.kind === 'organization' && /Anfrage(?![\p{L}])/u.test(words)) return false;
  if (cue.name !== 'jemandem-auf-nachfrage') return true;
  if (naming === null || !isSomebody(naming)) return false;
  return verbs.every((verb) => subjectOf(reading.outline, reading.units, verb) !== asker);
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
 * sentence only a clause ("auf Nachfrage von Frau Birk, ob …,") belongs to it. `told`: whom the answer is told has asked.
 */
function frameEnd(
  reading: Reading,
  verbs: readonly Verb[],
  start: number,
  end: number,
  told: boolean,
): Frame | null {
  const { text } = reading.outline;
  const rest = text.slice(end);
  const clause = SUBCLAUSE.exec(rest);
  const verb = verbs.find((one) => one.index >= end && !inside(one, clause, end, rest));
  const opens = /^[^\p{L}]*$/u.test(text.slice(0, start));
  if (opens) {
    const late = verb ? null : answering(reading, end);
    const answer = verb?.index ?? late;
    if (answer === null || answer === undefined) return null;
    const before = text.slice(0, answer).replace(/(?<![,\s])[,\s]+$/u, '');
    return {
      end: before.length,
      answer,
      content: /\p{L}/u.test(before.slice(end).replace(/^ hin$/u, '')),
      by: late === null ? null : text.indexOf(' ', late) + 1,
    };
  }
  if (isPointedAt(text, start)) return null;
  if (/(?:eingehen|einzugehen|verwiesen|hingewiesen)/u.test(rest.slice(0, 40))) return null;
  if (!told && !clause && isOfAnyQuestion(text, start, end)) return null;
  if (!clause) return { end, answer: refusedBefore(text, start, end) ?? end, content: false };
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
