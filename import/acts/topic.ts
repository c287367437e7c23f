import type { Question, Speech } from './course.ts';
import type { Reading } from './reading.ts';

/** How many nouns of a question a speech takes up. */
export function shared(question: Question, speech: Speech | undefined): number {
  return sharedWith(question, speech?.sentences ?? []);
}

/** How many nouns of a question some sentences take up. */
export function sharedWith(question: Question, sentences: readonly Reading[]): number {
  const words = stems(question.reading.sentence.text);
  const said = new Set(sentences.flatMap((reading) => [...stems(reading.sentence.text)]));
  return [...words].filter((word) => said.has(word) || [...said].some((other) => akin(word, other))).length;
}

/** Nouns of a text without their endings. */
function stems(text: string): Set<string> {
  const nouns = text.match(/(?<![.?!:] )(?<=\s)\p{Lu}\p{Ll}{3,}(?:-\p{L}+)*/gu) ?? [];
  return new Set(
    nouns
      .filter((noun) => !/^(?:Herrn?|Frau|Frage|Anfrage|Stadt|Verwaltung)/u.test(noun))
      .map((noun) => noun.toLowerCase().replace(/(?:en|er|es|e|n|s)$/u, '')),
  );
}

/** "namensschild" and "schild": one ends with the other. */
function akin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && (long.endsWith(short) || long.startsWith(short));
}
