import { isSubjunctiveOnly } from '../language/verbs/index.ts';
import type { Document, SentenceClass } from '../model.ts';
import { type Asked, askedIn, isProcedural } from './asked.ts';
import type { Course } from './course.ts';
import {
  ANSWERED_WITHIN,
  ASIDES,
  BUSINESS,
  HEADINGS,
  NOTES,
  QUESTION_LISTS,
  RECEIVED_REPLIES,
  UNSPOKEN_REPLIES,
} from './cues/course.ts';
import { type Matched, match } from './cues/match.ts';
import { isDirect, isListed } from './direct.ts';
import { isSame, type Person } from './people.ts';
import type { Reading } from './reading.ts';
import { isDecidedReply, Record } from './record.ts';
import { replies, turnsTo } from './replying.ts';
import { furtherTurns, isSaying, type Turn, turnOf } from './turns.ts';
import { Voices } from './voices.ts';

/** A note by whoever keeps the minutes, or a written answer. */
interface Note {
  readonly person: Person | null;
  readonly block: number;
  /** How many paragraphs behind its heading it may fill; none where it begins beside the heading. */
  readonly reach: 0 | 1;
  readonly answers: boolean;
}

/** Takes a document's sentences one after the other and keeps the record of the discussion. */
export class Listener {
  private readonly record = new Record();
  private readonly classes: SentenceClass[] = [];
  private readonly spoken: (Person | null)[] = [];
  private readonly voices = new Voices();
  private item: number | null = null;
  private note: Note | null = null;
  private list: { readonly asker: Person | null; readonly block: number } | null = null;

  private readonly document: Document;
  private readonly headings: (item: number) => Reading | null;

  constructor(document: Document, headings: (item: number) => Reading | null) {
    this.document = document;
    this.headings = headings;
  }

  result(): Course {
    const { questions, speeches, rounds } = this.record;
    return { questions, speeches, rounds, classes: this.classes, voices: this.spoken };
  }

  take(reading: Reading): void {
    this.enter(reading);
    this.classes.push(this.classify(reading));
    this.spoken.push(this.voices.speaker);
    this.voices.hear(reading);
  }

  /** A new item ends what was going on; a new list marker closes unanswered questions. */
  private enter(reading: Reading): void {
    const { sentence } = reading;
    if (sentence.item !== this.item) this.reset(sentence.item);
    if (
      this.note &&
      (this.note.block + this.note.reach < sentence.block ||
        (sentence.block !== this.note.block && this.note.answers && sentence.opens && this.record.current))
    )
      this.note = null;
    if (this.list && sentence.block > this.list.block + 2) this.list = null;
  }

  private reset(item: number | null): void {
    this.item = item;
    this.record.clear();
    this.announced(item);
    this.note = null;
    this.list = null;
  }

  /** "Anfrage von Ratsmitglied Birk" as the item's heading: she speaks until somebody else does. */
  private announced(item: number | null): void {
    const heading = item === null ? null : this.headings(item);
    const found = heading ? match(HEADINGS, heading) : null;
    const person = heading && found?.by != null ? this.voices.resolve(heading, found.by) : null;
    if (person && person.mention.kind === 'person') this.voices.speak(person);
  }

  private classify(reading: Reading): SentenceClass {
    const kind = this.document.blocks[reading.sentence.block]?.kind;
    if (kind === 'decision' && !this.isSpoken(reading)) return this.rest('decision');
    return (
      this.heading(reading) ??
      this.business(reading) ??
      this.asks(reading) ??
      this.directly(reading) ??
      this.says(reading)
    );
  }

  /** A named person's turn in what looks like the text of a decision. */
  private isSpoken(reading: Reading): boolean {
    return turnOf(reading)?.naming.kind === 'person' && turnOf(reading)?.verb !== null;
  }

  private rest(kind: SentenceClass): SentenceClass {
    this.record.current = null;
    return kind;
  }

