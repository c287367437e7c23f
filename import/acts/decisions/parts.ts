import type { Draft, Words } from './draft.ts';
import { votesIn } from './figures.ts';
import { outcomeOf } from './results.ts';

const BARE = '(?:\\p{Ll}\\)|\\d{1,2}(?:\\.:|\\.\\)|\\)|:))';
const TOLD = '(?:\\p{Ll}(?:\\. ?\\d)?[.)]|\\d{1,2}[.:)]{1,2})';
const BOTH = `(?<![\\p{L}\\d.])[Zz]u ${TOLD}(?:(?:,| und| sowie) (?:zu )?${TOLD}){0,9}`;
/** "zu a) und b)", "zu 1.": the parts that a vote is on, in a sentence. */
const IN_SENTENCE = new RegExp(BOTH, 'gu');
/** "a) 9 Ja-Stimmen b) einstimmig": in a result also without "zu". */
const IN_RESULT = new RegExp(`(?:${BOTH}|(?<![\\p{L}\\d])${BARE})\\s?=?\\s?`, 'gu');
/** "4 Stimmen": for one of several, in a choice between them. */
const CHOSEN = /^(\d{1,3}|eine) Stimmen?(?!\p{L})/iu;

interface Part {
  /** "a", "2": the marks of the points it is on. */
  readonly marks: readonly string[];
  readonly words: Words;
}

/** One decision for each part that was voted on alone. */
export function partsOf(draft: Draft): readonly Draft[] {
  const parts = partsIn(draft);
  if (parts.length < 2) return [draft];
  return chosen(parts).map(({ marks, words }) => {
    const own = draft.text.filter(({ mark }) => mark !== undefined && marks.includes(mark));
    return { ...draft, text: own.length > 0 ? own : draft.text, votes: [words] };
  });
}

/** What the result below tells of the parts; else what the words do that announce them. */
function partsIn({ text, votes }: Draft): readonly Part[] {
  const results = votes.filter((words) => !text.includes(words)).map((words) => split(words, IN_RESULT));
  if (results.length > 0 && results.every(({ length }) => length > 0)) return results.flat();
  return text[0] === undefined ? [] : split(text[0], IN_SENTENCE);
}

/** The votes on parts, behind their marks ("zu a) einstimmig") or before them ("einstimmig zu a)"); none where a part tells no result. */
function split(words: Words, mark: RegExp): readonly Part[] {
  const found = [...words.text.matchAll(mark)];
  const [first] = found;
  const starts = found.map(({ index }) => index);
  const ends = found.map(({ index, 0: { length } }) => index + length);
  const marks = found.map(([told]) => marksIn(told));
  const behind = ends.map((end, index) => piece(words, end, starts[index + 1] ?? words.text.length));
  if (first === undefined || behind.every(tells))
    return behind.map((part, at) => ({ marks: marks[at] ?? [], words: part }));
  const before = starts.map((start, index) =>
    piece(words, index === 0 ? Math.max(0, start - 80) : (ends[index - 1] ?? 0), start),
  );
  return before.every(tells) ? before.map((part, at) => ({ marks: marks[at] ?? [], words: part })) : [];
}

function marksIn(told: string): readonly string[] {
  return [...told.matchAll(/(?<!\p{L})(\p{Ll}(?:\. ?\d(?=\)))?|\d{1,2})[.:)]/gu)].map(
    ([, mark]) => mark ?? '',
  );
}

function tells({ text }: Words): boolean {
  return outcomeOf(text) !== null || CHOSEN.test(text);
}

/** Places are those of the whole where wraps make them unsure. */
function piece({ text, start, end }: Words, from: number, to: number): Words {
  const said = text.slice(from, to);
  const first = start + from + said.search(/\S|$/u);
  const isPlain = end - start === text.length;
  return {
    text: said.trim(),
    ...(isPlain ? { start: first, end: first + said.trim().length } : { start, end }),
  };
}

/** Of several to choose from the one with the most votes is accepted; said in the words of a vote for or against. */
function chosen(parts: readonly Part[]): readonly Part[] {
  const counts = parts.map(({ words: { text } }) => votesIn(text.replace(CHOSEN, '$1 Ja-Stimmen')).yes ?? 0);
  if (!parts.every(({ words: { text } }) => CHOSEN.test(text))) return parts;
  const most = Math.max(...counts);
  return parts.map(({ marks, words }, index) => {
    const lost = counts[index] === most ? '' : ', keine Mehrheit';
    return { marks, words: { ...words, text: `${words.text.replace(CHOSEN, '$1 Ja-Stimmen')}${lost}` } };
  });
}
