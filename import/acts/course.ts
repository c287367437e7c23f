import type { Document, SentenceClass } from '../model.ts';
import { type Asked, askedIn, isProcedural } from './asked.ts';
import {
  ANSWERED_WITHIN,
  ASIDES,
  BUSINESS,
  EXPLAINS,
  HEADINGS,
  NO_REPLY,
  NOTES,
  OWN_BEGINNINGS,
  OWN_MATTER,
  QUESTION_LISTS,
  SUPPLEMENTS,
  UNSPOKEN_REPLIES,
} from './cues/course.ts';
import { type Matched, match } from './cues/match.ts';
import { isDirect, isListed } from './direct.ts';
import { isSame, type Person } from './people.ts';
import { pointerIn } from './pointers.ts';
import type { Reading } from './reading.ts';
import { furtherTurns, isSaying, type Turn, turnOf } from './turns.ts';
import { Voices } from './voices.ts';

/** A question in the course of a discussion; `first`–`last` are offsets of the outline of its sentence. */
export interface Question {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly asker: Person | null;
  readonly addressees: readonly Person[];
  readonly content: boolean;
}

/** What somebody says in a row of sentences; the first may begin inside its sentence. */
export interface Speech {
  readonly speaker: Person | null;
  readonly rule: string;
  readonly start: number;
  readonly sentences: Reading[];
}

/** Questions and the speeches that reply to them. */
export interface Round {
  readonly questions: number[];
  readonly answers: number[];
  /** The question and its answer share a sentence. */
  readonly framed: boolean;
}

/** The whole course: what was asked and said, in the order of the text. */
export interface Course {
  readonly questions: readonly Question[];
  readonly speeches: readonly Speech[];
  readonly rounds: readonly Round[];
  readonly classes: readonly SentenceClass[];
  /** Who speaks in each sentence; null where nobody is known to. */
  readonly voices: readonly (Person | null)[];
}

/** Roles of those who answer for an administration or lead a meeting. */
const STAFF =
  /bürgermeister|beigeordnet|leiter|dezernent|kämmer|baurat|landrat|direktor|geschäftsführer|sachbearbeiter|vorsitzend/iu;

/** Turns that reply whatever follows. */
const DECIDED_REPLY = /^turn:(?:antworten|erwidern|entgegnen|beantworten|verneinen|bejahen|bestätigen)$/u;

/** Reads a document's sentences one after the other, as who listens does. */
export function courseOf(
  document: Document,
  readings: readonly Reading[],
  headings: (item: number) => Reading | null = () => null,
): Course {
  const course = new Listener(document, headings);
  for (const reading of readings) course.take(reading);
  return course.result();
}

class Listener {
  private readonly questions: Question[] = [];
  private readonly speeches: Speech[] = [];
  private readonly rounds: Round[] = [];
  private readonly classes: SentenceClass[] = [];
  private readonly spoken: (Person | null)[] = [];
  private readonly voices = new Voices();
  /** Questions that nobody has answered yet. */
  private open: number[] = [];
  /** The round whose answer was just given. */
  private round: Round | null = null;
  private current: Speech | null = null;
  private item: number | null = null;
  private note: { readonly person: Person | null; readonly block: number; readonly answers: boolean } | null =
    null;
  private list: { readonly asker: Person | null; readonly block: number } | null = null;
  private lastAsked = -1;
  /** Whom else the pronoun of a question can mean. */
  private readonly others = new Map<number, readonly Person[]>();

  private readonly document: Document;
  private readonly headings: (item: number) => Reading | null;

  constructor(document: Document, headings: (item: number) => Reading | null) {
    this.document = document;
    this.headings = headings;
  }

