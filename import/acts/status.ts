import type { Sentence, Span, Status } from '../model.ts';
import { OTHERS_DECIDE } from './cues/competence.ts';
import { PASSES_ON } from './cues/deferred.ts';
import { ASKED_AND_ANSWERED } from './cues/off-record.ts';
import { find } from './cues/phrase.ts';
import { grants } from './granted.ts';
import { firstOf, lacks, meant, owesFigures, owesResult, owesTheAnswer } from './owed.ts';
import { type Move, type Read, readReply } from './reply.ts';
import { nouns, sharesStem } from './topic.ts';

/** A sentence of a reply, or the part of one that replies. */
export type Passage = Pick<Sentence, 'text' | 'at'> & Partial<Pick<Sentence, 'opens'>>;

/** What one speaker (or the clerk's note) replied, sentence by sentence. */
export type Reply = readonly Passage[];

/** What became of a question, the rule that decided it, and the words that it rests on. */
export interface Judgement {
  readonly status: Status;
  readonly rule: string;
  /** Offsets into the source; null where nobody responds. */
  readonly words: Span | null;
}

/**
 * Judges a question by its replies. `after` are sentences behind the question that nobody speaks ("Die
 * Beantwortung wird verschoben."); they count only where nobody replies. `question` is the sentence that asks.
 */
export function judge(
  replies: readonly Reply[],
  after: Reply = [],
  question: Passage = { text: '', at: [] },
): Judgement {
  const verdicts = replies.filter((reply) => reply.length > 0).map((reply) => ofReply(reply, question.text));
  const best = RANK.flatMap((move) => verdicts.find((verdict) => verdict.move === move) ?? [])[0];
  if (best !== undefined) return best.judgement;
  const unspoken = after.map(place).filter(isVerdict);
  const telling = unspoken.find(({ move }) => move !== 'unknown') ?? unspoken[0];
  return telling?.judgement ?? toldWith(question) ?? { status: 'NONE', rule: 'nobody-responds', words: null };
}

/** "… stellen Fragen, die beantwortet werden." */
function toldWith({ text, at }: Passage): Judgement | null {
  const hit = find(ASKED_AND_ANSWERED.pattern, text);
  if (hit === null) return null;
  const [start, last] = [at[hit.start] ?? 0, at[hit.end - 1] ?? 0];
  return { status: 'OFF_RECORD', rule: ASKED_AND_ANSWERED.name, words: { start, end: last + 1 } };
}

/** Whoever gives the answer settles the matter, whatever others promise, refuse or do not know. */
const RANK: readonly Move[] = [
  'content',
  'off-record',
  'deferred',
  'declined',
  'elsewhere',
  'remark',
  'unknown',
];

/** What nobody speaks counts only where it is about the answer; other sentences may be the asker's own. */
function isVerdict({ move, text }: Verdict): boolean {
  if (move === 'content') return VERDICT.test(text);
  return move === 'deferred' || /[Ff]rage|[Aa]ntwort|[Aa]uskunft/u.test(text);
}

/** An answer that needs no speaker. */
const VERDICT =
  /(?:wird|werden|wurden?|worden|kann|könne)[^,;]{0,120}(?:verneint|bejaht|bestätigt)|(?:ist|war|sei) (?:nicht )?der Fall/u;

/** The meeting goes on to decide; nobody tells anything. */
const VOTED = /einstimmig|zur Kenntnis genommen|Abstimmung|Beschluss/u;

const STATUS: Readonly<Record<Move, Status>> = {
  content: 'ANSWERED',
  remark: 'ANSWERED',
  unknown: 'ANSWERED',
  deferred: 'DEFERRED',
  declined: 'DECLINED',
  elsewhere: 'DECLINED',
  'off-record': 'OFF_RECORD',
};

interface Verdict {
  readonly move: Move;
  readonly judgement: Judgement;
  readonly text: string;
}

/** The first sentence leads; not knowing is made good by what follows, and so are words not recorded. */
function ofReply(reply: Reply, question: string): Verdict {
  const passages = withoutThanks(withoutLabel(reply));
  const read = passages.map((passage) => answering(passage, question));
  const [first] = read;
  if (first === undefined) throw new Error('A reply has at least one sentence.');
  const follows = (move: Move) => read.find((verdict) => verdict.move === move);
  if (first.move === 'unknown')
    return follows('deferred') ?? follows('content') ?? follows('declined') ?? first;
  if (first.move === 'remark') return follows('content') ?? follows('deferred') ?? first;
  if (first.move === 'off-record')
    return (
      read.find(({ move, text }, at) => move === 'content' && !VOTED.test(text) && !passages[at]?.opens) ??
      first
    );
  if (first.move === 'elsewhere') return follows('deferred') ?? follows('content') ?? first;
  if (first.move === 'declined') return follows('deferred') ?? first;
  if (first.move !== 'content') return first;
  const result = passages.find(({ text }) => owesResult(text, question, first.text));
  if (result !== undefined)
    return told(result, {
      move: 'deferred',
      rule: 'owes-result',
      words: { start: 0, end: result.text.length },
    });
  const later = read.find(
    ({ move, text }, index) =>
      (move === 'deferred' || move === 'declined') &&
      (takesUp(text, question, first.text) ||
        owesFigures(meant(text, read[index - 1]?.text ?? ''), question, reply) ||
        (ASKS_THERE.test(text) && readReply(first.text).move === 'elsewhere') ||
        (TELLS_OF_IT.test(text) && MEETS.test(first.text)) ||
        owesTheAnswer(text, question, first.text, reply) ||
        (move === 'deferred' && lacks(first.text, question)) ||
        find(PASSES_ON.pattern, text) !== null ||
        (move === 'declined' && find(OTHERS_DECIDE.pattern, first.text) !== null)),
  );
  return later ?? first;
}

