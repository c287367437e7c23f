import { isCalling } from '../language/callings.ts';
import type { Acquaintance } from '../language/namings.ts';
import { office } from '../language/offices.ts';
import { placesIn } from '../language/places.ts';
import type { Acts, Document, Sentence } from '../model.ts';
import { assemble } from './assemble.ts';
import { withDecided } from './decisions/decided.ts';
import { decisionsOf } from './decisions/index.ts';
import { withLater } from './later/index.ts';
import { linksOf } from './links.ts';
import { courseOf } from './listener.ts';
import { type Reading, readSentence } from './reading.ts';
import type { Title } from './titles.ts';

/** Finds who asks, answers, says and promises what in a document. Pure; odd text gives fewer acts, never an error. */
export function findActs(document: Document, sentences: readonly Sentence[]): Acts {
  const known = acquaintance(document);
  const readings = readingsOf(document, sentences, known);
  const course = courseOf(document, readings, (title) => titleOf(document, title, known));
  const links = linksOf(course);
  const said = assemble(document, readings, course, links);
  const decided = decisionsOf(document, sentences);
  const classes = withDecided(said.classes, sentences, decided.decisions);
  return withLater(document, sentences, { ...said, ...decided, classes });
}

/** The sentences as the finders of acts see them. */
export function readingsOf(
  document: Document,
  sentences: readonly Sentence[],
  known = acquaintance(document),
): readonly Reading[] {
  return sentences.map((sentence, index) => readSentence(sentence, index, known));
}

/** A title as a sentence; its offsets are those of its place in the source. */
function titleOf(
  document: Document,
  { words, start, end, item }: Title,
  known: Acquaintance,
): Reading | null {
  if (words === '') return null;
  const found = document.source.text.indexOf(words, start);
  const from = found === -1 || found >= end ? start : found;
  const at = Array.from({ length: words.length + 1 }, (_, index) => Math.min(from + index, end));
  return readSentence({ text: words, at, start, end, block: -1, item, opens: true }, -1, known);
}

function callingsIn(role: string): readonly string[] {
  return role.split(/[^\p{L}]+/u).filter((word) => isCalling(word) && office(word, false) === null);
}

function acquaintance(document: Document): Acquaintance {
  const { attendance, source } = document;
  const greeted = attendance.filter(({ salutation }) => salutation !== null);
  return {
    families: new Set(attendance.map(({ familyName }) => familyName)),
    fullNames: new Set(attendance.map(({ givenName, familyName }) => `${givenName} ${familyName}`)),
    places: placesIn(source.text),
    callings: new Set(attendance.flatMap(({ role }) => callingsIn(role ?? ''))),
    greetless: attendance.length > 2 && greeted.length * 2 < attendance.length,
  };
}