  result(): Course {
    const { questions, speeches, rounds, classes, spoken } = this;
    return { questions, speeches, rounds, classes, voices: spoken };
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
      (this.note.block + 1 < sentence.block ||
        (sentence.block !== this.note.block && this.note.answers && sentence.opens && this.current))
    )
      this.note = null;
    if (this.list && sentence.block > this.list.block + 2) this.list = null;
  }

  private reset(item: number | null): void {
    this.item = item;
    this.open = [];
    this.announced(item);
    this.round = null;
    this.current = null;
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
    this.current = null;
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
    this.open = [];
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
    this.note = { person, block: reading.sentence.block, answers: note.name === 'antwort-von' };
    this.current = null;
    const rest = /:\s*\S/u.test(reading.outline.text);
    return rest ? this.noted(reading) : 'procedure';
  }

  private noted(reading: Reading): SentenceClass {
    const answers =
      this.open.length > 0 ||
      (this.round !== null && (this.note?.answers === true || this.promised(this.round)));
    const speech = this.speech(reading, this.note?.person ?? null, 'note', 0);
    if (!answers) return 'statement';
    this.answer(speech);
    return 'answer';
  }

  /** Whether an answer of the round only promises, so that a note can make it good. */
  private promised(round: Round): boolean {
    return round.answers.some((index) =>
      this.speeches[index]?.sentences.some((one) =>
        /nachreich|nachgereicht|nachgeliefert|nachliefer|schriftlich|beigefügt|ermittelt|Protokoll|Niederschrift/u.test(
          one.sentence.text,
        ),
      ),
    );
  }

  private asks(reading: Reading): SentenceClass | null {
    const asked = askedIn(reading);
    if (!asked) return isProcedural(reading) ? this.proceeds(reading) : null;
    if (asked.answer !== null) return this.frames(reading, asked);
    const asker = this.askerOf(reading, asked);
    if (reading.sentence.text.endsWith(':')) return this.lists(reading, asker);
    this.unlessPreface(asker);
    if (asker) this.voices.speak(asker);
    const within = match(ANSWERED_WITHIN, reading);
    if (within && within.at > 0) return this.answeredWithin(reading, asked, asker, within);
    const others = asked.asker === null ? [] : this.voices.others(reading, asked.asker, asker);
    this.others.set(this.ask(reading, asked, asker), others);
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
    const question = this.ask(reading, { ...asked, addressees, end: within.at }, asker);
    const speaker = within.by === null ? null : this.voices.resolve(reading, within.by);
    this.open = [question];
    const speech = this.speech(reading, speaker, within.name, within.at);
    if (speaker) this.voices.speak(speaker);
    this.answer(speech, true);
    return 'question';
  }

  /** "Frau Birk möchte folgende Fragen beantwortet haben:" */
  private lists(reading: Reading, asker: Person | null): SentenceClass {
    if (asker) this.voices.speak(asker);
    this.list = { asker, block: reading.sentence.block };
    return this.rest('procedure');
  }

  /** What looked like an answer was the preface of the speaker's own question. */
  private unlessPreface(asker: Person | null): void {
    const last = this.speeches.length - 1;
    const speech = this.speeches[last];
    if (!speech || speech !== this.current || !this.round?.answers.includes(last) || this.round.framed)
      return;
    if (!isSame(speech.speaker, asker) || DECIDED_REPLY.test(speech.rule)) return;
    this.round.answers.splice(this.round.answers.indexOf(last), 1);
    if (this.round.answers.length > 0) return;
    this.open = this.round.questions.slice();
    this.rounds.splice(this.rounds.indexOf(this.round), 1);
  }

  private proceeds(reading: Reading): SentenceClass {
    const turn = turnOf(reading);
    const person = turn ? this.voices.resolve(reading, turn.at) : null;
    if (person) this.voices.speak(person);
    return this.rest('procedure');
  }

  private askerOf(reading: Reading, asked: Asked): Person | null {
    if (asked.asker !== null) return this.voices.resolve(reading, asked.asker);
    if (asked.own) return this.lastAsker();
    return asked.whose === 'speaker' ? this.voices.speaker : null;
  }

  private lastAsker(): Person | null {
    return this.questions.at(-1)?.asker ?? this.voices.speaker;
  }

  private ask(
    reading: Reading,
    asked: Pick<Asked, 'start' | 'end' | 'rule' | 'content' | 'addressees'>,
    asker: Person | null,
  ): number {
    const question =
      this.questions.push({
        reading,
        start: asked.start,
        end: asked.end,
        rule: asked.rule,
        asker,
        content: asked.content,
        addressees: asked.addressees.flatMap((at) => this.voices.resolveObject(reading, at) ?? []),
      }) - 1;
    const before = this.questions[this.open.at(-1) ?? -1];
    if (before && !isSame(before.asker, asker) && this.moved(reading)) this.open = [];
    this.open.push(question);
    this.round = null;
    this.current = null;
    this.lastAsked = reading.index;
    return question;
  }

  /** A list marker or a new block between two askers: the first question stays unanswered. */
  private moved(reading: Reading): boolean {
    return reading.sentence.opens || reading.index > this.lastAsked + 1;
  }

  /** "Auf Nachfrage von Frau Birk erklärt Herr Adler, dass …" */
  private frames(reading: Reading, asked: Asked): SentenceClass {
    const asker = this.askerOf(reading, asked);
    const turn = this.answererIn(reading, asked);
    const speaker = turn === null ? null : this.voices.resolve(reading, turn);
    if (asker === null && (speaker === null || !this.speaksIn(reading))) return this.says(reading);
    if (asked.refers && this.open.some((index) => isSame(this.questions[index]?.asker ?? null, asker))) {
      if (speaker) this.voices.speak(speaker);
      this.answer(this.speech(reading, speaker, asked.rule, 0));
      return 'answer';
    }
    const open = this.open;
    this.open = [];
    const question = this.ask(reading, asked, asker);
    this.open = [question];
    const speech = this.speech(
      reading,
      speaker,
      asked.rule,
      Math.min(asked.answer ?? 0, reading.outline.text.length),
    );
    if (speaker) this.voices.speak(speaker);
    this.answer(speech, true);
    this.open = open.filter((index) => !this.moved(reading) || index >= question);
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
    if (!listed && !isDirect(reading, this.lastAsked === reading.index - 1)) return null;
    const named = this.namedSpeaker(reading);
    if (!listed && !named && this.answersFirmly(this.current)) return null;
    if (listed && this.list) this.list = { ...this.list, block: reading.sentence.block };
    const asker = named ?? (listed ? (this.list?.asker ?? null) : this.voices.speaker);
    const end = reading.outline.text.length;
    this.unlessPreface(asker);
    if (asker) this.voices.speak(asker);
    const rule = listed ? 'list' : 'question-mark';
    this.ask(reading, { rule, start: 0, end, content: true, addressees: [] }, asker);
    return 'question';
  }

  /** "Frau Birk: Wann wird gebaut?" */
  private namedSpeaker(reading: Reading): Person | null {
    const turn = turnOf(reading);
    return turn?.rule === 'wortprotokoll' ? this.voices.resolve(reading, turn.at) : null;
  }

  /** A question mark inside an answer is rhetoric; inside what only looked like one it is the speaker's own question. */
  private answersFirmly(speech: Speech | null): boolean {
    if (speech === null || !this.isAnswer(speech)) return false;
    if (speech.speaker === null || DECIDED_REPLY.test(speech.rule)) return true;
    const index = this.speeches.indexOf(speech);
    const others = this.rounds.flatMap((round) => round.answers).filter((answer) => answer !== index);
    return others.some((answer) => isSame(this.speeches[answer]?.speaker ?? null, speech.speaker));
  }

  private says(reading: Reading): SentenceClass {
    if (this.note && this.note.block + 1 >= reading.sentence.block) return this.goesOnNote(reading);
    const turn = turnOf(reading);
    const person = turn ? this.voices.resolve(reading, turn.at) : null;
    if (!turn || !person) return this.unspoken(reading);
    if (DECIDED_REPLY.test(turn.rule)) this.doubt(person);
    const before = this.voices.speaker;
    if (isSame(person, before) && this.current) return this.goesOn(reading);
    this.voices.speak(person);
    if (this.list && !isSame(person, this.list.asker)) this.list = null;
    const kind = this.turn(reading, turn, person, 0);
    for (const next of furtherTurns(reading, turn)) this.further(reading, next, kind === 'answer');
    return kind;
  }

  /** A second speaker in one sentence: "Frau Birk verweist auf die Vorlage, Herr Adler ergänzt, dass …" */
  private further(reading: Reading, turn: Turn, answers: boolean): void {
    const person = this.voices.resolve(reading, turn.at);
    if (!person) return;
    this.voices.speak(person);
    if (answers) this.answer(this.speech(reading, person, turn.rule, turn.at));
    else this.turn(reading, turn, person, turn.at);
  }

  /** Nobody answers himself: a pronoun that seemed to ask by this person's mouth meant the next who suits. */
  private doubt(person: Person): void {
    for (const index of this.open) {
      const question = this.questions[index];
      const [other] = this.others.get(index) ?? [];
      if (question && other && isSame(question.asker, person))
        this.questions[index] = { ...question, asker: other };
    }
  }

  private goesOnNote(reading: Reading): SentenceClass {
    if (this.current) return this.goesOn(reading);
    return this.noted(reading);
  }

  private turn(reading: Reading, turn: Turn, person: Person, start: number): SentenceClass {
    const aside = match(ASIDES, reading);
    if (aside) {
      this.current = null;
      return aside.name === 'dankt' ? 'thanks' : 'procedure';
    }
    const pending = this.skipped(reading, turn);
    const speech = this.speech(pending, person, turn.rule, start);
    if (pending !== reading) speech.sentences.push(reading);
    if (!this.replies(reading, turn, person)) return this.isReport(turn) ? 'report' : 'statement';
    this.answer(speech);
    return 'answer';
  }

  /** "Zahlen liegen nicht vor. Den Auftrag hat laut Herrn Adler …": the sentence before is his as well. */
  private skipped(reading: Reading, turn: Turn): Reading {
    const last = this.pending;
    return turn.lemma === null && last && last.index === reading.index - 1 && this.open.length > 0
      ? last
      : reading;
  }

  private pending: Reading | null = null;

  private isReport(turn: Turn): boolean {
    return /^(?:berichten|vorstellen|vortragen|verlesen|informieren|mitteilen|erläutern|ausführen|einführen)$/u.test(
      turn.lemma ?? '',
    );
  }

  private replies(reading: Reading, turn: Turn, person: Person): boolean {
    const lemma = turn.lemma ?? '';
    if (this.beginsOwn(reading, lemma)) return false;
    const points = pointerIn(reading.outline.text).ordinals.length > 0;
    if (this.open.length > 0) {
      if (this.isAskerOf(this.open, person)) return false;
      return points || this.repliesWith(lemma, person);
    }
    if (this.round === null || !this.justAnswered(this.round)) return false;
    if (this.round.questions.some((index) => isSame(this.questions[index]?.asker ?? null, person)))
      return false;
    return points || SUPPLEMENTS.has(lemma) || this.shares(this.round, lemma);
  }

  /** "Abschließend teilt Frau Birk mit", "bringt zur Sprache": a matter of his own, unless the verb itself replies. */
  private beginsOwn(reading: Reading, lemma: string): boolean {
    return !DECIDED_REPLY.test(`turn:${lemma}`) && match(OWN_BEGINNINGS, reading) !== null;
  }

  private isAskerOf(questions: readonly number[], person: Person): boolean {
    return questions.every((index) => isSame(this.questions[index]?.asker ?? null, person));
  }

  /** Who has answered before or holds an office replies with any verb that does not begin something of his own. */
  private repliesWith(lemma: string, person: Person): boolean {
    if (!NO_REPLY.has(lemma) && lemma !== 'ergänzen') return true;
    return this.isReplier(person) && !OWN_MATTER.has(lemma);
  }

  private isReplier(person: Person): boolean {
    const { role, organization, kind } = person.mention;
    if (organization !== null || kind === 'office' || STAFF.test(role ?? '')) return true;
    return this.rounds.some((round) =>
      round.answers.some((index) => isSame(this.speeches[index]?.speaker ?? null, person)),
    );
  }

  /** Several questions may be shared by several speakers; a single one only if the second one explains. */
  private shares(round: Round, lemma: string): boolean {
    if (round.questions.length > 1) return !NO_REPLY.has(lemma);
    return EXPLAINS.has(lemma);
  }

  /** Whether the last thing said, the present sentence apart, is an answer of the round. */
  private justAnswered(round: Round): boolean {
    return round.answers.includes(this.speeches.length - 2);
  }

  private unspoken(reading: Reading): SentenceClass {
    this.pending = reading;
    const reply = this.open.length > 0 ? match(UNSPOKEN_REPLIES, reading) : null;
    if (reply) {
      const person = reply.by === null ? null : this.voices.resolve(reading, reply.by);
      this.answer(this.speech(reading, person, reply.name, 0));
      return 'answer';
    }
    return this.current ? this.goesOn(reading) : this.unclaimed(reading);
  }

  /** Nobody is known to speak, or the asker goes on after a question. */
  private unclaimed(reading: Reading): SentenceClass {
    return reading.units.length < 4 ? 'layout' : 'unexplained';
  }

  private goesOn(reading: Reading): SentenceClass {
    if (this.turnsTo(reading))
      this.answer(this.speech(reading, this.current?.speaker ?? null, this.current?.rule ?? '', 0));
    else this.current?.sentences.push(reading);
    return this.isAnswer(this.current) ? 'answer' : 'statement';
  }

  /** Whether an answer to several questions comes to another one of them: "Zur dritten Frage …", "Bezüglich der Brücke …". */
  private turnsTo(reading: Reading): boolean {
    if (!this.round || this.round.questions.length < 2 || !this.isAnswer(this.current)) return false;
    const pointer = pointerIn(reading.outline.text);
    return pointer.ordinals.length > 0 || pointer.topic !== null;
  }

  private isAnswer(speech: Speech | null): boolean {
    return (
      speech !== null &&
      this.rounds.some((round) => round.answers.some((index) => this.speeches[index] === speech))
    );
  }

  private speech(reading: Reading, speaker: Person | null, rule: string, start: number): Speech {
    const speech: Speech = { speaker, rule, start, sentences: [reading] };
    this.speeches.push(speech);
    this.current = speech;
    return speech;
  }

  private answer(speech: Speech, framed = false): void {
    const index = this.speeches.indexOf(speech);
    if (this.open.length > 0) {
      this.round = { questions: this.open, answers: [index], framed };
      this.rounds.push(this.round);
      this.open = [];
    } else this.round?.answers.push(index);
  }
}
