import type { Naming } from '../../language/naming.ts';
import { NAMINGS, namingAt, SUBJECTS } from '../../language/outline.ts';
import type { Asked } from '../asking/asked.ts';
import { announcedFor, turnedTo } from '../asking/turned-to.ts';
import { isDecidedReply, namesSpeaker } from '../manner.ts';
import { type Person, suits } from '../people.ts';
import type { Reading } from '../reading.ts';
import { turnOf } from '../turns.ts';
import type { Floor } from './floor.ts';

/** Whose question a sentence is. */
export function askerOf(floor: Floor, reading: Reading, asked: Asked): Person | null {
  if (asked.asker !== null)
    return (
      whoPutIt(floor, reading, asked.asker) ??
      whoIsLabelled(floor, reading, asked.asker) ??
      whoTells(floor, reading, asked.asker) ??
      whoStandsInFront(floor, reading, asked.asker) ??
      whoAsksMore(floor, reading, asked.asker) ??
      floor.voices.resolve(reading, asked.asker)
    );
  if (asked.own) return lastAsker(floor, GENDER.get(possessive(reading, asked)) ?? null);
  if (asked.whose === 'former') return lastAsker(floor, null);
  if (asked.whose === 'speaker') return floor.voices.speaker;
  return goesOnAsking(floor, reading) ? lastAsker(floor, null) : null;
}

/** "Der Fragesteller": who was announced to ask, or asked last. */
function whoPutIt(floor: Floor, reading: Reading, at: number): Person | null {
  const name = namingAt(reading.outline, at)?.name ?? '';
  return /^(?:An)?[Ff]ragesteller(?:in|s)?$|^Anfragende[rn]?$/u.test(name) ? lastAsker(floor, null) : null;
}

/** "Herr Adler: Ihn würde interessieren, ob": a pronoun in what a label gives somebody to say is he. */
function whoIsLabelled(floor: Floor, reading: Reading, at: number): Person | null {
  const turn = turnOf(reading);
  if (turn?.rule !== 'wortprotokoll' || turn.at >= at) return null;
  const naming = namingAt(reading.outline, at);
  const labelled = floor.voices.resolve(reading, turn.at);
  return naming?.kind === 'pronoun' && labelled !== null && suits(naming, labelled) ? labelled : null;
}

/** "Herr Adler erklärt, er frage sich, ob", "Er frage sich, ob …, sagt Herr Adler": a pronoun in what somebody tells is he. */
function whoTells(floor: Floor, reading: Reading, at: number): Person | null {
  const naming = namingAt(reading.outline, at);
  const turn = turnOf(reading);
  if (naming?.kind !== 'pronoun' || turn === null || !isOne(turn.naming)) return null;
  const teller = floor.voices.resolve(reading, turn.at);
  const [first, last] = turn.at > at ? [at, turn.at] : [turn.at, at];
  const apart = reading.outline.text.slice(first, last).includes(',');
  return apart && turn.verb !== null && teller !== null && suits(naming, teller) ? teller : null;
}

/** A person, or "ein Zuhörer". */
function isOne({ kind, plural }: Naming): boolean {
  return kind === 'person' || (kind === 'group' && !plural);
}

/** "Herrn Adler war nicht klar, …, und er bat um Erläuterung": he with whom the sentence begins, whatever his case. */
function whoStandsInFront({ voices }: Floor, reading: Reading, at: number): Person | null {
  const naming = namingAt(reading.outline, at);
  const before = reading.outline.text.slice(0, at);
  const head = IN_FRONT.exec(before)?.[0] ?? '';
  if (!/^(?:er|sie)$/u.test(naming?.name ?? '') || head === '' || !before.includes(',', head.length))
    return null;
  const person = voices.resolve(reading, head.length - 1);
  return naming !== null && person !== null && suits(naming, person) ? person : null;
}

/** Somebody at the head of a sentence. */
const IN_FRONT =
  /^[^\p{L}\uE000-\uE7FF]*(?:(?:Für|Bei|Auch|Da|Weil|Nachdem|Obwohl|Obgleich|Wenn|Als) )?[\uE000-\uE7FF]/u;

const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['seine', 'm'],
  ['dessen', 'm'],
  ['ihre', 'f'],
  ['deren', 'f'],
]);

/** Words with which somebody goes on: he asked before. */
const MORE =
  /(?<!\p{L})(?:auch|außerdem|ebenfalls|ebenso|ferner|weiter|weiterhin|des [Ww]eiteren|zudem|zusätzlich|ergänzend|darüber hinaus|schließlich|abschließend|zuletzt|zum (?:Schluss|Abschluss|anderen|zweiten|dritten)|zweitens|drittens|als (?:Zweites|Drittes|Letztes|Nächstes)|noch|erneut|nochmals|(?:verbindet|verband|knüpft|knüpfte|schließt|schloss) (?:damit|daran|hieran|hiermit)|(?:damit|daran|hieran|hiermit) (?:verbindet|verband|knüpft|knüpfte|schließt|schloss))(?!\p{L})/iu;

