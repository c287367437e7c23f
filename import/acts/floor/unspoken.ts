import { namingAt } from '../../language/outline.ts';
import { isSubjunctiveOnly } from '../../language/verbs/index.ts';
import type { SentenceClass } from '../../model.ts';
import { UNSPOKEN_REPLIES } from '../cues/course.ts';
import { ENDINGS } from '../cues/endings.ts';
import { type Matched, match } from '../cues/match.ts';
import { isSame, type Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Record } from '../record.ts';
import { readReply } from '../reply.ts';
import { repliesCurtly } from './curt.ts';
import type { Floor } from './floor.ts';
import { fillsGap, settles } from './gaps.ts';
import { whoIsInFront } from './in-front.ts';
import { isToldToOthers, wasToldBefore } from './told-whom.ts';
import { doerOf, whoAnsweredHere, whoHasTheFloor, whoWasAsked } from './untold.ts';

/** A sentence that names no speaker. */
export function unspoken(floor: Floor, reading: Reading): SentenceClass {
  floor.pending = reading;
  const told = whoIsInFront(floor, reading);
  if (told) {
    if (!isSame(told, floor.voices.speaker)) floor.record.current = null;
    floor.voices.speak(told);
  }
  const inList = listed(floor, reading);
  if (inList) return inList;
  const { record } = floor;
  const reply = replyIn(floor, reading);
  if (reply && !isAskers(floor, reading, reply)) return impersonal(floor, reading, reply);
  const fact = reply ? null : factThatAnswers(floor, reading, told !== null);
  if (fact) return fact;
  const isNews = floor.reports && record.open.length === 0;
  if (putsOff(record, reading)) record.putOff();
  if (record.current === null || isNobodys(floor, reading)) return unclaimed(floor, reading, isNews);
  return match(ENDINGS, reading) !== null ? floor.rest('statement') : floor.goesOn(reading);
}

/** What somebody has done about the question, or is told right behind it as a fact by whoever was asked, or by nobody. */
function factThatAnswers(floor: Floor, reading: Reading, told: boolean): SentenceClass | null {
  const doer = doerOf(floor, reading);
  if (doer) return answeredBy(floor, reading, doer, 'hat-getan');
  if (told) return null;
  const asked = whoWasAsked(floor, reading);
  if (asked) return answeredBy(floor, reading, asked, 'wer-gefragt-wurde');
  const given = whoHasTheFloor(floor, reading);
  if (given) return answeredBy(floor, reading, given, 'hat-das-wort');
  const again = whoAnsweredHere(floor, reading);
  if (again) return answeredBy(floor, reading, again, 'wer-hier-geantwortet-hat');
  if (fillsGap(floor.record, reading)) return answeredBy(floor, reading, null, 'füllt-die-lücke');
  if (repliesCurtly(floor.record, reading))
    return answeredBy(floor, reading, whoPresents(floor, reading), 'ohne-verb');
  const settler = whoSettles(floor, reading);
  return settles(floor.record, reading, settler !== null)
    ? answeredBy(floor, reading, settler, 'füllt-die-lücke')
    : null;
}

/** Who was asked by name, has answered in the paragraph, or alone in the item; null where it may be anybody. */
function whoSettles({ record }: Floor, { sentence }: Reading): Person | null {
  const person = record.asked() ?? record.answererIn(sentence.block) ?? record.onlyAnswerer();
  return person !== null && record.isAskerOf(record.open, person) ? null : person;
}

/** Who presented what is asked about, unless he asks himself. */
function whoPresents({ record }: Floor, reading: Reading): Person | null {
  const person = record.answererIn(reading.sentence.block) ?? record.presenter(reading);
  return person === null || record.isAskerOf(record.open, person) ? null : person;
}

/** "Auf Nachfrage wird erklärt, es gehe.": what nobody is known to say ends with its paragraph. */
function isNobodys({ record }: Floor, { sentence }: Reading): boolean {
  return sentence.opens && record.current?.speaker === null && record.current.rule !== 'note';
}

/** In a list with answers the next number ends the answer before; what stands behind a question answers it. */
function listed(floor: Floor, reading: Reading): SentenceClass | null {
  const { list, record } = floor;
  if (!list?.answers) return null;
  const answers = record.isAnswer(record.current);
  const replies = record.open.length > 0 && record.isBehindQuestion(reading);
  if (!answers && !replies && !floor.begins) return null;
  floor.list = { ...list, block: reading.sentence.block };
  if (replies && floor.apart && !reading.sentence.opens) return goesOnAsking(record, reading);
  if (floor.begins) return floor.rest('statement');
  if (!replies) return floor.goesOn(reading);
  for (const person of [...list.others, list.answerer])
    answeredBy(floor, reading, person, 'liste-mit-antworten');
  return 'answer';
}

/** Why somebody asks, in the paragraph of his question. */
function goesOnAsking(record: Record, { index }: Reading): SentenceClass {
  record.lastAsked = index;
  record.current = null;
  return 'statement';
}

function answeredBy(
  { voices, record }: Floor,
  reading: Reading,
  person: Person | null,
  rule: string,
): SentenceClass {
  if (person) voices.speak(person);
  record.answer(record.speech(reading, person, rule, 0));
  return 'answer';
}

