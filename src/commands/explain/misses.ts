import { askedIn } from '../../../import/acts/asked.ts';
import { askedByFrame } from '../../../import/acts/asking/by-frame.ts';
import { askedByVerb } from '../../../import/acts/asking/by-verb.ts';
import { clausesOf } from '../../../import/acts/clauses.ts';
import { ASKED_BEFORE } from '../../../import/acts/cues/asked-before.ts';
import { ASKING, NOT_ASKING } from '../../../import/acts/cues/asking.ts';
import { OWN_BEGINNINGS } from '../../../import/acts/cues/course.ts';
import { FRAMES } from '../../../import/acts/cues/frames.ts';
import { match } from '../../../import/acts/cues/match.ts';
import { find } from '../../../import/acts/cues/phrase.ts';
import { PROMISES } from '../../../import/acts/cues/promises.ts';
import { ATTRIBUTIONS } from '../../../import/acts/cues/replies.ts';
import { NO_REPLY } from '../../../import/acts/cues/saying.ts';
import { REQUESTS, SUPPOSING, VETOES, WISHED } from '../../../import/acts/cues/vetoes.ts';
import { isSaying, lemmaOf } from '../../../import/acts/lemma.ts';
import type { Miss } from '../../../import/acts/missed.ts';
import { promiseIn } from '../../../import/acts/promise.ts';
import { type Reading, sourceEnd, sourceStart } from '../../../import/acts/reading.ts';
import { turnOf } from '../../../import/acts/turns.ts';
import { subjectOf } from '../../../import/language/clauses.ts';
import type { Cue } from '../../../import/language/cue.ts';
import { partText } from './missing.ts';
import { unknownName } from './names.ts';
import { nearlyCue, nearlyPhrase } from './nearly.ts';
import { reasonOf } from './reasons.ts';
import { type Known, wordsOf } from './sources.ts';
import type { ToldAct, ToldMiss } from './told.ts';

/** Rules that nearly fired in a sentence, for the acts that it has not. */
export function missesIn(reading: Reading, acts: readonly ToldAct[], known: Known): readonly ToldMiss[] {
  const has = (kind: ToldAct['kind']) => acts.some((act) => act.kind === kind);
  return [
    ...(has('question') ? [] : questionMisses(reading, known)),
    ...(turnOf(reading) !== null || askedIn(reading) !== null ? [] : speakerMisses(reading, known)),
    ...(has('statement') ? replyMisses(reading, known) : []),
    ...(has('promise') ? [] : promiseMisses(reading, known)),
  ];
}

function questionMisses(reading: Reading, known: Known): readonly ToldMiss[] {
  const vetoed = match(NOT_ASKING, reading);
  if (vetoed !== null) {
    return [told('question', vetoed.name, PROCEDURAL, reading, vetoed.at, known)];
  }
  const misses: Miss[] = [];
  askedByFrame(reading, (miss) => misses.push(miss));
  askedByVerb(reading, (miss) => misses.push(miss));
  const mark = reading.sentence.text.endsWith('?') && misses.length === 0;
  return [
    ...misses.map((miss) => told('question', miss.rule, withName(miss, reading), reading, miss.at, known)),
    ...(misses.length > 0
      ? []
      : nearest('question', [...FRAMES, ...ASKED_BEFORE, ...ASKING], reading, known)),
    ...(mark ? [told('question', 'question-mark', NOT_ANSWERED, reading, 0, known)] : []),
  ];
}

const PROCEDURAL =
  'this cue is a veto: who conducts the meeting asks so, or the words ask for no information';
const NOT_ANSWERED = 'nobody replies, or it stands in somebody’s answer: taken for a rhetorical question';

/** "Adler fragt, ob …": the name that nothing introduces. */
function withName({ failed, at }: Miss, reading: Reading): string {
  const name = failed === 'no-subject' ? unknownName(reading, at) : null;
  return name === null
    ? reasonOf(failed)
    : `${reasonOf(failed)}; „${name}“ is not introduced: no salutation, office, given name or attendance list tells that it is a person`;
}

