import type { Acts, Document, Referring, Replying, Sentence, SentenceClass, Span } from '../../model.ts';
import { wordsStart } from '../reading.ts';
import { judge } from '../status.ts';
import { type Mark, marksIn } from './marks.ts';
import { recallsIn } from './recalls.ts';

/**
 * Answers to questions of earlier meetings: what stands under an item that is for one ("Beantwortung der Anfrage von Frau
 * Birk vom 3. Mai"), and what begins with such words. Who told it is an answer now, not a remark; what nobody is said to
 * tell becomes one. Which question is meant, the graph decides (`import/write/later.ts`): it knows the other meetings.
 */
export function withLater(document: Document, sentences: readonly Sentence[], acts: Told): Acts {
  const marks = marksIn(document, sentences, acts);
  const recalls = recallsIn(sentences, acts, marks);
  if (marks.length === 0) return { ...acts, references: [], recalls };
  const draft: Draft = {
    answers: [...acts.answers],
    statements: new Set(acts.statements.keys()),
    from: new Map(),
  };
  const found = marks.flatMap((mark) => referringOf(mark, sentences, acts, draft, marks));
  return { ...renumbered(acts, draft, found, sentences), recalls };
}

/** What was found before. */
type Told = Omit<Acts, 'references' | 'recalls'>;

interface Draft {
  readonly answers: Replying[];
  /** Indexes of statements that stay ones. */
  readonly statements: Set<number>;
  /** Index of a statement → that of the answer which it is now. */
  readonly from: Map<number, number>;
}

type Found = Omit<Referring, 'status'>;

/** The answers that a mark is about. */
function referringOf(
  mark: Mark,
  sentences: readonly Sentence[],
  acts: Told,
  draft: Draft,
  marks: readonly Mark[],
): Found[] {
  const told = { asker: mark.reference.asker, date: mark.reference.date, words: mark.words };
  const place = sentences[mark.sentence];
  if (place === undefined) return [];
  const asked = acts.questions.findIndex(({ start, end }) => isIn(mark.words, { start, end }));
  if (asked >= 0) {
    const asker = acts.questions[asked]?.asker?.name ?? told.asker;
    const linked = acts.links.filter(({ question }) => question === asked);
    return linked.map(({ answer }) => ({ ...told, asker, answer }));
  }
  const there = draft.answers.findIndex(({ start, end }) => isIn(place, { start, end }));
  if (there >= 0 && (mark.isHeading || isFirstOf(draft.answers[there], mark)))
    return [{ ...told, answer: there }];
  const stated = acts.statements.findIndex(
    (one, index) =>
      draft.statements.has(index) && isIn(place, one) && (mark.isHeading || isFirstOf(one, mark)),
  );
  if (!mark.isHeading && !answers(place)) return [];
  if (stated >= 0) return [{ ...told, answer: answerFrom(stated, acts, draft, sentences) }];
  cut(draft, there, sentences, mark.sentence);
  return [{ ...told, answer: draft.answers.push(newAnswer(mark, sentences, acts, marks)) - 1 }];
}

/** Words by which somebody, or nobody in particular, gives the answer. */
const ANSWERING =
  /(?<!\p{L})(?:(?:be)?antwortet(?:e|en)?|[Bb]eantwortung|beantworten|geantwortet)(?!\p{L})|(?<!\p{L})(?:teilte?|teilen|wird|wurden?|berichtete?|erläuterte?|erklärte?|geht|ging|nimmt|nahm|liest|las|verliest|verlas|trägt|trug|informierte?|führte?)(?!\p{L})/u;
/** "wurden bisher nicht beantwortet" */
const UNANSWERED =
  /(?<!\p{L})(?:nicht|noch offen|unbeantwortet)(?: \p{Ll}+)?(?: beantwortet| geantwortet|[.,])/u;

function answers({ text }: Sentence): boolean {
  return ANSWERING.test(text) && !UNANSWERED.test(text);
}

function isIn({ start }: Span, { start: from, end }: Span): boolean {
  return from <= start && start < end;
}

function isFirstOf(act: { readonly sentence: number } | undefined, { sentence }: Mark): boolean {
  return act?.sentence === sentence;
}

function answerFrom(stated: number, acts: Told, draft: Draft, sentences: readonly Sentence[]): number {
  const known = draft.from.get(stated);
  const one = acts.statements[stated];
  if (known !== undefined || one === undefined) return known ?? -1;
  draft.statements.delete(stated);
  const firstEnd = sentences[one.sentence]?.end ?? one.end;
  const answer = draft.answers.push({ ...one, firstEnd, rule: LATER }) - 1;
  draft.from.set(stated, answer);
  return answer;
}

