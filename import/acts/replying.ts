import {
  beginsOwn,
  comesBack,
  isBeside,
  isReplier,
  POINTS_BACK,
  repliesToOther,
  turnsAway,
} from './beside.ts';
import type { Round } from './course.ts';
import { AGREES, EXPLAINS, NO_REPLY, OFFERS, OWN_MATTER, SUPPLEMENTS } from './cues/saying.ts';
import { isDecidedReply, isRemark, isReply } from './manner.ts';
import { tellsHowTheyVote } from './opinions.ts';
import { leads, type Person } from './people.ts';
import { pointerIn } from './pointers.ts';
import { takesUp } from './proposals.ts';
import type { Reading } from './reading.ts';
import type { Record } from './record.ts';
import { readReply } from './reply.ts';
import { handsToHouse, isAnotherVoice, joinsIn, takesSides, tellsMore } from './second-voice.ts';
import type { Turn } from './turns.ts';

/** "Herr Adler unterstützt dies und sagt zu, …": what begins otherwise ends as a reply. */
const AND_REPLIES =
  /(?<![\p{L}])und (?:(?:sagt|sagte|sichert|sicherte)(?![\p{L}])[^.;?!]{0,80} zu(?![\p{L}])|(?:antwortet|erwidert|entgegnet|verneint|bejaht|bestätigt|beantwortet|verspricht|erklärt,? dass|teilt(?: \p{Ll}+)? mit)(?![\p{L}]))/u;

/** Whether a turn replies: by its place behind a question, unless its words begin something of the speaker's own. */
export function replies(record: Record, reading: Reading, turn: Turn, person: Person): boolean {
  const lemma = turn.lemma ?? '';
  if (beginsOwn(record, reading, turn, person) || agrees(person, lemma)) return false;
  if (person.mention.kind === 'group' && TOLD_HIM.test(reading.outline.text)) return false;
  if (reading.sentence.opens && bringsOwn(person, lemma)) return false;
  if (repliesToOther(record, reading) || tellsHowTheyVote(record, reading, person)) return false;
  record.recall(reading, person, isReplier(record, person));
  if (record.open.length > 0) return repliesToOpen(record, reading, turn, person);
  const points = pointsByNumber(reading);
  const { round } = record;
  if (round === null) return false;
  if (round.questions.some((index) => record.isAskerOf([index], person))) return false;
  const late = isLate(record, reading, turn, person);
  if (late || !record.justAnswered(round)) return late || comesBackTo(record, reading);
  if (OFFERS.has(lemma)) return !record.saidYesOrNo(round) && isOfThis(record, round, reading, person);
  return (
    points ||
    turnsToAsked(record, reading) ||
    (SUPPLEMENTS.has(lemma) && (lemma !== 'melden' || POINTS_BACK.test(reading.outline.text))) ||
    shares(record, round, reading, turn, person) ||
    isAnotherVoice(record, reading, turn, person) ||
    tellsMore(reading, lemma) ||
    joinsIn(record, reading, lemma, person)
  );
}

/** "Die Anlieger erklärten ihr, …": what somebody was told on another day. */
const TOLD_HIM = /^[^\p{L}]*[\uE000-\uE3FF] \p{Ll}+(?:ten|te) [\uE400-\uE7FF]/u;

/** "Eine Bürgerin teilt mit, …": who comes from the public without a name begins a matter of his own, unless he plainly answers. */
function bringsOwn({ mention }: Person, lemma: string): boolean {
  return mention.kind === 'group' && RESIDENT.test(mention.name) && !ANSWERS.test(lemma);
}

const RESIDENT = /^(?:Bürger|Einwohner|Anwohner|Anlieger|Zuhörer|Besucher)(?:in)?$/u;
const ANSWERS = /^(?:antworten|beantworten|erwidern|entgegnen|bestätigen|verneinen|bejahen)$/u;

