import type { Acts, Recalling, Sentence } from '../../model.ts';
import { ASKED_AGAIN } from '../cues/asked-again.ts';
import { find } from '../cues/phrase.ts';
import type { Mark } from './marks.ts';

/** The questions whose words say that the same was asked before, and when, where they tell it. */
export function recallsIn(
  sentences: readonly Sentence[],
  { questions }: Pick<Acts, 'questions'>,
  marks: readonly Mark[],
): readonly Recalling[] {
  return questions.flatMap(({ start, end, sentence }, question) => {
    const mark = marks.find(({ words, isHeading }) => !isHeading && words.start >= start && words.end <= end);
    if (mark !== undefined) return [{ question, date: mark.reference.date }];
    const text = sentences[sentence]?.text ?? '';
    return ASKED_AGAIN.some(({ pattern }) => find(pattern, text) !== null) ? [{ question, date: null }] : [];
  });
}
