import type { SentenceClass } from '../../model.ts';
import { ANSWER_LISTS } from '../cues/lists.ts';
import { type Matched, match } from '../cues/match.ts';
import { besides } from '../further.ts';
import { isSame, type Person } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Floor } from './floor.ts';

/** "Herr Adler beantwortet die Anfragen wie folgt:", and below each question with its answer. */
export function answersBelow(floor: Floor, reading: Reading): SentenceClass | null {
  const found = match(ANSWER_LISTS, reading);
  if (found === null) return null;
  const { voices, record } = floor;
  const answerer = found.by === null ? null : voices.resolve(reading, found.by);
  const asker = askerOf(floor, reading, found);
  const others =
    found.by === null ? [] : besides(reading, found.by).flatMap((at) => voices.resolve(reading, at) ?? []);
  floor.opensList(reading, asker, { answerer, others });
  if (answerer) voices.speak(answerer);
  if (record.open.length === 0) return floor.rest('procedure');
  record.answer(record.speech(reading, answerer, found.name, 0));
  return 'answer';
}

/** "Zu 2.: Im Mai wird gebaut.", in a paragraph right behind the second question: its answer, by whom it names as answering or who answers them all. */
export function answersByNumber(floor: Floor, reading: Reading): SentenceClass | null {
  const { record, voices, list } = floor;
  if (!reading.sentence.opens || !BY_NUMBER.test(reading.sentence.text)) return null;
  if (record.open.length === 0 || !record.isBehindQuestion(reading))
    return record.round === null ? null : floor.rest('statement');
  const named = NAMED.exec(reading.outline.text);
  const by = named === null ? null : voices.resolve(reading, named.index + named[0].length - 1);
  const person = by ?? list?.answerer ?? null;
  if (list) floor.list = { ...list, block: reading.sentence.block };
  record.answer(record.speech(reading, person, 'zu-nummer', 0));
  return 'answer';
}

/** "Zu 2.: Antwortet Frau Birk wie folgt" */
const NAMED = /^[^:]{1,20}: (?:\p{L}+ )?[Aa]ntworte(?:t|te) [\uE000-\uE7FF]/u;
const BY_NUMBER = /^(?:Zu|Antwort zu|Ad)(?: Frage| Punkt| Ziffer| Nr\.)? ?\d{1,2}[.)]*:/u;

/** Who is named as asking, has announced the questions, or was heard last in the item. */
function askerOf({ list, record, voices }: Floor, reading: Reading, { of }: Matched): Person | null {
  if (of !== null) return voices.resolve(reading, of);
  const last = record.questions.at(-1);
  const before = last?.reading.sentence.item === reading.sentence.item ? last.asker : null;
  return list?.asker ?? before ?? record.current?.speaker ?? null;
}

/** Whether a list of answered questions goes on with what somebody asks there: the minutes call who put them now so, now so. */
export function goesOnList({ list }: Floor, asker: Person | null): boolean {
  if (list === null || isSame(asker, list.asker)) return true;
  return list.asker?.mention.kind === 'organization' && asker?.mention.kind === 'organization';
}

/** "Die Gemeinde plant das", where somebody is known to answer all questions of a list: he says it of her. */
export function isHis(floor: Floor, reading: Reading, { mention }: Person): boolean {
  return floor.list?.answerer != null && mention.kind !== 'person' && isWithin(floor, reading);
}

/** Somebody else's turn ends a list; where it holds answers only a person's does, who neither answers nor is spoken of in an answer. */
export function endsList(floor: Floor, reading: Reading, person: Person): void {
  const { list } = floor;
  if (list === null || isSame(person, list.asker)) return;
  const ends = !list.answers || (person.mention.kind === 'person' && !isWithin(floor, reading));
  floor.list = ends ? null : { ...list, block: reading.sentence.block };
}

/** Right behind a question of the list, or inside of an answer. */
function isWithin({ record }: Floor, reading: Reading): boolean {
  return !reading.sentence.opens || (record.open.length > 0 && record.isBehindQuestion(reading));
}