  /** "Hinweis der Schriftführung:", "Antwort der Verwaltung:", "Anfragen Herr Adler:". */
  private heading(reading: Reading): SentenceClass | null {
    const note = match(NOTES, reading);
    if (note) return this.opensNote(reading, note);
    const list = match(QUESTION_LISTS, reading);
    if (!list) return null;
    const by = list.by === null ? null : this.voices.resolve(reading, list.by);
    const turn = by ? null : turnOf(reading);
    const asker = by ?? (turn ? this.voices.resolve(reading, turn.at) : null);
    if (asker) this.voices.speak(asker);
    this.list = { asker, block: reading.sentence.block };
    this.record.open = [];
    return this.rest('procedure');
  }

  /** The meeting's business ends what was being said; a body that acts is nobody's speech. */
  private business(reading: Reading): SentenceClass | null {
    const found = match(BUSINESS, reading);
    if (!found || askedIn(reading)) return null;
    const turn = turnOf(reading);
    if (turn && turn.naming.kind !== 'organization' && turn.naming.kind !== 'group') return null;
    return this.rest(found.name === 'beschließt' ? 'decision' : 'procedure');
  }

  private opensNote(reading: Reading, note: Matched): SentenceClass {
    const person = note.by === null ? null : this.voices.resolve(reading, note.by);
    const rest = /:\s*\S/u.test(reading.outline.text);
    const answers = note.name === 'antwort-von';
    this.note = { person, block: reading.sentence.block, reach: rest ? 0 : 1, answers };
    this.record.current = null;
    return rest ? this.noted(reading) : 'procedure';
  }

  private noted(reading: Reading): SentenceClass {
    const answers =
      this.record.open.length > 0 ||
      (this.record.round !== null &&
        (this.note?.answers === true || this.record.promised(this.record.round)));
    const speech = this.record.speech(reading, this.note?.person ?? null, 'note', 0);
    if (!answers) return 'statement';
    this.record.answer(speech);
    return 'answer';
  }

  private asks(reading: Reading): SentenceClass | null {
    const asked = askedIn(reading);
    if (!asked) return isProcedural(reading) ? this.proceeds(reading) : null;
    this.note = null;
    if (asked.answer !== null) return this.frames(reading, asked);
    const asker = this.askerOf(reading, asked);
    if (reading.sentence.text.endsWith(':')) return this.lists(reading, asker);
    this.record.unlessPreface(asker);
    if (asker) this.voices.speak(asker);
    const within = match(ANSWERED_WITHIN, reading);
    if (within && within.at > 0) return this.answeredWithin(reading, asked, asker, within);
    const others = asked.asker === null ? [] : this.voices.others(reading, asked.asker, asker);
    this.record.ask(reading, asked, asker, this.asked(reading, asked), others);
    return 'question';
  }

  /** "… fragt nach und erhält von Frau Birk die Antwort, dass …" */
  private answeredWithin(
    reading: Reading,
    asked: Asked,
    asker: Person | null,
    within: Matched,
  ): SentenceClass {
    const addressees = asked.addressees.filter((at) => at < within.at);
    const part = { ...asked, addressees, end: within.at };
    const question = this.record.ask(reading, part, asker, this.asked(reading, part));
    const speaker = within.by === null ? null : this.voices.resolve(reading, within.by);
    this.record.open = [question];
    const speech = this.record.speech(reading, speaker, within.name, within.at);
    if (speaker) this.voices.speak(speaker);
    this.record.answer(speech, true);
    return 'question';
  }

  /** "Frau Birk möchte folgende Fragen beantwortet haben:" */
  private lists(reading: Reading, asker: Person | null): SentenceClass {
    if (asker) this.voices.speak(asker);
    this.list = { asker, block: reading.sentence.block };
    return this.rest('procedure');
  }

  private proceeds(reading: Reading): SentenceClass {
    const turn = turnOf(reading);
    const person = turn ? this.voices.resolve(reading, turn.at) : null;
    if (person) this.voices.speak(person);
    return this.rest('procedure');
  }

  private asked(reading: Reading, asked: Asked): readonly Person[] {
    return asked.addressees.flatMap((at) => this.voices.resolveObject(reading, at) ?? []);
  }

