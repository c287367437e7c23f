import type { FieldNode } from 'graphql';
import { findWords, type Mark, searchWords } from '../graph/words.ts';
import { longest, wordsAs } from './filter.ts';
import {
  askPage,
  type Book,
  isFirst,
  type PageArguments,
  type PageEntry,
  type PageRow,
  type Question,
  toPage,
} from './page.ts';
import type { Look } from './selection.ts';
import { snippet } from './snippet.ts';

export interface SearchArguments extends PageArguments {
  readonly words: string;
  readonly in?: readonly string[] | null;
}

export interface Hit extends PageEntry {
  readonly text: string | null;
  /** "Other name = name in the text", where people know something in it by another name. */
  readonly known: readonly string[] | null;
}

const KINDS = ['Question', 'Answer', 'Commitment'];

/** How often a word stands in the text; where it stands as asked for, not only as a beginning, it counts twice. */
const SCORE =
  'reduce(s = 0, w IN $words | s + size(split(n.search, w)) - 1) + reduce(s = 0, w IN $whole | s + size(split(n.search, w)) - 1)';
const BOOK: Book = {
  name: 'Search',
  of: 'Contribution',
  keys: [
    { of: SCORE, down: true, type: 'number' },
    { of: 'n.day', down: true, type: 'string' },
    { of: 'n.place', down: false, type: 'string' },
  ],
  columns: { text: 'n.text', known: 'n.knownAs' },
};

/** One statement for a page of hits, best first. */
export function askSearch(args: SearchArguments, fields: readonly FieldNode[], look: Look): Question {
  const { words } = wordsAs('words')(args.words);
  const kinds = args.in && args.in.length > 0 ? KINDS.filter((kind) => args.in?.includes(kind)) : KINDS;
  const of = kinds.map((kind) => `n:${kind}`).join(' OR ');
  const match = `MATCH (n:Contribution) WHERE n.search CONTAINS $word AND (${of}) AND all(w IN $words WHERE n.search CONTAINS w)`;
  const { cypher, parameters } = askPage(
    BOOK,
    { all: match, found: match, twice: false },
    args,
    fields,
    look,
  );
  return {
    statement: { name: `search(${[...kinds, ...(isFirst(args) ? [] : ['after'])].join(', ')})`, cypher },
    parameters: {
      words,
      whole: words.map((word) => `${word.trimEnd()} `),
      word: longest(words),
      ...parameters,
    },
  };
}

/** The page as the connection type tells it, the words marked. */
export function toSearch(args: SearchArguments, rows: readonly PageRow<Hit>[]): object {
  const { words } = wordsAs('words')(args.words);
  return toPage(BOOK, args, rows, ({ k0: score, text, known }) => ({
    score,
    ...shown(text ?? '', findWords(text ?? '', [...words, ...meant(words, known ?? [])])),
  }));
}

/** The words that stand in the text for what was asked by another name. */
function meant(words: readonly string[], known: readonly string[]): string[] {
  return known.flatMap((line) => {
    const [other = '', name = ''] = line.split(' = ');
    const asked = findWords(other, words).length > 0;
    return asked ? searchWords(name) : [];
  });
}

function shown(text: string, marks: readonly Mark[]): object {
  const matched = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
  return { matched, snippet: snippet(text, marks) };
}
