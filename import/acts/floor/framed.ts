import { subjectOf } from '../../language/clauses.ts';
import { isHouse, isSomebody } from '../../language/naming.ts';
import { namingAt } from '../../language/outline.ts';
import type { SentenceClass } from '../../model.ts';
import type { Asked } from '../asking/asked.ts';
import { isAtTheTable } from '../asking/by-verb.ts';
import { besides, joint } from '../further.ts';
import { isSaying } from '../lemma.ts';
import { canSay } from '../modal.ts';
import { isSame, type Person, personOf } from '../people.ts';
import type { Reading } from '../reading.ts';
import { turnOf } from '../turns.ts';
import { addressed, askerOf } from './asker.ts';
import type { Floor } from './floor.ts';
import { says } from './says.ts';

/** "zur Frage von Frau Birk": the one that was heard just now, though somebody has said something to it. */
const TO_HIS: ReadonlySet<string> = new Set(['zur-frage-von', 'berichtet-zur-frage-von']);

/** "Auf Nachfrage von Frau Birk erklärt Herr Adler, dass …" */
export function frames(floor: Floor, reading: Reading, asked: Asked): SentenceClass {
  const turn = answererIn(reading, asked);
  const { asker, speaker } = bothOf(floor, reading, asked, turn);
  const away = speaker !== null && (isAway(speaker) || wasSpokenTo(floor, speaker));
  if (asker === null && (speaker === null || !speaksIn(reading) || away)) return says(floor, reading);
  const known = asked.refers && floor.record.knows(asker, TO_HIS.has(asked.rule));
  if (known || takesUpWhatWaits(floor, reading, asked)) {
    if (speaker) floor.voices.speak(speaker);
    floor.record.answer(floor.record.speech(reading, speaker, asked.rule, 0));
    return 'answer';
  }
  const open = floor.record.open;
  if (asker) floor.voices.speak(asker);
  floor.record.open = [];
  const question = floor.record.ask(reading, asked, asker, addressed(floor, reading, asked));
  floor.record.open = [question];
  const speech = floor.record.speech(
    reading,
    speaker,
    asked.rule,
    Math.min(asked.answer ?? 0, reading.outline.text.length),
  );
  if (speaker) floor.voices.speak(speaker);
  floor.record.answer(speech, true);
  answerBesides(floor, reading, asked, turn);
  floor.record.open = open.filter((index) => !floor.record.moved(reading) || index >= question);
  if (opensList(reading)) floor.opensList(reading, asker, { answerer: speaker });
  return 'question';
}

/** "Auf die Frage von Frau Birk antworten Herr Adler und Frau Ilm": she does, too. */
function answerBesides(
  { voices, record }: Floor,
  reading: Reading,
  asked: Asked,
  first: number | null,
): void {
  const turn = turnOf(reading);
  const others = new Set([
    ...(turn === null ? [] : joint(reading, turn)),
    ...divided(reading, asked),
    ...(first === null ? [] : besides(reading, first)),
  ]);
  for (const at of others) {
    const other = at === first ? null : voices.resolve(reading, at);
    if (other) record.answer(record.speech(reading, other, turn?.rule ?? asked.rule, at));
  }
}

/** "Auf die Frage … gingen die Meinungen auseinander: Herr Adler bejahte, Frau Birk verneinte.": those who speak behind the colon. */
function divided({ outline, verbs }: Reading, { answer }: Asked): readonly number[] {
  const colon = outline.text.indexOf(': ', answer ?? outline.text.length);
  if (colon === -1) return [];
  return verbs.flatMap(({ clause, index }) => {
    const head = AT_HEAD.exec(outline.text.slice(clause, index))?.[0].length ?? 0;
    const at = clause + head - 1;
    return head > 0 && clause > colon && isSomebody(namingAt(outline, at) ?? { kind: 'group' }) ? [at] : [];
  });
}