/** Name of the rule that made an answer of words that refer to an earlier question. */
const LATER = 'later-answer';

/** What goes on in a paragraph of its own about another question is not of the answer before it. */
function cut(draft: Draft, answer: number, sentences: readonly Sentence[], sentence: number): void {
  const long = draft.answers[answer];
  const before = sentences[sentence - 1];
  if (long === undefined || before === undefined || before.end <= long.start) return;
  draft.answers[answer] = { ...long, end: before.end, firstEnd: Math.min(long.firstEnd, before.end) };
}

/** To the end of the paragraph, or of what stands under the heading before anybody asks; not into what another mark is about. */
function newAnswer(
  mark: Mark,
  sentences: readonly Sentence[],
  { questions, mentions, statements, answers: given }: Told,
  marks: readonly Mark[],
): Replying {
  const first = sentences[mark.sentence] as Sentence;
  const others = new Set([
    ...questions.map(({ sentence }) => sentence),
    ...marks.filter((other) => other !== mark).map(({ sentence }) => sentence),
  ]);
  let last = mark.sentence;
  for (let next = last + 1; next < sentences.length && !others.has(next); next += 1) {
    const one = sentences[next];
    if (one?.item !== first.item || (!mark.isHeading && one.block !== first.block)) break;
    last = next;
  }
  const named = mentions.find(
    ({ start, end, kind, name }) =>
      kind === 'person' && start >= first.start && end <= first.end && name !== mark.reference.asker,
  );
  // Who has been speaking and goes on is named once.
  const goesOn = [...statements, ...given].find((one) => isIn(first, one));
  return {
    start: wordsStart(first),
    end: sentences[last]?.end ?? first.end,
    firstEnd: first.end,
    rule: LATER,
    sentence: mark.sentence,
    item: first.item,
    speaker: named ?? goesOn?.speaker ?? null,
  };
}

/** Acts in the order of the text again, with the indexes that go with it. */
function renumbered(
  acts: Told,
  { answers: drafted, statements: kept, from }: Draft,
  found: readonly Found[],
  sentences: readonly Sentence[],
): Omit<Acts, 'recalls'> {
  const order = [...drafted.keys()].sort(
    (a, b) => (drafted[a]?.start ?? 0) - (drafted[b]?.start ?? 0) || a - b,
  );
  const answerAt = new Map(order.map((old, index) => [old, index]));
  const statementAt = new Map([...kept].sort((a, b) => a - b).map((old, index) => [old, index]));
  const answers = order.flatMap((index) => drafted[index] ?? []);
  // An answer refers to one question, or to several in the words that come first.
  const references = [...new Map(found.toReversed().map((one) => [one.answer, one])).values()];
  return {
    ...acts,
    answers,
    statements: acts.statements.filter((_, index) => kept.has(index)),
    commitments: acts.commitments.map((promise) => {
      const { madeIn } = promise;
      const answer = 'answer' in madeIn ? madeIn.answer : from.get(madeIn.statement);
      if (answer !== undefined) return { ...promise, madeIn: { answer: answerAt.get(answer) ?? 0 } };
      const { statement } = madeIn as { readonly statement: number };
      return { ...promise, madeIn: { statement: statementAt.get(statement) ?? 0 } };
    }),
    links: acts.links.map((link) => ({ ...link, answer: answerAt.get(link.answer) ?? 0 })),
    classes: classesOf(acts.classes, drafted.slice(acts.answers.length), sentences),
    references: references.map((one) => ({
      ...one,
      answer: answerAt.get(one.answer) ?? 0,
      status: statusOf(drafted[one.answer], sentences),
    })),
  };
}

function classesOf(
  classes: readonly SentenceClass[],
  fresh: readonly Replying[],
  sentences: readonly Sentence[],
): SentenceClass[] {
  return classes.map((kind, index) => {
    const { start = -1 } = sentences[index] ?? {};
    const isOne =
      kind !== 'commitment' &&
      kind !== 'question' &&
      fresh.some((answer) => start >= answer.start - 4 && start < answer.end);
    return isOne ? 'answer' : kind;
  });
}

/** What becomes of the earlier question by this answer: it may only put it off once more. */
function statusOf(answer: Replying | undefined, sentences: readonly Sentence[]): Referring['status'] {
  if (answer === undefined) return 'NONE';
  const reply = sentences.filter(({ start, end }) => end > answer.start && start < answer.end);
  return judge([reply]).status;
}
