import { grouped } from '../language/grouped.ts';
import type { Acts, Link, Sentence } from '../model.ts';

/** The links of a document by either end, and the sentences by item, each found once. */
export interface Relations {
  /** Indexes of the answers to a question, in the order of the links. */
  answersTo(question: number): readonly number[];
  /** The links of an answer. */
  linksOf(answer: number): readonly Link[];
  /** Whether a sentence lies within somebody's answer. */
  isAnswered(sentence: number): boolean;
  sentencesOf(item: number | null): readonly Sentence[];
}

export function relationsOf({ links, answers }: Acts, sentences: readonly Sentence[]): Relations {
  const byQuestion = grouped(links, ({ question }) => question);
  const byAnswer = grouped(links, ({ answer }) => answer);
  const byItem = grouped(sentences, ({ item }) => item);
  const answered = new Set<number>();
  for (const { sentence, end } of answers) {
    for (let i = sentence; i < sentences.length && (sentences[i]?.start ?? end) < end; i += 1)
      answered.add(i);
  }
  return {
    answersTo: (question) => byQuestion.get(question)?.map(({ answer }) => answer) ?? [],
    linksOf: (answer) => byAnswer.get(answer) ?? [],
    isAnswered: (sentence) => answered.has(sentence),
    sentencesOf: (item) => byItem.get(item) ?? [],
  };
}