  private askerOf(reading: Reading, asked: Asked): Person | null {
    if (asked.asker !== null) return this.voices.resolve(reading, asked.asker);
    if (asked.own) return this.lastAsker();
    return asked.whose === 'speaker' ? this.voices.speaker : null;
  }

  private lastAsker(): Person | null {
    return this.record.questions.at(-1)?.asker ?? this.voices.speaker;
  }

  /** "Auf Nachfrage von Frau Birk erklärt Herr Adler, dass …" */
  private frames(reading: Reading, asked: Asked): SentenceClass {
    const asker = this.askerOf(reading, asked);
    const turn = this.answererIn(reading, asked);
    const speaker = turn === null ? null : this.voices.resolve(reading, turn);
    if (asker === null && (speaker === null || !this.speaksIn(reading))) return this.says(reading);
    if (asked.refers && this.record.open.some((index) => isSame(this.record.askerOf(index), asker))) {
      if (speaker) this.voices.speak(speaker);
      this.record.answer(this.record.speech(reading, speaker, asked.rule, 0));
      return 'answer';
    }
    const open = this.record.open;
    this.record.open = [];
    const question = this.record.ask(reading, asked, asker, this.asked(reading, asked));
    this.record.open = [question];
    const speech = this.record.speech(
      reading,
      speaker,
      asked.rule,
      Math.min(asked.answer ?? 0, reading.outline.text.length),
    );
    if (speaker) this.voices.speak(speaker);
    this.record.answer(speech, true);
    this.record.open = open.filter((index) => !this.record.moved(reading) || index >= question);
    return 'question';
  }

  /** Whether a verb of saying tells that a question was answered here: "Auf Nachfrage nimmt er die Wahl an" does not. */
  private speaksIn(reading: Reading): boolean {
    return isSaying(turnOf(reading)?.lemma ?? 'sagen');
  }

  private answererIn(reading: Reading, asked: Asked): number | null {
    if (asked.by !== null) return asked.by;
    const turn = turnOf(reading);
    return turn && turn.at !== asked.asker ? turn.at : null;
  }

  /** A sentence with a question mark, or an item of a list of questions. */
  private directly(reading: Reading): SentenceClass | null {
    const listed = this.list !== null && isListed(reading);
    if (!listed && !isDirect(reading, this.record.lastAsked === reading.index - 1)) return null;
    const named = this.namedSpeaker(reading);
    if (!listed && !named && this.record.answersFirmly(this.record.current)) return null;
    if (listed && this.list) this.list = { ...this.list, block: reading.sentence.block };
    const asker = named ?? (listed ? (this.list?.asker ?? null) : this.voices.speaker);
    const end = reading.outline.text.length;
    this.record.unlessPreface(asker);
    if (asker) this.voices.speak(asker);
    const rule = listed ? 'list' : 'question-mark';
    this.record.ask(reading, { rule, start: 0, end, content: true }, asker, []);
    return 'question';
  }

  /** "Frau Birk: Wann wird gebaut?" */
  private namedSpeaker(reading: Reading): Person | null {
    const turn = turnOf(reading);
    return turn?.rule === 'wortprotokoll' ? this.voices.resolve(reading, turn.at) : null;
  }

  private says(reading: Reading): SentenceClass {
    if (this.note) return this.goesOnNote(reading);
    const received = this.record.open.length > 0 ? match(RECEIVED_REPLIES, reading) : null;
    if (received) return this.impersonal(reading, received);
    const turn = turnOf(reading);
    const person = turn ? this.speakerOf(reading, turn) : null;
    if (!turn || !person) return this.unspoken(reading);
    if (isDecidedReply(turn.rule)) this.record.doubt(person);
    const before = this.voices.speaker;
    if ((isSame(person, before) || this.isTold(turn)) && this.record.current) return this.goesOn(reading);
    this.voices.speak(person);
    if (this.list && !isSame(person, this.list.asker)) this.list = null;
    const kind = this.turn(reading, turn, person, 0);
    for (const next of furtherTurns(reading, turn)) this.further(reading, next, kind === 'answer');
    return kind;
  }

