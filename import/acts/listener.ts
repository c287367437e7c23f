import type { Document, SentenceClass } from '../model.ts';
import { askedIn } from './asked.ts';
import type { Course } from './course.ts';
import { BUSINESS, HEADINGS, NOTES, PUT_OFF } from './cues/course.ts';
import { QUESTION_LISTS } from './cues/lists.ts';
import { match } from './cues/match.ts';
import { outcomeOf } from './decisions/results.ts';
import { decidedBy } from './decisions/running.ts';
import { answersBelow, answersByNumber } from './floor/answered-list.ts';
import { asks } from './floor/asks.ts';
import { claimed } from './floor/claimed.ts';
import { directly } from './floor/directly.ts';
import { Floor } from './floor/floor.ts';
import { opensNote } from './floor/notes.ts';
import { Points } from './floor/points.ts';
import { repeated } from './floor/repeated.ts';
import { says } from './floor/says.ts';
import { repliesAsBody } from './floor/unspoken.ts';
import { isSame, type Person } from './people.ts';
import { isMarked, isTopic } from './points.ts';
import type { Reading } from './reading.ts';
import { standings } from './standing.ts';
import { isForNews, LONGEST_NAME, type Title, type TitleReader, titleInside, titleOfItem } from './titles.ts';
import { turnOf } from './turns.ts';

/** Reads a document's sentences one after the other, as who listens does. */
export function courseOf(
  document: Document,
  readings: readonly Reading[],
  read: TitleReader = () => null,
): Course {
  const course = new Listener(document, readings, read);
  for (const reading of readings) course.take(reading);
  return course.result();
}

/** Takes a document's sentences one after the other and keeps the record of the discussion. */
class Listener {
  private readonly floor: Floor;
  private readonly classes: SentenceClass[] = [];
  private readonly spoken: (Person | null)[] = [];
  /** Whom the item's heading names. */
  private announcer: Person | null = null;
  /** The block of the sentence before. */
  private block = 0;
  private readonly points: Points;
  private readonly document: Document;
  private readonly readings: readonly Reading[];
  private readonly read: TitleReader;

  constructor(document: Document, readings: readonly Reading[], read: TitleReader) {
    this.document = document;
    this.readings = readings;
    this.points = new Points(document.source.text, readings);
    this.floor = new Floor(standings(document.attendance, readings));
    this.read = read;
  }

  result(): Course {
    const { questions, speeches, rounds } = this.floor.record;
    return { questions, speeches, rounds, classes: this.classes, voices: this.spoken };
  }

  take(reading: Reading): void {
    if (this.floor.enter(reading)) this.enterItem(reading.sentence.item);
    this.floor.closes = this.readings[reading.index + 1]?.sentence.block !== reading.sentence.block;
    this.divide(reading);
    this.listed(reading);
    this.classes.push(this.classify(reading));
    this.askedAfterAll(reading);
    this.spoken.push(this.floor.voices.speaker);
    this.floor.voices.hear(reading);
    this.floor.record.heard = reading;
  }

  private enterItem(item: number | null): void {
    this.points.enter();
    this.announcer = this.announced(titleOfItem(this.document, item));
    this.floor.reports = isForNews(this.document, item);
  }

  /** A heading inside an item ends what was talked of; the next number of a list begins something else. */
  private divide(reading: Reading): void {
    const { sentence } = reading;
    const { record } = this.floor;
    const passed = this.document.blocks.slice(this.block + 1, sentence.block);
    if (passed.some((block) => isTopic(block, this.document.source.text))) {
      record.leave();
      record.current = null;
    }
    this.announcer = this.announced(titleInside(this.document, passed, sentence)) ?? this.announcer;
    this.block = sentence.block;
    this.points.take(this.floor, reading);
  }

  /** What only its answer told to be a question. */
  private askedAfterAll({ index }: Reading): void {
    const before = this.floor.record.questions.at(-1)?.reading.index;
    if (before !== undefined && before === index - 1) this.classes[before] = 'question';
  }

