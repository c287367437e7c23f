import { isOwn } from '../source/marks.ts';
import type { Shown } from '../source/passage.ts';
import type { QuestionDetail } from './question.ts';
import { firstSentence } from './sentence.ts';

/*
 * A question prints on one sheet of A4. Paper tells nobody how much it holds: what is needed is reckoned here, rather too
 * much than too little, in lines of the minutes' text; whatever is cut is held to its lines by the style (`.cut`).
 */
const SHEET = 62;
/** Head, foot, the other headings, what became of it, where the minutes are. */
const FRAME = 22;
/** Above the answers, and above the promises. */
const HEADING = 1.7;
/** What is left for the minutes' own text at the least if it needs as much, and what the question gets at the most. */
const PASSAGE = 14;
const QUESTION = 8;
/** What people corrected, each. */
const CORRECTION = 3;
/** How many letters stand on a line, and how high it is, by the size of the type. */
const LARGE = { letters: 76, high: 1.26 };
const PLAIN = { letters: 75, high: 1.1 };
const SAID = { letters: 90, high: 1.17 };
const SMALL = { letters: 104, high: 1 };
/** How many letters say that an answer goes on in the minutes below. */
const HINT = 40;
/** Whose an answer or a promise is, and when it is due, in its lines. */
const AROUND = 2;

/** How many lines each part gets on paper. */
export interface Sheet {
  readonly question: number;
  /** By the id of the answer or promise; 0: it is left out. */
  readonly said: Readonly<Record<string, number>>;
  readonly passage: readonly OnPaper[];
  /** Whether anything is cut or left out. */
  readonly cut: boolean;
}

/** A paragraph on paper. */
export interface OnPaper {
  /** Whether only what belongs to the question is printed of it. */
  readonly short: boolean;
  /** Null: all there are; 0: it is left out. */
  readonly lines: number | null;
  /** Whether the one before it was left out. */
  readonly gap: boolean;
}

export function onOneSheet(question: QuestionDetail, document: string, passage: readonly Shown[]): Sheet {
  const asked = linesOf(question.text, LARGE);
  const room = SHEET - FRAME - Math.min(asked, QUESTION) * LARGE.high - facts(question);
  const words = spoken(question, document);
  const needs = words.map(([, text]) => AROUND + linesOf(text, SAID));
  const own = passage.map((shown) => needed(shown, question.id, 'own'));
  const least = Math.min(PASSAGE, whole(passage, own));
  const lines = allotted(needs, (room - least) / SAID.high, AROUND + 1);
  const paragraphs = shortened(passage, question.id, Math.max(least, room - sum(lines) * SAID.high));
  return {
    question: QUESTION,
    said: Object.fromEntries(words.map(([id], index) => [id, Math.max(0, (lines[index] ?? 0) - AROUND)])),
    passage: paragraphs,
    cut:
      asked > QUESTION ||
      lines.some((each, index) => each !== needs[index]) ||
      paragraphs.some(({ lines, short }) => short || lines !== null),
  };
}

/** What is printed of answers and promises: of answers that the passage holds the first sentence, else all. */
function spoken(question: QuestionDetail, document: string): (readonly [id: string, text: string])[] {
  const answers = question.answers.map(({ id, text, source }) => {
    const { first, rest } = firstSentence(text);
    const isBeside = source.document.id === document;
    return [id, isBeside && rest ? first.padEnd(first.length + HINT) : text] as const;
  });
  return [...answers, ...question.commitments.map(({ id, text }) => [id, text] as const)];
}

/** The lines of who asked whom, when, where, about what, of the headings of what was said, of corrections, of the citation, and that no content is told. */
function facts({
  addressees,
  agendaItem,
  answers,
  commitments,
  content,
  corrections,
  topics,
}: QuestionDetail): number {
  const about = linesOf(topics.map(({ name }) => `${name}     `).join(''), PLAIN);
  const lines = 3 + addressees.length + linesOf(agendaItem?.heading ?? '', PLAIN) + about;
  const headings = [answers, commitments].filter(({ length }) => length > 0).length * HEADING;
  const byHand = corrections.length + sum(commitments.map((promise) => promise.corrections.length));
  const cited = (content ? 2 : 3) + linesOf(addressees.map(({ actor }) => `${actor.name}, `).join(''), SMALL);
  return lines * PLAIN.high + headings + byHand * CORRECTION + cited;
}

/** Of the minutes' text all; all but the paragraphs that hold nothing of the question; only what belongs to it. */
type Way = 'all' | 'edgeless' | 'own';

/** The first way that has room, the last as far as it goes. */
function shortened(passage: readonly Shown[], question: string, room: number): OnPaper[] {
  const lengths = (way: Way) => passage.map((shown) => needed(shown, question, way));
  const way = (['all', 'edgeless'] as const).find((each) => whole(passage, lengths(each)) <= room) ?? 'own';
  const needs = lengths(way);
  let left = room;
  const lines = needs.map((need, index) => {
    const around = need > 0 ? high(passage[index]) : 0;
    const some = Math.max(0, Math.min(need, Math.floor(left - around)));
    left -= need + around;
    return some < need || need === 0 ? some : null;
  });
  const short = way === 'own';
  return lines.map((some, index) => ({ short, lines: some, gap: lines[index - 1] === 0 }));
}

/** The lines of a text whose paragraphs need so many, with what stands between them. */
function whole(passage: readonly Shown[], needs: readonly number[]): number {
  return sum(needs) + sum(passage.map((shown, index) => (needs[index] ? high(shown) : 0)));
}

/** What stands above a paragraph: some room, or how many were left out. */
function high(shown: Shown | undefined): number {
  return (shown?.spaced ? 0.3 : 0) + ((shown?.skipped ?? 0) > 0 ? 2 : 0);
}

/** How many lines a paragraph has: all of it, nothing of those that hold nothing of the question, or only what belongs to it. */
function needed({ pieces }: Shown, question: string, way: Way): number {
  const own = pieces.filter((piece) => isOwn(piece, question));
  if (way !== 'all' && own.length === 0) return 0;
  const letters = (way === 'own' ? own : pieces).map(({ text }) => `${text}     `).join('');
  return Math.max(1, linesOf(letters, SMALL));
}

function linesOf(text: string, { letters }: { readonly letters: number }): number {
  return Math.ceil(text.length / letters);
}

/** Lines for parts that need so many: short ones get all, long ones what is left for each; none where not even `least` are left. */
function allotted(needs: readonly number[], room: number, least: number): number[] {
  let most = Math.max(least, ...needs);
  while (most > least && sum(needs.map((need) => Math.min(need, most))) > room) most -= 1;
  let left = room;
  return needs.map((need) => {
    const lines = Math.min(need, most);
    left -= lines;
    return left < 0 ? 0 : lines;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