/** "Ferner fragt sie" in a paragraph of its own behind an answer: who asked before asks more, not who has just answered. */
function whoAsksMore({ record }: Floor, reading: Reading, at: number): Person | null {
  const { outline, sentence } = reading;
  const naming = namingAt(outline, at);
  const asker = record.questions.at(-1)?.asker ?? null;
  const { current } = record;
  if (naming === null || !/^(?:er|sie)$/u.test(naming.name) || asker === null || !suits(naming, asker))
    return null;
  if (current === null || !record.isAnswer(current) || NAMED.test(outline.text.slice(0, at))) return null;
  const [more, decided] = [MORE.test(sentence.text), isDecidedReply(current.rule)];
  return (sentence.opens && (more || decided)) || (more && record.answersFirmly(current)) ? asker : null;
}

const NAMED = new RegExp(SUBJECTS, 'u');

/** "seine" of "auf seine Frage". */
function possessive({ outline }: Reading, { start, end }: Asked): string {
  const words = outline.text.slice(start, end);
  return /(?<!\p{L})(?:seine|ihre|deren|dessen)(?!\p{L})/iu.exec(words)?.[0].toLowerCase() ?? '';
}

/** Whoever spoke since the last question and has not answered, else its asker, as far as the gender allows. */
function lastAsker({ voices, record }: Floor, gender: 'm' | 'f' | null): Person | null {
  const { speaker } = voices;
  const asker = record.questions.at(-1)?.asker ?? null;
  const silent = record.current === null || !record.isAnswer(record.current);
  const waits = silent && speaker !== null && !record.hasAnswered(speaker);
  const circle = [waits ? speaker : asker, asker, speaker];
  const fits = (one: Person | null) =>
    one !== null && (!gender || !one.gender || one.plural || one.gender === gender);
  return circle.find(fits) ?? asker ?? speaker;
}

/** "Frau Birk fragt, ob … Es wird gebeten …": no word of another asker right behind a question. */
function goesOnAsking({ record }: Floor, reading: Reading): boolean {
  return !reading.sentence.opens && record.isBehindQuestion(reading);
}

/** "Frau Birk: Wann wird gebaut?", "Frau Birk spricht den Steg an: Wann wird gebaut?" */
export function namedSpeaker(floor: Floor, reading: Reading): Person | null {
  const turn = turnOf(reading);
  if (
    turn !== null &&
    (namesSpeaker(turn.rule) || (!isDecidedReply(turn.rule) && quotesHim(reading, turn.at)))
  )
    return floor.voices.resolve(reading, turn.at);
  return whoIntroduces(floor, reading);
}

function quotesHim({ outline }: Reading, at: number): boolean {
  return /^[^:?]{3,240}: [^?:]{3,}\?$/u.test(outline.text.slice(at));
}

/** "Einem Rentner geht es um die Steuer: Hilft die Gemeinde?", "Von Frau Birk kommt die Frage: Hilft sie?": the one whom the words in front of what is asked name. */
function whoIntroduces({ voices }: Floor, reading: Reading): Person | null {
  const { outline } = reading;
  const head = INTRODUCED.exec(outline.text)?.[0] ?? '';
  const named = [...head.matchAll(SOMEBODY)].flatMap(({ index }) => {
    const naming = namingAt(outline, index);
    return naming !== null && isOne(naming) ? [{ naming, index }] : [];
  });
  const one = named.find(({ naming }) => naming.case !== 'oblique') ?? named[0];
  return one === undefined ? null : voices.resolve(reading, one.index);
}

/** What stands before a colon, and a question behind it. */
const INTRODUCED = /^[^:?]{3,200}:(?= \p{Lu}[^?:]{3,200}\?$| [\uF8F0\uE000-\uE7FF]+$)/u;
const SOMEBODY = new RegExp(NAMINGS, 'gu');

/** Whether nobody else asks than who spoke in the sentence before. */
function goesOn({ outline }: Reading, heard: Reading, asker: number | null): boolean {
  const naming = asker === null ? null : namingAt(outline, asker);
  return (
    naming === null ||
    naming.kind === 'pronoun' ||
    heard.outline.namings.some(({ name, case: kase }) => name === naming.name && kase !== 'oblique')
  );
}

/** Those whom the sentence asks; else whom it or the one before says that the question is for. */
export function addressed(
  floor: Floor,
  reading: Reading,
  asked: Pick<Asked, 'addressees' | 'asker'> | null,
): readonly Person[] {
  const named = asked?.addressees ?? [];
  if (named.length > 0) return named.flatMap((at) => floor.voices.resolveObject(reading, at) ?? []);
  const head = asked === null ? announcedFor(reading.outline) : null;
  const beside = head !== null ? [head] : asked === null ? turnedTo(reading.outline) : [];
  if (beside.length > 0) return beside.flatMap((at) => floor.voices.resolveObject(reading, at) ?? []);
  const { heard } = floor.record;
  if (heard === null || heard.index !== reading.index - 1 || heard.sentence.block !== reading.sentence.block)
    return [];
  const before = goesOn(reading, heard, asked?.asker ?? null) ? announcedFor(heard.outline) : null;
  return before === null ? [] : [floor.voices.resolveObject(heard, before) ?? []].flat();
}
