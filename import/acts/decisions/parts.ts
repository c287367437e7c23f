import type { Draft, Words } from './draft.ts';
import { outcomeOf } from './results.ts';

/** "a) 9 Ja-Stimmen b) einstimmig", "zu 1.: einstimmig zu 2.: …": a vote on each part. */
const MARK = /(?<![\p{L}\d])(?:zu\s)?(?:(\p{Ll})\)|(\d{1,2})(?:\.:|\.\)|\)|:))\s?=?\s?/gu;

/** One decision for each part that was voted on alone. */
export function partsOf(draft: Draft): readonly Draft[] {
  const votes = draft.votes.filter((words) => !draft.text.includes(words));
  const parts = votes.length === 1 && votes[0] !== undefined ? split(votes[0]) : [];
  if (parts.length < 2) return [draft];
  return parts.map(({ mark: told, words }) => {
    const own = draft.text.filter(({ mark }) => mark === told);
    return { ...draft, text: own.length > 0 ? own : draft.text, votes: [words] };
  });
}

interface Part {
  readonly mark: string | undefined;
  readonly words: Words;
}

/** The votes on parts; none where a part tells no result. Places are those of the whole where wraps make them unsure. */
function split({ text, start, end }: Words): readonly Part[] {
  const found = [...text.matchAll(MARK)];
  const isPlain = end - start === text.length;
  const parts = found.map((mark, index) => {
    const from = mark.index + mark[0].length;
    const to = found[index + 1]?.index ?? text.length;
    const place = isPlain ? { start: start + from, end: start + to } : { start, end };
    return { mark: mark[1] ?? mark[2], words: { text: text.slice(from, to).trim(), ...place } };
  });
  return parts.every(({ words }) => outcomeOf(words.text) !== null) ? parts : [];
}
