import type { Deciding, Sentence, SentenceClass, Span } from '../../model.ts';

/** What a sentence may be besides the words of a decision: a question or what replies to it stays that. */
const OPEN: ReadonlySet<SentenceClass> = new Set([
  'unexplained',
  'layout',
  'procedure',
  'statement',
  'report',
]);

/** The classes of sentences, those counted as decisions that tell one or how it was voted on. */
export function withDecided(
  classes: readonly SentenceClass[],
  sentences: readonly Sentence[],
  decisions: readonly Deciding[],
): readonly SentenceClass[] {
  const spans = decisions.flatMap(({ start, end, voteWords }): Span[] => [
    { start, end },
    ...(voteWords === null ? [] : [voteWords]),
  ]);
  const decided = new Set<number>();
  const inOrder = spans.sort((one, other) => one.start - other.start);
  let from = 0;
  for (const { start, end } of inOrder) {
    while (from < sentences.length && (sentences[from]?.end ?? 0) <= start) from += 1;
    for (let at = from; at < sentences.length && (sentences[at]?.start ?? end) < end; at += 1)
      decided.add(at);
  }
  return classes.map((kind, index) => (decided.has(index) && OPEN.has(kind) ? 'decision' : kind));
}
