import { isSomebody, type Naming } from '../language/naming.ts';
import { wordList } from '../language/words.ts';
import type { Mention, Promising, Sentence, Span } from '../model.ts';
import type { Debtor } from './antecedents.ts';
import { MEETING } from './cues/parts.ts';
import { find } from './cues/phrase.ts';
import { AT_A_MEETING } from './cues/vetoes.ts';
import { dueDate, findDue } from './dates.ts';
import { debtorOf, OF_THE_HOUSE } from './debtor.ts';
import { isInNote } from './in-note.ts';
import { mentionOf } from './people.ts';
import { promiseIn } from './promise.ts';
import { inSource } from './reading.ts';

/** A sentence with what is known of it when promises are looked for. */
export interface Utterance {
  readonly sentence: Sentence;
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly speaker: Mention | null;
  /** Whether he is known to say the sentence; else he only spoke last, as who has asked. */
  readonly spoken: boolean;
  /** Everybody the sentence names, in order; offsets into its text. */
  readonly namings: readonly Naming[];
  /** The asking parts of the sentence; nobody promises in them. */
  readonly questions: readonly Span[];
}

/** How many sentences back a pronoun may point. */
const NEAR = 6;

/** A promise; whoever calls knows in which answer or statement it was made. */
export type FoundPromise = Omit<Promising, 'madeIn'>;

/** Finds the promises of a document, one a sentence at most. `meeting` is the meeting's day, ISO. */
export function findPromises(utterances: readonly Utterance[], meeting: string | null): FoundPromise[] {
  return utterances.flatMap(
    (utterance, index) =>
      promiseOf(utterance, utterances.slice(Math.max(0, index - NEAR), index), meeting) ?? [],
  );
}

function promiseOf(
  utterance: Utterance,
  former: readonly Utterance[],
  meeting: string | null,
): FoundPromise | null {
  const { sentence, index } = utterance;
  const found = promiseIn(sentence.text, askedUntil(utterance));
  if (found === null) return null;
  if (found.cue.asked === true && (former.at(-1)?.questions.length ?? 0) === 0) return null;
  const debtor = debtorOf(sentence.text, found, utterance.namings);
  if (
    isStranger(debtor) &&
    !MEETING.test(found.clause.text) &&
    find(AT_A_MEETING.pattern, found.clause.text) === null
  )
    return null;
  const owing = debtors(debtor, utterance, former, found.clause.start);
  if (found.cue.personal === true && !owing.some(isOnePerson)) return null;
  const due = findDue(sentence.text);
  const phrase = due === null ? null : sentence.text.slice(due.start, due.end);
  return {
    start: sentence.start,
    end: sentence.end,
    rule: found.cue.name,
    sentence: index,
    item: sentence.item,
    kind: found.cue.kind,
    debtors: owing,
    due: due === null ? null : inSource(sentence, due),
    dueDate: phrase === null ? null : dueDate(phrase, meeting),
  };
}

/** What others will do is news, unless they will do it for the meeting. */
function isStranger(debtor: Debtor): boolean {
  return (
    (debtor.kind === 'third' && (!isOfTheTown(debtor.noun) || STRANGERS.test(debtor.noun))) ||
    (debtor.kind === 'named' &&
      debtor.vouched !== true &&
      debtor.namings.every(({ name }) => STRANGERS.test(name)))
  );
}

function isOfTheTown(noun: string): boolean {
  return OF_THE_HOUSE.test(noun) || /(?:gemeinde|stadt|kreis)$/iu.test(noun);
}

/** Somebody, or an office that one person holds. */
function isOnePerson({ kind, name }: Mention): boolean {
  return (
    kind === 'person' ||
    (kind === 'office' && !/(?:verwaltung|amt|stadt|gemeinde|kreis|hof|werke?|rat|ausschuss)$/iu.test(name))
  );
}

const STRANGERS = new RegExp(`^(?:${wordList('strangers').map(part).join('|')})(?: |$)`, 'u');

/** "-verband" → any word that ends so. */
function part(word: string): string {
  if (!word.startsWith('-')) return word;
  const [first = '', ...rest] = word.slice(1);
  return `\\p{L}*[${first.toUpperCase()}${first}]${rest.join('')}`;
}