/** Whether a turn replies to questions that wait. */
function repliesToOpen(record: Record, reading: Reading, turn: Turn, person: Person): boolean {
  const lemma = turn.lemma ?? '';
  if (record.isAskerOf(record.open, person) || goesOnAsking(record, turn, person)) return false;
  const answers = AND_REPLIES.test(reading.outline.text);
  if (lemma === 'widersprechen' && !record.isBehindQuestion(reading)) return false;
  const proposal = takesUp(record.proposal, reading);
  if (proposal || (!answers && turnsAway(record, reading, lemma, person))) {
    record.leave();
    return false;
  }
  if (isBeside(record, reading, turn, person)) return false;
  return pointsByNumber(reading) || answers || repliesWith(record, reading, lemma, person);
}

/** Who has asked one of the questions that wait goes on with his own, unless he plainly answers the other. */
function goesOnAsking(record: Record, { rule }: Turn, person: Person): boolean {
  const hasAsked = record.open.some((index) => record.isAskerOf([index], person));
  return hasAsked && !isDecidedReply(rule) && record.standing(person) !== 'answers';
}

function pointsByNumber(reading: Reading): boolean {
  return pointerIn(reading.outline.text).ordinals.length > 0;
}

/** After others gave their thoughts, whoever "antwortet", or tells for an office, comes back to the question that these have not answered. */
function isLate(record: Record, reading: Reading, { lemma, rule }: Turn, person: Person): boolean {
  if (record.isAskerOf(record.round?.questions ?? [], person)) return false;
  const verb = lemma ?? '';
  if (verb === 'antworten' && record.onlyRemarked()) return true;
  const { round } = record;
  if (round !== null && !record.justAnswered(round) && byOffice(record, round)) return false;
  if (isReplier(record, person) && isReply(rule) && record.onlyRemarked()) return true;
  const speaks = !reading.sentence.opens && record.standing(person) === 'answers';
  return speaks && !isRemark(rule) && !NO_REPLY.has(verb) && record.onlyRemarked(true);
}

/** Whether somebody who answers for others has told what he thinks: nobody owes more once they have gone on to other things. */
function byOffice({ speeches }: Record, { answers }: Round): boolean {
  return answers.some((index) => speeches[index]?.standing === 'answers');
}

/** "Zur Uhr führt Frau Birk aus": a second speaker takes up another part of what was asked. */
function turnsToAsked(record: Record, reading: Reading): boolean {
  const { topic } = pointerIn(reading.outline.text);
  return topic !== null && record.round?.questions.some((index) => record.isNamed(index, topic)) === true;
}

/**
 * What somebody offers belongs to the answer before, unless a member, or anybody in another paragraph, offers something that takes up
 * nothing of what was asked.
 */
function isOfThis(record: Record, round: Round, reading: Reading, person: Person): boolean {
  if (comesBack(record, round.questions, reading) || record.answeredIn(round, person)) return true;
  if (/[Ff]ragen?(?!\p{L})/u.test(reading.outline.text)) return true;
  const standing = record.standing(person);
  return standing !== 'member' && standing !== 'public' && !reading.sentence.opens;
}

/** "Zur Frage der Uhr teilt Frau Birk mit", after others have spoken: she comes back to it. */
function comesBackTo(record: Record, reading: Reading): boolean {
  return (
    turnsToAsked(record, reading) &&
    (record.onlyRemarked() || /[Ff]rage/u.test(pointerIn(reading.outline.text).topic ?? ''))
  );
}

/** "bittet um Verständnis, dass er dazu nichts sagen könne": no request but a reply. */
const FORBEARANCE =
  /(?<![\p{L}])um (?:\p{Ll}+ )?(?:Verständnis|Geduld|Nachsicht|Entschuldigung|schriftliche Einreichung|Einreichung)(?![\p{L}])|sich an [^.;]{2,60} zu wenden|schriftlich (?:einzureichen|zu stellen)|zu (?:berücksichtigen|bedenken|beachten),? dass(?![\p{L}])/u;
