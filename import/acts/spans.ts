import type { Replying, Stating } from '../model.ts';
import type { Speech } from './course.ts';
import { type Reading, sourceEnd, wordsStart } from './reading.ts';
import type { Passage } from './status.ts';

/** A speech's sentences; the first from where it begins. */
export function passages(speech: Speech | undefined): Passage[] {
  return (speech?.sentences ?? []).map((reading, index) =>
    index === 0 ? from(reading, speech?.start ?? 0, speech?.until) : reading.sentence,
  );
}

function from(reading: Reading, start: number, until?: number): Passage {
  const offset = reading.outline.at[start] ?? 0;
  const { at } = reading.sentence;
  const text = reading.sentence.text.slice(0, until === undefined ? undefined : reading.outline.at[until]);
  const skip = /^[\s,;?]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return offset + skip >= text.length
    ? { text, at }
    : { text: text.slice(offset + skip), at: at.slice(offset + skip) };
}

function spanOf(speech: Speech): {
  start: number;
  end: number;
  firstEnd: number;
  sentence: number;
  item: number | null;
} {
  const first = speech.sentences[0];
  const last = speech.sentences.at(-1);
  if (!first || !last) throw new Error('A speech has at least one sentence.');
  const start =
    speech.start === 0
      ? wordsStart(first.sentence)
      : (from(first, speech.start).at[0] ?? first.sentence.start);
  return {
    start,
    end: first === last && speech.until !== undefined ? endBefore(first, speech.until) : last.sentence.end,
    firstEnd: first.sentence.end,
    sentence: first.index,
    item: first.sentence.item,
  };
}

/** Where in the source the words end that stand before another one's. */
function endBefore(reading: Reading, until: number): number {
  const { text } = reading.outline;
  let end = until;
  while (end > 0 && /[\s,;–]/u.test(text.charAt(end - 1))) end -= 1;
  return sourceEnd(reading, end);
}

/** A speech that answers. */
export function replyingOf(speech: Speech): Replying {
  return { ...spanOf(speech), rule: speech.rule, speaker: speech.speaker?.mention ?? null };
}

/** A speech that answers nothing. */
export function statingOf(speech: Speech): Stating {
  const { firstEnd: _, ...span } = spanOf(speech);
  return { ...span, rule: speech.rule, speaker: speech.speaker?.mention ?? null };
}