/** Who begins a clause, and stands right before its verb but for a word or two. */
const AT_HEAD = /^(?:(?:und|aber|doch) )?[\uE000-\uE3FF](?=(?: \p{Ll}+){0,2} $)/u;

/** "Herr Adler beantwortet die Anfrage von Frau Birk wie folgt:": what she asked may stand below, each question with its answer. */
export function opensList({ sentence }: Reading): boolean {
  return /:$/u.test(sentence.text);
}

/** "Auf die Frage nach dem Eigentümer antwortet Herr Adler", while one waits: it is that one. */
function takesUpWhatWaits({ record }: Floor, { outline }: Reading, { asker, answer }: Asked): boolean {
  return asker === null && record.open.length > 0 && OF_THE_QUESTION.test(outline.text.slice(0, answer ?? 0));
}

const OF_THE_QUESTION =
  /^[^\p{L}]*(?:Auf|Zu) (?:die|diese|der|dieser) (?:Nach|An|Rück)?[Ff]rage(?: (?:nach|zu|zum|zur|bezüglich|bzgl\.|hinsichtlich|wegen) [^,;:?]*)?(?<! ) ?$/u;

/** "Fragen von ihr beantwortet Frau Birk", "Auf seine Frage sagt er": nobody answers himself, and a pronoun means another. */
function bothOf(floor: Floor, reading: Reading, asked: Asked, turn: number | null) {
  const asker = askerOf(floor, reading, asked);
  const speaker = turn === null ? null : floor.voices.resolve(reading, turn);
  if (turn === null || !isSame(asker, speaker)) return { asker, speaker };
  const other = (at: number | null) =>
    at === null ? undefined : floor.voices.others(reading, at, speaker)[0];
  return { asker: other(asked.asker) ?? asker, speaker: other(turn) ?? speaker };
}

/** "Die Werft teilt auf Nachfrage mit": it was asked before the meeting. */
function isAway({ mention }: Person): boolean {
  return mention.kind === 'organization' && !isAtTheTable(mention.name);
}

/** "Frau Birk hat sich bei Frau Siem erkundigt. Diese teilte auf Nachfrage mit": she did so before the meeting. */
function wasSpokenTo({ record: { heard } }: Floor, speaker: Person): boolean {
  if (heard === null || !SPOKE_TO.test(heard.outline.text)) return false;
  return heard.outline.namings.some(
    (naming) => naming.case === 'oblique' && isSame(personOf(heard, naming), speaker),
  );
}

const SPOKE_TO =
  /(?<!\p{L})(?:hat|habe|haben|hatte)(?!\p{L})[^;]* (?:erkundigt|nachgefragt|angefragt|gesprochen|telefoniert|gehalten|aufgenommen|angerufen|informiert)(?!\p{L})/u;

/** Whether a verb of saying tells that a question was answered here: "Auf Nachfrage nimmt er die Wahl an" does not. */
function speaksIn(reading: Reading): boolean {
  const turn = turnOf(reading);
  return isSaying(turn?.lemma ?? 'sagen') || canSay(reading, turn?.verb ?? null);
}

function answererIn(reading: Reading, asked: Asked): number | null {
  if (asked.by !== null) return asked.by;
  const turn = turnOf(reading);
  return turn && turn.at !== asked.asker
    ? turn.at
    : (houseIn(reading, asked) ?? divided(reading, asked)[0] ?? null);
}

/** "Auf die Frage von Frau Birk schweigt sich die Verwaltung aus": whatever the house does there is its reply. */
function houseIn({ outline, units, verbs }: Reading, { answer }: Asked): number | null {
  const verb = verbs.find(({ index }) => index >= (answer ?? Number.POSITIVE_INFINITY));
  const at = verb ? subjectOf(outline, units, verb) : null;
  const naming = at === null ? null : namingAt(outline, at);
  return naming !== null && (isSomebody(naming) || isHouse(naming.name)) ? at : null;
}