/** "bedankt sich für die Frage": leads to the reply. */
const FOR_THE_QUESTION =
  /für (?:die|den|diese[nr]?|seine[n]?|ihre[n]?) (?:\p{Ll}+ )?(?:Nach|An)?(?:[Ff]ragen?|Hinweise?|Anregung)(?![\p{L}])/u;

/** Whether a speaker thanks for what was asked, or thanks and replies in one sentence. */
export function thanksForAsking(reading: Reading): boolean {
  const { text } = reading.outline;
  return /dank|freu/u.test(text) && (FOR_THE_QUESTION.test(text) || AND_REPLIES.test(text));
}

/** What is proposed then is when the question will be spoken of. */
const TREATS_LATER: ReadonlySet<string> = new Set(['agrees-to-treat-later', 'proposes-to-treat-there']);

/** Who has answered before or holds an office replies with any verb that does not begin something of his own. */
function repliesWith(record: Record, reading: Reading, lemma: string, person: Person): boolean {
  if (!NO_REPLY.has(lemma) && lemma !== 'ergänzen') return true;
  if (lemma === 'bitten' && FORBEARANCE.test(reading.outline.text)) return true;
  if (thanksForAsking(reading) || handsToHouse(record, reading)) return true;
  if (isReplier(record, person) && TREATS_LATER.has(readReply(reading.sentence.text).rule)) return true;
  const toOthers = reading.sentence.opens || (leads(person) && TO_DO.test(reading.outline.text));
  if (lemma === 'bitten' && toOthers && !isForAsker(record, reading)) return false;
  return isReplier(record, person) && !OWN_MATTER.has(lemma);
}

/** "Die Vorsitzende bittet, keine Namen zu nennen." */
const TO_DO = /(?<!\p{L})(?:bittet|bat)(?: [^,;.]{0,40})?, [^.;]{0,80} (?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)[.]/u;

/** "bittet die Verwaltung, dies zu prüfen" */
const THIS_TO_DO = /(?<!\p{L})(?:dies|das)(?: \p{Ll}+){0,2} zu \p{Ll}+n(?!\p{L})/u;

/** Whether who is asked to do something is the asker, or it is about what he asked. */
function isForAsker(record: Record, reading: Reading): boolean {
  return (
    THIS_TO_DO.test(reading.outline.text) ||
    record.turnsToAsker(reading) ||
    comesBack(record, record.open, reading)
  );
}

/** "Mehrere Mitglieder stimmen dem Vorschlag zu": many who agree answer nothing. */
function agrees(person: Person, lemma: string): boolean {
  return person.plural && person.mention.kind === 'group' && AGREES.has(lemma);
}

/** Several questions may be shared by several speakers; a single one only if the second one explains. Who begins a new paragraph must come back to what was asked. */
function shares(record: Record, round: Round, reading: Reading, turn: Turn, person: Person): boolean {
  const lemma = turn.lemma ?? '';
  if (round.questions.length > 1 ? NO_REPLY.has(lemma) : !EXPLAINS.has(lemma)) return false;
  if (record.standing(person) === 'member' && takesSides(reading)) return false;
  const tells = EXPLAINS.has(lemma) && /^[^,.]*, /u.test(reading.outline.text);
  if (!reading.sentence.opens || tells) return true;
  if (isReplier(record, person) && lemma !== 'erläutern') return true;
  return !isRemark(turn.rule) && comesBack(record, round.questions, reading);
}

/** Whether an answer to several questions comes to another one of them: "Zur dritten Frage …", "Bezüglich der Brücke …". */
export function turnsTo(record: Record, reading: Reading): boolean {
  if (!record.round || record.round.questions.length < 2 || !record.isAnswer(record.current)) return false;
  const pointer = pointerIn(reading.outline.text);
  return pointer.ordinals.length > 0 || pointer.topic !== null;
}