/** Promises begin behind the last asking part ("Auf die Frage, ob …, sagt Herr Tann eine Prüfung zu"). */
function askedUntil({ sentence, questions }: Utterance): number {
  const ends = questions.map((question) => inText(sentence, question.end));
  return Math.max(0, ...ends.filter((end) => end <= sentence.text.length));
}

function debtors(
  debtor: Debtor,
  utterance: Utterance,
  former: readonly Utterance[],
  clause: number,
): readonly Mention[] {
  const { sentence } = utterance;
  switch (debtor.kind) {
    case 'named':
      return debtor.namings.map((naming) => mentionOf(sentence, naming, 'group'));
    case 'speaker':
      if (debtor.gender === null && isBehindQuestion(utterance, former)) return [];
      return speakerOf(utterance, former, debtor.gender);
    case 'reporter':
      return utterance.spoken ? speakerOf(utterance, former, null) : [];
    case 'last-named': {
      const last = former.at(-1);
      const able = last?.namings.filter(
        ({ kind, gender, plural }) => kind !== 'pronoun' && !plural && suitsGender(gender, debtor.gender),
      );
      const naming =
        able?.findLast(({ start }) => !INTO.test(last?.sentence.text.slice(0, start) ?? '')) ?? able?.at(-1);
      return last === undefined || naming === undefined ? [] : [mentionOf(last.sentence, naming, 'group')];
    }
    case 'administration':
      return [officeAt(sentence, 'verwaltungsseitig', 'Verwaltung', clause)];
    case 'third':
      return [officeAt(sentence, debtor.noun, debtor.noun, clause)];
    case 'nobody':
      return isInNote(utterance, former) ? speakerOf(utterance, former, null) : [];
  }
}

/** "bat ihn, das in den Kreistag zu tragen. Dieser": not where it goes. */
const INTO = /(?<!\p{L})(?:im|(?:in|aus|vor)(?: de[nm])?) $/u;

/** "Frau Birk fragt, ob … Man werde das prüfen.": not who has just asked. */
function isBehindQuestion({ spoken, speaker }: Utterance, former: readonly Utterance[]): boolean {
  const before = former.at(-1);
  return !spoken && before !== undefined && before.questions.length > 0 && before.speaker === speaker;
}

function suitsGender(one: 'm' | 'f' | null, other: 'm' | 'f' | null): boolean {
  return one === null || other === null || one === other;
}

/** Who speaks. "Er" is the man with whom the sentence before begins, or else the last man who spoke. */
function speakerOf(
  utterance: Utterance,
  former: readonly Utterance[],
  gender: 'm' | 'f' | null,
): readonly Mention[] {
  const head = isNamed(utterance) ? null : headOf(former.at(-1), gender);
  if (head !== null) return [head];
  const other = gender === 'm' ? 'Frau' : gender === 'f' ? 'Herr' : null;
  const speakers = [utterance, ...former.toReversed()].flatMap(({ speaker }) => speaker ?? []);
  const speaker =
    other === null ? utterance.speaker : speakers.find(({ salutation }) => salutation !== other);
  return speaker === null || speaker === undefined ? [] : [speaker];
}

/** Whether the sentence itself names who speaks: "Herr Tann sagt, er werde nachfragen". */
function isNamed({ speaker, namings }: Utterance): boolean {
  return speaker !== null && namings.some(({ kind, name }) => kind !== 'pronoun' && name === speaker.name);
}

/** The person or office with which a sentence begins, if a pronoun of that gender can take it up. */
function headOf(utterance: Utterance | undefined, gender: 'm' | 'f' | null): Mention | null {
  const head = utterance?.namings.find(({ start, case: kase }) => start === 0 && kase !== 'oblique');
  if (utterance === undefined || head === undefined || gender === null || head.gender !== gender) return null;
  return isSomebody(head) ? mentionOf(utterance.sentence, head, 'group') : null;
}

/** A body that only its noun tells of. */
function officeAt(sentence: Sentence, words: string, name: string, from: number): Mention {
  const start = Math.max(0, sentence.text.indexOf(words, from));
  const span = inSource(sentence, { start, end: start + words.length });
  return {
    ...span,
    kind: 'office',
    name,
    givenName: null,
    salutation: null,
    title: null,
    role: null,
    organization: null,
  };
}

/** The first unit of the sentence's text at or behind an offset of the source. */
function inText({ at }: Sentence, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