  /** "Anfrage von Ratsmitglied Birk", "5.1 Ratsfrau Birk (SPD)" as a heading: she speaks until somebody else does. */
  private announced(title: Title | null): Person | null {
    const isShort = title?.item != null && title.words.length < LONGEST_NAME;
    const heading = isShort ? this.read(title) : null;
    const found = heading ? match(HEADINGS, heading) : null;
    const person = heading && found?.by != null ? this.floor.voices.resolve(heading, found.by) : null;
    if (person?.mention.kind !== 'person') return null;
    this.floor.voices.speak(person);
    return person;
  }

  /** A list below such a heading holds her questions, until somebody else speaks. */
  private listed(reading: Reading): void {
    const { voices, list } = this.floor;
    if (list || !this.announcer || !this.isListItem(reading) || !isSame(this.announcer, voices.speaker))
      return;
    this.floor.opensList(reading, this.announcer);
  }

  private isListItem({ sentence: { start } }: Reading): boolean {
    return isMarked(this.document.source.text, start);
  }

  private classify(reading: Reading): SentenceClass {
    const kind = this.document.blocks[reading.sentence.block]?.kind;
    if (kind === 'decision' && !this.isSpoken(reading)) return this.floor.rest('decision');
    return (
      this.heading(reading) ??
      answersByNumber(this.floor, reading) ??
      this.business(reading) ??
      this.putOff(reading) ??
      repeated(this.floor, reading) ??
      claimed(this.floor, reading) ??
      asks(this.floor, reading) ??
      answersBelow(this.floor, reading) ??
      directly(this.floor, reading) ??
      says(this.floor, reading)
    );
  }

  /** A named person's turn in what looks like the text of a decision. */
  private isSpoken(reading: Reading): boolean {
    return turnOf(reading)?.naming.kind === 'person' && turnOf(reading)?.verb !== null;
  }

  /** "Hinweis der Schriftführung:", "Antwort der Verwaltung:", "Anfragen Herr Adler:". */
  private heading(reading: Reading): SentenceClass | null {
    const note = match(NOTES, reading);
    if (note) return opensNote(this.floor, reading, note);
    const list = match(QUESTION_LISTS, reading);
    if (!list) return null;
    const by = list.by === null ? null : this.floor.voices.resolve(reading, list.by);
    const turn = by ? null : turnOf(reading);
    const asker = by ?? (turn ? this.floor.voices.resolve(reading, turn.at) : null);
    if (asker) this.floor.voices.speak(asker);
    this.floor.opensList(reading, asker);
    this.floor.record.open = [];
    return this.floor.rest('procedure');
  }

  /** The meeting's business ends what was being said; a body that acts is nobody's speech. */
  private business(reading: Reading): SentenceClass | null {
    const found = match(BUSINESS, reading);
    const decides = found?.name === 'beschließt' || (!found && this.decides(reading));
    if ((!found && !decides) || askedIn(reading)) return null;
    const turn = turnOf(reading);
    if (turn && turn.naming.kind !== 'organization' && turn.naming.kind !== 'group') return null;
    if (repliesAsBody(this.floor, reading)) return null;
    if (found?.name === 'beratung-geht-weiter') this.floor.record.leave();
    return this.floor.rest(decides ? 'decision' : 'procedure');
  }

  private decides({ sentence }: Reading): boolean {
    return decidedBy(this.document.committee, sentence) !== null && outcomeOf(sentence.text) !== null;
  }

  /** "Die Frage wird unter Punkt 7 beantwortet": it waits no longer. */
  private putOff(reading: Reading): SentenceClass | null {
    const { record } = this.floor;
    if (record.open.length === 0 || match(PUT_OFF, reading) === null) return null;
    if (turnOf(reading)?.lemma === null) return null;
    record.open = [];
    return this.floor.rest('procedure');
  }
}
