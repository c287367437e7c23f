import { QUESTION_WORD } from '../../language/cue.ts';
import { namingAt } from '../../language/outline.ts';
import type { SentenceClass } from '../../model.ts';
import { askedIn, isProcedural } from '../asked.ts';
import type { Asked } from '../asking/asked.ts';
import { ANSWERED_WITHIN, ASKED_BESIDES } from '../cues/course.ts';
import { type Matched, match } from '../cues/match.ts';
import { isSame, type Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import { turnOf } from '../turns.ts';
import { goesOnList } from './answered-list.ts';
import { addressed, askerOf } from './asker.ts';
import { asksInList } from './directly.ts';
import type { Floor } from './floor.ts';
import { frames } from './framed.ts';
import { repliedWithin } from './within.ts';

/** A sentence with a way to ask; null for none. */
export function asks(floor: Floor, reading: Reading): SentenceClass | null {
  if (asksInList(floor, reading)) return null;
  const asked = askedIn(reading);
  if (!asked) return isProcedural(reading) ? proceeds(floor, reading) : null;
  if (asked.elsewhere === true && floor.record.isBehindQuestion(reading)) return null;
  if (asked.answer === null && findsOut(floor, reading, asked)) return null;
  floor.note = null;
  if (asked.answer !== null) return frames(floor, reading, asked);
  const asker = askerOf(floor, reading, asked);
  if (floor.list?.answers && !goesOnList(floor, asker)) floor.list = null;
  if (reading.sentence.text.endsWith(':')) return lists(floor, reading, asker);
  floor.record.unlessPreface(asker);
  if (asker) floor.voices.speak(asker);
  const within = match(ANSWERED_WITHIN, reading) ?? repliedWithin(reading, asked);
  if (within && within.at > 0 && !isHisOwn(floor, reading, within, asker))
    return answeredWithin(floor, reading, asked, asker, within);
  const others = asked.asker === null ? [] : floor.voices.others(reading, asked.asker, asker);
  const besides = match(ASKED_BESIDES, reading);
  if (besides && besides.at > (asked.asker ?? 0)) return askedBesides(floor, reading, asked, asker, besides);
  floor.record.ask(reading, asked, asker, addressed(floor, reading, asked), others);
  return 'question';
}

/** "… bekannt; das hätte er gern beziffert.": nobody answers himself. */
function isHisOwn(floor: Floor, reading: Reading, { by }: Matched, asker: Person | null): boolean {
  const isPronoun = by !== null && namingAt(reading.outline, by)?.kind === 'pronoun';
  return isPronoun && asker !== null && isSame(floor.voices.resolve(reading, by), asker);
}

/** "Frau Birk fragt, … Herr Tamm fragt nach.": who answers for an office asks others for her, not what nobody tells. */
function findsOut(floor: Floor, reading: Reading, asked: Asked): boolean {
  const { record } = floor;
  if (!record.isBehindQuestion(reading) || !FINDS_OUT.test(reading.outline.text)) return false;
  const person = askerOf(floor, reading, asked);
  return person !== null && !record.isAskerOf(record.open, person) && record.standing(person) === 'answers';
}

const FINDS_OUT =
  /(?<!\p{L})(?:frag(?:t|te|e)(?: (?:dort|da|selbst|gern|gerne|noch|noch einmal|nochmals))? nach|erkundig(?:t|te|e) sich(?: (?:danach|darüber|dort|gern|gerne|noch))?)\.$|(?<!\p{L})(?:will|wolle|wollte|möchte)(?!\p{L})[^,;?!]{0,80} in Erfahrung bringen/u;

/** "Frau Birk fragt nach dem Boot, Herr Adler nach dessen Kosten.": two questions. */
function askedBesides(
  floor: Floor,
  reading: Reading,
  asked: Asked,
  asker: Person | null,
  { by, at }: Matched,
): SentenceClass {
  const addressees = asked.addressees.filter((one) => one < at);
  const first = { ...asked, addressees, end: at };
  floor.record.ask(reading, first, asker, addressed(floor, reading, first));
  const other = by === null ? null : floor.voices.resolve(reading, by);
  if (other) floor.voices.speak(other);
  const { open } = floor.record;
  floor.record.open = [];
  const second = floor.record.ask(reading, { ...asked, start: by ?? at }, other, []);
  floor.record.open = [...open, second];
  return 'question';
}

/** "… fragt nach und erhält von Frau Birk die Antwort, dass …" */
function answeredWithin(
  floor: Floor,
  reading: Reading,
  asked: Asked,
  asker: Person | null,
  within: Matched,
): SentenceClass {
  const addressees = asked.addressees.filter((at) => at < within.at);
  const part = { ...asked, addressees, end: within.at };
  const question = floor.record.ask(reading, part, asker, addressed(floor, reading, part));
  const named = within.by === null ? floor.record.asked() : floor.voices.resolve(reading, within.by);
  const speaker = isSame(named, asker) ? null : named;
  floor.record.open = [question];
  const speech = floor.record.speech(reading, speaker, within.name, within.at);
  if (speaker) floor.voices.speak(speaker);
  const more = GOES_ON_ASKING.exec(reading.outline.text.slice(within.at))?.index ?? null;
  if (more !== null) speech.until = within.at + more;
  if (more !== null && asker) floor.voices.speak(asker);
  floor.record.answer(speech, true);
  return 'question';
}

/** "…, was Herr Adler bejaht, und warum": behind what is told beside, who asked goes on. */
const GOES_ON_ASKING = new RegExp(`,? und ${QUESTION_WORD}(?![\\p{L}])`, 'u');

/** "Frau Birk möchte folgende Fragen beantwortet haben:" */
function lists(floor: Floor, reading: Reading, asker: Person | null): SentenceClass {
  if (asker) floor.voices.speak(asker);
  floor.opensList(reading, asker);
  return floor.rest('procedure');
}

function proceeds(floor: Floor, reading: Reading): SentenceClass {
  const turn = turnOf(reading);
  const person = turn ? floor.voices.resolve(reading, turn.at) : null;
  if (person) floor.voices.speak(person);
  return floor.rest('procedure');
}
