import type { Question, Speech } from './course.ts';
import { asksForFigures, givesFigure } from './figures.ts';
import { pointerIn } from './pointers.ts';
import type { Reading } from './reading.ts';
import { passages } from './spans.ts';
import type { Passage } from './status.ts';
import { likeness, MOST_AT_ONCE } from './topic.ts';

/**
 * What of a speech is for each of the questions that it answers: the sentences that point at it by number or take it
 * up, what follows each of them, and what is for all. The whole speech where no sentence is for the question.
 */
export function portions(
  speech: Speech | undefined,
  questions: readonly Question[],
): (meant: Question) => readonly Passage[] {
  const whole = passages(speech);
  if (speech === undefined || questions.length < 2 || questions.length > MOST_AT_ONCE) return () => whole;
  const shares = sharesOf(speech.sentences, questions);
  return (meant) => {
    const own = whole.filter((_, index) => shares[index]?.has(meant) !== false);
    return own.length > 0 ? own : whole;
  };
}

/**
 * For each sentence the questions that it is for. One that takes up nobody's words goes on with the one before; at the
 * beginning, or behind one that only points by number, it is for those that no other sentence is for.
 */
function sharesOf(
  sentences: readonly Reading[],
  questions: readonly Question[],
): readonly ReadonlySet<Question>[] {
  const told = sentences.map(
    (sentence) => pointed(sentence, questions) ?? { meant: closest(sentence, questions), byNumber: false },
  );
  const taken = new Set(told.flatMap(({ meant }) => meant ?? []));
  const left = questions.filter((question) => !taken.has(question));
  const others = new Set(left.length > 0 ? left : questions);
  let share: ReadonlySet<Question> = others;
  return told.map(({ meant, byNumber }) => {
    if (meant === null) return share;
    const own = new Set(meant);
    share = byNumber && left.length > 0 ? others : own;
    return own;
  });
}

function pointed({ outline }: Reading, questions: readonly Question[]) {
  const { all, ordinals } = pointerIn(outline.text);
  const meant = all ? questions : ordinals.flatMap((ordinal) => questions.at(ordinal) ?? []);
  return meant.length > 0 ? { meant, byNumber: !all } : null;
}

/** Those whose words a sentence takes up most; null where it takes up nobody's. */
function closest(sentence: Reading, questions: readonly Question[]): readonly Question[] | null {
  const scores = questions.map((question) => likeness(question, [sentence]) + figures(question, sentence));
  const best = Math.max(...scores);
  return best === 0 ? null : questions.filter((_, index) => scores[index] === best);
}

/** "Die Zahlen werde man nachreichen", "rund ein Drittel": for who asked how many. */
function figures({ reading: asked }: Question, { sentence }: Reading): number {
  if (asksForFigures(asked.sentence.text, sentence.text)) return 2;
  return givesFigure(asked.sentence.text, sentence.text) ? 1 : 0;
}
