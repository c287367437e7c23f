import type { Sentence } from '../../import/model.ts';
import { resolve } from '../../import/resolve/index.ts';
import { acts, asking, made } from './made.ts';

/** A text as one sentence. */
export function sentenceOf(text: string): Sentence {
  const at = Array.from({ length: text.length + 1 }, (_, i) => i);
  return { text, at, start: 0, end: text.length, block: 0, item: null, opens: true };
}

/** What a question that stands alone is about. */
export function subjectOf(text: string) {
  const extraction = resolve(made(text), [sentenceOf(text)], acts({ questions: [asking(text, text)] }));
  return { ...extraction.questions[0], topics: extraction.topics };
}
