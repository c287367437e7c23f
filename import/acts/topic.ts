import { onceEach } from '../language/memo.ts';
import type { Question, Speech } from './course.ts';
import type { Reading } from './reading.ts';

/** Nobody asks so many things at once: beyond, what is about the same is not looked for, and order alone tells. */
export const MOST_AT_ONCE = 100;

/** How many nouns of a question a speech takes up. */
export function shared(question: Question, speech: Speech | undefined): number {
  return sharedWith(question, speech?.sentences ?? []);
}

/** How many nouns of a question some sentences take up. */
export function sharedWith(question: Question, sentences: readonly Reading[]): number {
  return taken(askedAbout(question).nouns, sentences, nounsIn);
}

/** How many verbs and adjectives of a question some sentences take up. */
export function sharedVerbs(question: Question, sentences: readonly Reading[]): number {
  return taken(askedAbout(question).verbs, sentences, contentsIn);
}

/** How much of a question some sentences take up: its nouns count twice its verbs and adjectives ("abgelassen": "das Ablassen"). */
export function likeness(question: Question, sentences: readonly Reading[]): number {
  const { nouns, verbs } = askedAbout(question);
  return 2 * taken(nouns, sentences, contentsIn) + taken(verbs, sentences, contentsIn);
}

/** The words of a question; of one that only points back ("ob das stimme") also those before it. */
function wordsOf({ reading, preface }: Question): string {
  const { text } = reading.sentence;
  return preface !== null && stems(text).size === 0 ? `${preface.sentence.text} ${text}` : text;
}

/** Whether words name something that a question is about. */
export function names(words: string, question: Question): boolean {
  const { text } = question.reading.sentence;
  const short = words.match(/(?<= )(?!Frage|Anfrage)\p{Lu}\p{Ll}{2,}/gu) ?? [];
  if (short.some((noun) => text.includes(noun.slice(0, Math.max(4, noun.length - 2))))) return true;
  const said = stems(` ${words}`);
  return [...stems(text)].some((word) => isSaid(word, said));
}

function taken(
  words: ReadonlySet<string>,
  sentences: readonly Reading[],
  read: (sentence: Reading) => ReadonlySet<string>,
): number {
  const said = new Set(sentences.flatMap((sentence) => [...read(sentence)]));
  return [...words].filter((word) => isSaid(word, said)).length;
}

/** Each question is held against each answer of its round. */
const askedAbout = onceEach((question: Question) => {
  const text = wordsOf(question);
  return { nouns: stems(text), verbs: verbal(text) };
});
const nounsIn = onceEach(({ sentence }: Reading) => stems(sentence.text));
const contentsIn = onceEach(({ sentence }: Reading) => contents(sentence.text));

function isSaid(word: string, said: ReadonlySet<string>): boolean {
  return said.has(word) || [...said].some((other) => akin(word, other));
}

/** Nouns of a text without their endings. */
function stems(text: string): Set<string> {
  const nouns = text.match(/(?<![.?!:] )(?<=\s)\p{Lu}\p{Ll}{3,}(?:-\p{L}+)*/gu) ?? [];
  return new Set(
    nouns
      .filter((noun) => !/^(?:Herrn?|Frau|Frage|Anfrage|Nachfrage|Stadt|Verwaltung)/u.test(noun))
      .map((noun) => plain(noun).replace(/(?<=\p{L}{4})(?:ern|en|er|es|e|n|s)$/u, '')),
  );
}

/** Whether words take up a verb or an adjective of a question ("öffnet": "eine Öffnung"). */
export function sharesStem(question: string, words: string): boolean {
  const said = contents(words);
  return [...verbal(question)].some((word) => isSaid(word, said));
}

/** Capitalised words inside a sentence, without their endings. */
export function nouns(text: string): readonly string[] {
  const found = text.slice(0, 3000).match(/(?<=\p{L},? )(?:\p{Lu}\p{L}{4,}|kost(?:en|et)(?!\p{L}))/gu) ?? [];
  return found.map((noun) => plain(noun).replace(/(?:ens|en|es|et|e|n|s)$/u, ''));
}

/** Words in whose stem a question and its answer need not be alike. */
const EMPTY =
  /^(?:könn|möcht|woll|sollt?|müss|dürf|hätt|habe|haben|werd|wurd|würd|worden|seien|frag|gefrag|wiss|sag|gesag|antwort|teil|mitgeteil|erklär|bericht|nach|dass|welch|jemand|etwas|bereits|derzeit|noch|immer|einig|mehrer|dies|jene|solch|hierzu|dazu|darauf|darüber|warum|wieso|weshalb|inwie|wann|wie|eine|ihre|seine|geben|gebe|sich|(?:über|unter|zwischen|gegen|durch|ohne|wegen)$)/u;

/** Verbs and adjectives of a text without what inflects them: "geklagt" → "klag". */
function verbal(text: string): Set<string> {
  const words = text.match(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu) ?? [];
  return new Set(
    words
      .filter((word) => !EMPTY.test(word))
      .map(stem)
      .filter((word) => word.length >= 4),
  );
}

/** All that tells what a text is about. */
function contents(text: string): Set<string> {
  const nouns = text.match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? [];
  return new Set([...stems(text), ...nouns.map(stem), ...verbal(text)]);
}

/** "Sätze" → "satze": a plural may change the vowel. */
export const plain = (word: string): string =>
  word.toLowerCase().replace(/[äöü]/gu, (vowel) => WITHOUT_DOTS.get(vowel) ?? vowel);
const WITHOUT_DOTS = new Map(Object.entries({ ä: 'a', ö: 'o', ü: 'u' }));

const stem = (word: string): string =>
  plain(word)
    .replace(/^((?:ab|an|auf|aus|ein|vor|zu|um)?)ge(?=\p{L}{4})/u, '$1')
    .replace(/(?:ungen|ung|eten|ete|ten|te|et|ern|en|er|es|e|n|s|t)$/u, '');

/** "namensschild" and "schild": one ends with the other; not in the names of places. */
function akin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && !isPlace(short, long) && (long.endsWith(short) || long.startsWith(short));
}

/** "Gartenstraße" is another than "die Straße", which may well be a Kreisstraße. */
function isPlace(short: string, long: string): boolean {
  return /^(?:stra(?:ß|ss)|platz|gass|allee)$/u.test(short) && !KIND.test(long);
}

const KIND =
  /^(?:kreis|land|bund|ort|gemeinde|stadt|haupt|neben|durchgang|anlieger|wohn|park|spiel|sport|stell|bau)/u;