/** "Herr Tann teilt Folgendes mit:": what stands behind it decides. */
function withoutLabel(reply: Reply): Reply {
  const rest = reply.slice(reply.findIndex(({ text }) => !/^[^.;?!]{1,120}:$/u.test(text.trim())));
  return rest.length > 0 ? rest : reply;
}

/** "Herr Tann bedankt sich für das Angebot." replies to nothing where more follows. */
function withoutThanks(reply: Reply): Reply {
  const [first, ...rest] = reply;
  return first !== undefined && rest.length > 0 && THANKS.test(first.text) ? rest : reply;
}

const THANKS = /(?<!\p{L})(?:dankt|dankte|bedankt|bedankte)(?!\p{L})[^,;:]{0,120}\.$/u;

/** "Das liege beim Landkreis. Er werde dort nachfragen.": whom it belongs to is not all that was asked. */
const ASKS_THERE =
  /(?<!\p{L})dort(?: noch einmal)? (?:nachfragen|nachhören|anfragen|nachhaken|nachsehen|um Auskunft bitten)(?!\p{L})[^.;]*(?:Ergebnis|Bescheid|mitteil|bericht|informier|unterricht|beifüg|nachreich)/u;

/** Whom a matter belongs to is what was asked where somebody asks that, or why. */
const ASKS_WHOSE =
  /(?<!\p{L})(?:[Ww]e(?:r|m|n|ssen)|[Ww]arum|[Ww]eshalb|[Ww]ieso|[Ww]eswegen|zuständig\p{Ll}*|Zuständigkeit\p{L}*|verantwortlich\p{Ll}*|welche[rs]? (?:Stelle|Amt|Behörde)|ob (?:die|der|das) (?:Stadt|Gemeinde|Verwaltung|Kreis|Landkreis|Amt|Rat|Ortsrat|Ausschuss) [^?]*(?:kann|könne|darf|dürfe))(?!\p{L})/u;

/** "Ob der Zuschuss schon bewilligt ist": "Es ist noch kein Bescheid da" is a no. */
const ASKS_ALREADY = /(?<!\p{L})[Oo]b (?:[^;?.]{0,160} )?(?:schon|bereits|inzwischen|mittlerweile)(?!\p{L})/u;
const NOT_YET =
  /(?<!\p{L})noch (?:keine?n? (?:\p{L}*[Bb]escheid|Entscheidung|Genehmigung|Bewilligung|Zusage|Rückmeldung|Antwort|Ergebnisse?|Gutachten)|aus(?:steh(?:t|e|en))?)(?!\p{L})/u;

/** What a sentence does for this question; where it answers after all, all of it does. */
function answering(passage: Passage, question: string): Verdict {
  const verdict = place(passage);
  const { move, text } = verdict;
  const answers =
    (move === 'elsewhere' && ASKS_WHOSE.test(question)) ||
    (move === 'unknown' && NOT_YET.test(text) && ASKS_ALREADY.test(question)) ||
    (move === 'deferred' && grants(question, text));
  if (!answers) return verdict;
  return told(passage, { move: 'content', rule: 'content', words: { start: 0, end: text.length } });
}

/** Of a reply to several questions: names what this one asked for, and the first sentence does not. */
function takesUp(later: string, question: string, first: string): boolean {
  const asked = nouns(firstOf(question));
  const names = (text: string) => nouns(text).some((noun) => asked.includes(noun));
  return names(later) && !names(first) && !sharesStem(question, first);
}

/** "Nächste Woche finde ein Gespräch statt. Er werde darüber berichten." */
const MEETS =
  /(?<!\p{L})(?:\p{L}*[Gg]espräch|\p{L}*[Tt]ermin|\p{L}*[Bb]esprechung|\p{L}*[Bb]egehung|\p{L}*[Tt]reffen|Abstimmung)(?!\p{L})[^.;]*(?:stattf[iä]nd|geplant|vorgesehen|vereinbart|anberaumt|anstehe?)/u;
const TELLS_OF_IT =
  /(?<!\p{L})(?:[Dd]arüber|[Hh]ierüber|über (?:das|die) Ergebnisse?)(?!\p{L})[^.;]*(?:bericht|inform|unterricht)/u;

function place(passage: Passage): Verdict {
  return told(passage, readReply(passage.text));
}

function told({ text, at }: Passage, { move, rule, words }: Read): Verdict {
  const start = at[words.start] ?? 0;
  const end = (at[words.end - 1] ?? start) + 1;
  return { move, judgement: { status: STATUS[move], rule, words: { start, end } }, text };
}