/** Cues of which one part is missing. */
function nearest(
  kind: ToldMiss['kind'],
  cues: readonly Cue[],
  reading: Reading,
  known: Known,
): readonly ToldMiss[] {
  return cues.flatMap((cue) => {
    const near = match([cue], reading) !== null ? null : nearlyCue(cue, reading.outline.text);
    return near === null
      ? []
      : [told(kind, cue.name, partText(near.missing), reading, near.start, known, near.at)];
  });
}

function speakerMisses(reading: Reading, known: Known): readonly ToldMiss[] {
  const silent = reading.verbs.flatMap((verb) => {
    const lemma = lemmaOf(reading, verb);
    if (!isSaying(lemma) || subjectOf(reading.outline, reading.units, verb) !== null) return [];
    const failed = withName({ rule: '', failed: 'no-subject', at: verb.index }, reading);
    return [
      told('speaker', `turn:${lemma}`, failed, reading, verb.index, known, verb.index + verb.word.length),
    ];
  });
  return [...silent, ...nearest('speaker', ATTRIBUTIONS, reading, known)];
}

/** Why what somebody says behind a question is no answer to it. */
function replyMisses(reading: Reading, known: Known): readonly ToldMiss[] {
  const turn = turnOf(reading);
  const { sentence } = reading;
  const asked = known.acts.questions.findLast(
    (act) => act.item === sentence.item && act.sentence < reading.index,
  );
  if (turn === null || asked === undefined || asked.status !== 'NONE') return [];
  const own = match(OWN_BEGINNINGS, reading);
  const why =
    own !== null
      ? `it begins a matter of the speaker’s own: \`${own.name}\``
      : NO_REPLY.has(turn.lemma ?? '')
        ? `who does „${turn.lemma}“ does not reply`
        : 'the asker himself goes on, or something else came between';
  return [told('answer', turn.rule, why, reading, turn.at, known)];
}

function promiseMisses(reading: Reading, known: Known): readonly ToldMiss[] {
  const { text } = reading.sentence;
  const misses: Miss[] = [];
  promiseIn(text, 0, (miss) => misses.push(miss));
  const near =
    misses.length > 0
      ? []
      : clausesOf(text).flatMap((clause) =>
          PROMISES.flatMap((cue) => {
            const found = nearlyPhrase(cue, clause.text);
            return found === null ? [] : [{ rule: cue.name, found, at: clause.start + found.start }];
          }),
        );
  return [
    ...misses.map(({ rule, failed, at }) =>
      toldAt('promise', rule, vetoed(failed, text), reading, at, known),
    ),
    ...near.map(({ rule, found, at }) =>
      toldAt('promise', rule, partText(found.missing), reading, at, known),
    ),
  ];
}

/** A veto with its words. */
function vetoed(failed: string, text: string): string {
  const veto = [...VETOES, ...REQUESTS, WISHED, SUPPOSING].find(({ name }) => name === failed);
  const hit = veto === undefined ? null : find(veto.pattern, text);
  return hit === null ? reasonOf(failed) : `${reasonOf(failed)}: „${text.slice(hit.start, hit.end)}“`;
}

/** A miss at a place of the outline: its words up to the end of the clause unless told. */
function told(
  kind: ToldMiss['kind'],
  rule: string,
  failed: string,
  reading: Reading,
  at: number,
  known: Known,
  end = clauseEnd(reading.outline.text, at),
): ToldMiss {
  const span = { start: sourceStart(reading, at), end: sourceEnd(reading, Math.max(end, at + 1)) };
  return { kind, rule, failed, words: wordsOf(span, known) };
}

/** The same at a place of the sentence's text. */
function toldAt(
  kind: ToldMiss['kind'],
  rule: string,
  failed: string,
  { sentence }: Reading,
  at: number,
  known: Known,
): ToldMiss {
  const end = clauseEnd(sentence.text, at);
  const span = {
    start: sentence.at[at] ?? sentence.start,
    end: (sentence.at[end - 1] ?? sentence.end - 1) + 1,
  };
  return { kind, rule, failed, words: wordsOf(span, known) };
}

function clauseEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[,;:?!]|\.$/u);
  return end <= 0 ? text.length : at + end;
}