  /** "Den Fraktionen liegt nichts vor" is a part of what somebody tells, unless a question waits. */
  private isTold(turn: Turn): boolean {
    return turn.rule === 'nicht-bekannt' && this.record.open.length === 0;
  }

  private speakerOf(reading: Reading, turn: Turn): Person | null {
    if (turn.rule !== 'nicht-bekannt') return this.voices.resolve(reading, turn.at);
    const askers = this.record.open.map((question) => this.record.askerOf(question));
    return this.voices.answerer(reading, turn.at, askers);
  }

  /** A second speaker in one sentence: "Frau Birk verweist auf die Vorlage, Herr Adler ergänzt, dass …" */
  private further(reading: Reading, turn: Turn, answers: boolean): void {
    const person = this.voices.resolve(reading, turn.at);
    if (!person) return;
    this.voices.speak(person);
    if (answers) this.record.answer(this.record.speech(reading, person, turn.rule, turn.at));
    else this.turn(reading, turn, person, turn.at);
  }

  /** "Antwort der Verwaltung:" and then "Herr Adler teilt mit, dass …": he answers for it. */
  private goesOnNote(reading: Reading): SentenceClass {
    if (this.record.current) return this.goesOn(reading);
    const turn = turnOf(reading);
    const named = turn && this.note?.answers && isSaying(turn.lemma ?? '') && turn.naming.kind !== 'pronoun';
    const person = named ? this.voices.resolve(reading, turn.at) : null;
    if (person) this.voices.speak(person);
    if (person && this.note) this.note = { ...this.note, person };
    return this.noted(reading);
  }

  private turn(reading: Reading, turn: Turn, person: Person, start: number): SentenceClass {
    const aside = match(ASIDES, reading);
    if (aside) {
      this.record.current = null;
      return aside.name === 'dankt' ? 'thanks' : 'procedure';
    }
    const pending = this.skipped(reading, turn);
    const speech = this.record.speech(pending, person, turn.rule, start);
    if (pending !== reading) speech.sentences.push(reading);
    if (!replies(this.record, reading, turn, person)) return this.isReport(turn) ? 'report' : 'statement';
    this.record.answer(speech);
    return 'answer';
  }

  /** "Zahlen liegen nicht vor. Den Auftrag hat laut Herrn Adler …": the sentence before is his as well, unless it reports what the asker said. */
  private skipped(reading: Reading, turn: Turn): Reading {
    const last = this.pending;
    return turn.lemma === null &&
      last &&
      last.index === reading.index - 1 &&
      this.record.open.length > 0 &&
      !last.verbs.some((verb) => isSubjunctiveOnly(verb.word))
      ? last
      : reading;
  }

  private pending: Reading | null = null;

  private isReport(turn: Turn): boolean {
    return /^(?:berichten|vorstellen|vortragen|verlesen|informieren|mitteilen|erläutern|ausführen|einführen)$/u.test(
      turn.lemma ?? '',
    );
  }

  private unspoken(reading: Reading): SentenceClass {
    this.pending = reading;
    const reply = this.record.open.length > 0 ? match(UNSPOKEN_REPLIES, reading) : null;
    if (reply) return this.impersonal(reading, reply);
    return this.record.current ? this.goesOn(reading) : this.unclaimed(reading);
  }

  /** An answer of which the cue tells by whom, if the text does. */
  private impersonal(reading: Reading, { by, name }: Matched): SentenceClass {
    const person = by === null ? null : this.voices.resolve(reading, by);
    if (person) this.voices.speak(person);
    this.record.answer(this.record.speech(reading, person, name, 0));
    return 'answer';
  }

  /** Nobody is known to speak, or the asker goes on after a question. */
  private unclaimed(reading: Reading): SentenceClass {
    return reading.units.length < 4 ? 'layout' : 'unexplained';
  }

  private goesOn(reading: Reading): SentenceClass {
    if (turnsTo(this.record, reading))
      this.record.answer(
        this.record.speech(reading, this.record.current?.speaker ?? null, this.record.current?.rule ?? '', 0),
      );
    else this.record.current?.sentences.push(reading);
    return this.record.isAnswer(this.record.current) ? 'answer' : 'statement';
  }
}
