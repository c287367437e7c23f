/**
 * Whether `compromise/one` could stand where rules of our own stand: as the tokenizer of sentences, and as the matcher
 * of words. Both ways read the same sentences in one run, in turns; said are speed and how often the results are equal.
 */
import nlp from 'compromise/one';
import { built, CORPUS, needCorpus } from './corpus.mjs';

needCorpus();
const { read } = await built('import/read/index');
const { recognise } = await built('import/document/index');
const { splitSentences } = await built('import/language/sentences');
const { tokens } = await built('import/language/tokens');
const { anyOf, wordList } = await built('import/language/words');

const ROUNDS = 3;
/** @typedef {{text: string, start: number}} Word */

/** As it comes, "würde" is read as "wurde" and "ß" as "b": the mood of every verb would be lost. */
const { unicode } = /** @type {{one: {unicode: Record<string, string>}}} */ (nlp.model()).one;
for (const letter of 'äöüßÄÖÜẞ') delete unicode[letter];

/** @type {string[]} */
const sentences = [];
for await (const source of read([CORPUS])) {
  for (const { text } of splitSentences(recognise(source))) sentences.push(text);
}
const characters = sentences.reduce((sum, text) => sum + text.length, 0);
say(`${sentences.length} sentences, ${(characters / 1e6).toFixed(2)} million characters`);

const { tokenize } = /** @type {{one: {tokenize: {splitTerms: Function}}}} */ (nlp.methods()).one;
const { splitTerms } = tokenize;
say('\nwords with their places');
compare(ownWords, theirWords, 'compromise as it comes');
tokenize.splitTerms = patchedTerms;
compare(ownWords, theirWords, 'with our own borders');

const verbs = wordList('saying').filter((word) => /^\p{Ll}+$/u.test(word));
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(verbs)})(?![\\p{L}\\p{N}])`, 'u');
const net = nlp.buildNet(verbs.map((match) => ({ match })));
say(`\nsentences with one of ${verbs.length} words`);
compare((text) => pattern.test(text), hasOneOf, 'compromise with our own borders');
tokenize.splitTerms = splitTerms;
compare((text) => pattern.test(text), hasOneOf, 'compromise as it comes');

/**
 * @param {(text: string) => unknown} own
 * @param {(text: string) => unknown} theirs
 * @param {string} label
 */
function compare(own, theirs, label) {
  let [ours, others, equal] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    ours += spent(own);
    others += spent(theirs);
  }
  for (const text of sentences) equal += JSON.stringify(own(text)) === JSON.stringify(theirs(text)) ? 1 : 0;
  say(row('own rules', ours, sentences.length));
  say(row(label, others, equal));
}

/**
 * Milliseconds of the processor for all sentences.
 * @param {(text: string) => unknown} way
 */
function spent(way) {
  const start = process.cpuUsage();
  for (const text of sentences) way(text);
  return process.cpuUsage(start).user / 1000;
}

/**
 * @param {string} text
 * @returns {Word[]}
 */
function ownWords(text) {
  return tokens(text)
    .filter((/** @type {Word} */ word) => /^[\p{L}\p{N}]/u.test(word.text))
    .map((/** @type {Word} */ word) => ({ text: word.text, start: word.start }));
}

/**
 * Read from the terms themselves; `json({offset: true})` would cost more.
 * @param {string} text
 * @returns {Word[]}
 */
function theirWords(text) {
  let start = 0;
  /** @type {Word[]} */
  const found = [];
  for (const term of nlp.tokenize(text).docs.flat()) {
    start += term.pre.length;
    if (term.text !== '') found.push({ text: term.text, start });
    start += term.text.length + term.post.length;
  }
  return found;
}

/**
 * Ends a term where our own tokenizer begins the next word.
 * @param {string} text
 */
function patchedTerms(text) {
  const borders = ownWords(text).map((word) => word.start);
  return [0, ...borders.slice(1)].map((start, index) => text.slice(start, borders[index + 1] ?? text.length));
}

/** @param {string} text */
function hasOneOf(text) {
  return nlp.tokenize(text).match(net).found;
}

/**
 * @param {string} label
 * @param {number} time milliseconds of all rounds
 * @param {number} equal sentences
 */
function row(label, time, equal) {
  const speed = (characters * ROUNDS) / time;
  return `  ${label.padEnd(32)}${speed.toFixed(0).padStart(8)} k chars/s${((100 * equal) / sentences.length).toFixed(2).padStart(8)} % equal`;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