/** "Eine Antwort erfolgt mit der Niederschrift.": so much for the question, and what others say then is no answer to it. */
function putsOff(record: Record, reading: Reading): boolean {
  const { text } = reading.sentence;
  return record.isBehindQuestion(reading) && /[Aa]ntwort/u.test(text) && readReply(text).move === 'deferred';
}

/** The words of a reply without a speaker, where they can be one. */
function replyIn({ record }: Floor, reading: Reading): Matched | null {
  const reply = record.open.length > 0 ? match(UNSPOKEN_REPLIES, reading) : null;
  if (reply === null || (OF_WHAT_OTHERS_MUST.has(reply.name) && isMembersOwn(record, reading))) return null;
  if (wantsMore(reading) && record.isBehindQuestion(reading)) return null;
  if (isToldToOthers(record, reading) || wasToldBefore(record, reading)) return null;
  return ONLY_BEHIND.has(reply.name) && !record.isBehindQuestion(reading) ? null : reply;
}

/** What can be said of anything replies to a question only right behind it. */
const ONLY_BEHIND: ReadonlySet<string> = new Set(['ist-der-fall', 'einigt-sich-darauf', 'liegt-nichts-vor']);

/** "Frau Birk fragt, ob der Rat dafür ist. Der Rat spricht sich dafür aus.": what a body says right behind a question is its answer, too. */
export function repliesAsBody({ record }: Floor, reading: Reading): boolean {
  const replies = record.open.length > 0 && record.isBehindQuestion(reading) && !reading.sentence.opens;
  return replies && match(UNSPOKEN_REPLIES, reading)?.name === 'gremium-meint';
}

/** "Weiterhin soll dies geklärt werden.": what somebody wants besides what he has asked. */
export function wantsMore({ outline, sentence }: Reading): boolean {
  return !sentence.opens && WANTS_MORE.test(outline.text);
}

const WANTS_MORE =
  /^(?:Weiterhin|Ebenfalls|Außerdem|Zudem|Ferner|Des Weiteren|Darüber hinaus) (?:soll|möge|müss|ist|sind|wäre)/u;

/** "Die Gemeinde kann sich das nicht leisten", "Die Verwaltung müsse handeln": of others, by whomever. */
const OF_WHAT_OTHERS_MUST: ReadonlySet<string> = new Set(['gremium-meint', 'jemand-werde']);

/** Whether who says what is no answer, and answers for nobody, goes on with it in the same paragraph. */
function isMembersOwn(record: Record, { sentence }: Reading): boolean {
  const { current } = record;
  if (sentence.opens || current?.speaker == null || record.isAnswer(current)) return false;
  return record.standing(current.speaker) !== 'answers';
}

/** Nobody answers himself: what an asker will do is no reply. */
function isAskers(floor: Floor, reading: Reading, { by }: Matched): boolean {
  const person = by === null ? null : floor.voices.resolve(reading, by);
  return person !== null && floor.record.isAskerOf(floor.record.open, person);
}

/** An answer of which the cue tells by whom, if the text does; a bare yes or no is his who has answered in the same paragraph. */
export function impersonal(floor: Floor, reading: Reading, { by, name }: Matched): SentenceClass {
  const named =
    by === null || isWhatIsAsked(floor, reading, { by, name }) ? null : floor.voices.resolve(reading, by);
  const person =
    named ??
    floor.record.asked() ??
    (OF_THE_LAST.has(name)
      ? (floor.record.answererIn(reading.sentence.block) ?? floor.record.onlyAnswerer())
      : null);
  if (person) floor.voices.speak(person);
  floor.record.answer(floor.record.speech(reading, person, name, 0));
  return 'answer';
}

/** "Wer streicht das Boot? Das wird die Werft übernehmen.": the one named there is what was asked for; who tells it the text does not say. */
function isWhatIsAsked(
  { record }: Floor,
  { outline }: Reading,
  { by, name }: Pick<Matched, 'by' | 'name'>,
): boolean {
  const kind = by === null ? undefined : namingAt(outline, by)?.kind;
  return (
    name === 'das-übernimmt' && kind !== 'pronoun' && WHO.test(record.waiting?.reading.sentence.text ?? '')
  );
}

const WHO = /(?<!\p{L})[Ww]e(?:r|m|n)(?!\p{L})/u;

/** A bare yes or no, or words that are called an answer. */
const OF_THE_LAST: ReadonlySet<string> = new Set(['ist-der-fall', 'war-die-antwort']);

/** Nobody is known to speak, or the asker goes on after a question in reported speech. */
function unclaimed({ record }: Floor, reading: Reading, isNews: boolean): SentenceClass {
  if (reading.units.length < 4) return 'layout';
  const asked = record.questions.at(-1);
  const goesOn = !reading.sentence.opens && asked?.reading.sentence.block === reading.sentence.block;
  if (goesOn && reading.verbs.some(({ word }) => isSubjunctiveOnly(word.toLowerCase()))) return 'statement';
  return isNews ? 'report' : 'unexplained';
}
