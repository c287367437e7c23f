import { daysBetween } from '../../src/graph/days.ts';
import type { Transaction } from '../../src/graph/index.ts';
import { searchText } from '../../src/graph/words.ts';
import type { Id, Status } from '../model.ts';
import {
  ALL_REFERRING,
  ASKERS_OF,
  DAYS_OF,
  LINK_LATER,
  LINKED_LATER,
  OF_THE_DAY,
  OF_THE_LAST,
  OF_THE_MONTH,
  REFERRING,
  RESET_STATUS,
  SET_STATUS,
  STAMP_QUESTIONS,
  UNLINK_LATER,
} from './later.cypher.ts';
import type { Rows } from './row.ts';

/** "Die letzte Sitzung": which one that is may change with every import. */
const LAST = '';

/** Links that were taken off, and the days to look at when all is written. */
export interface Unlinked {
  /** Null: all answers that refer to any. */
  readonly days: readonly string[] | null;
  readonly links: readonly Pair[];
}

interface Pair {
  readonly answer: Id;
  readonly question: Id;
}

/**
 * Takes off what links answers with questions of earlier meetings, as far as these documents may change it: questions
 * that come or go can be the ones that others refer to.
 */
export async function unlinkLater(
  tx: Transaction,
  forgotten: readonly Id[],
  rows: readonly Rows[],
): Promise<Unlinked> {
  const before =
    forgotten.length === 0 ? [] : await tx.run<{ day: string }>(DAYS_OF, { documents: forgotten });
  const fresh = rows.flatMap(({ own }) => own.flatMap(({ label, properties }) => dayOf(label, properties)));
  const told = [...before.map(({ day }) => day), ...fresh];
  const days = [...new Set([LAST, ...told, ...told.map((day) => day.slice(0, 'yyyy-mm'.length))])].sort();
  return { days, links: await unlink(tx, await referring(tx, days)) };
}

/** The same for all of them. */
export async function unlinkAll(tx: Transaction): Promise<Unlinked> {
  return { days: null, links: await unlink(tx, await referring(tx, null)) };
}

function dayOf(label: string, { day, refersOn }: Rows['document']['properties']): string[] {
  const found = label === 'Question' ? day : refersOn;
  return typeof found === 'string' ? [found] : [];
}

async function referring(tx: Transaction, days: readonly string[] | null): Promise<readonly Id[]> {
  const found = await (days === null
    ? tx.run<{ id: Id }>(ALL_REFERRING)
    : tx.run<{ id: Id }>(REFERRING, { days: [...days] }));
  return found.map(({ id }) => id);
}

async function unlink(tx: Transaction, ids: readonly Id[]): Promise<readonly Pair[]> {
  if (ids.length === 0) return [];
  const links = await tx.run<Pair>(LINKED_LATER, { ids });
  if (links.length === 0) return [];
  await tx.run(RESET_STATUS, { ids: [...new Set(links.map(({ question }) => question))] });
  await tx.run(UNLINK_LATER, { ids });
  return links;
}

/** A question that an answer may be meant for. */
export interface Candidate {
  readonly answer: Id;
  /** ISO day or month, or empty for the last meeting. */
  readonly refersOn: string;
  readonly asker: string | null;
  readonly refersStatus: Status;
  readonly words: string;
  readonly answered: string;
  readonly said: string;
  readonly heading: string | null;
  readonly question: Id;
  readonly asked: string;
  readonly status: Status;
  readonly askers: readonly string[];
  /** How other meetings call who asked, if his name is hidden; null where that is his name. */
  readonly askerOnDay: string | null;
  /** What it is about by its own words (and not by what stands before it), as `search` holds words. */
  readonly terms: readonly string[];
}

/**
 * Links the answers of these days with the questions that they refer to; one that waits is answered from then on.
 * @returns the people whose questions are answered so, or were
 */
export async function linkLater(
  tx: Transaction,
  { days, links }: Unlinked,
  at: string,
): Promise<readonly Id[]> {
  const ids = await referring(tx, days);
  const found =
    ids.length === 0
      ? []
      : [
          ...(await tx.run<Candidate>(OF_THE_DAY, { ids })),
          ...(await tx.run<Candidate>(OF_THE_MONTH, { ids })),
          ...(await tx.run<Candidate>(OF_THE_LAST, { ids })),
        ];
  const chosen = meant(found);
  if (chosen.length > 0)
    await tx.run(LINK_LATER, {
      rows: chosen.map(({ answer, question, words }) => ({ answer, question, words })),
    });
  const answering = firstAnswers(chosen);
  if (answering.length > 0) await tx.run(SET_STATUS, { rows: answering });
  const touched = [...new Set([...links, ...chosen].map(({ question }) => question))].sort();
  if (touched.length === 0) return [];
  const changed = differing(links, chosen);
  if (changed.length > 0) await tx.run(STAMP_QUESTIONS, { ids: changed, at });
  return (await tx.run<{ id: Id }>(ASKERS_OF, { ids: touched })).map(({ id }) => id);
}

/**
 * Which questions answers are meant for. Whom the words name must have asked; of several questions those are meant whose
 * terms the answer or its heading takes up (more than half as many as of the one of which it takes up most), and where it takes up none, the only one that the named asker put on that
 * day. "Die letzte Sitzung" may be one that the graph does not hold, so there both is asked for. Doubt links nothing.
 */
export function meant(candidates: readonly Candidate[]): readonly Candidate[] {
  const byAnswer = new Map<Id, Candidate[]>();
  for (const one of candidates) byAnswer.set(one.answer, [...(byAnswer.get(one.answer) ?? []), one]);
  return [...byAnswer.values()].flatMap((all) => {
    const able = all.filter((one) => one.asked < one.answered && isAsker(one));
    const most = Math.max(0, ...able.map(takenUp));
    const alike = able.filter((one) => takenUp(one) > 0 && 2 * takenUp(one) > most);
    if (alike.length > 0) return alike.filter(({ refersOn, asker }) => refersOn !== LAST || asker !== null);
    const [only, other] = able;
    return only !== undefined && other === undefined && only.asker !== null && only.refersOn !== LAST
      ? [only]
      : [];
  });
}

/** True where nobody is named. */
function isAsker({ asker, askers, askerOnDay }: Candidate): boolean {
  return (
    asker === null ||
    asker === askerOnDay ||
    askers.some((name) => searchText(name).includes(searchText(asker)))
  );
}

/** How many of the question's terms stand in the answer, its heading or the words that refer. */
function takenUp({ said, heading, words, terms }: Candidate): number {
  const text = `${said}${searchText(`${heading ?? ''} ${words}`)}`;
  return terms.filter((term) => text.includes(term.trimEnd())).length;
}

/** The first answer in substance to each question that waits. */
function firstAnswers(chosen: readonly Candidate[]): { question: Id; answer: Id; days: number }[] {
  const able = chosen
    .filter(({ status, refersStatus }) => isOpen(status) && refersStatus === 'ANSWERED')
    .sort((a, b) => (a.answered < b.answered ? 1 : -1) || (a.answer < b.answer ? 1 : -1));
  const first = new Map(able.map((one) => [one.question, one]));
  return [...first.values()].map(({ question, answer, asked, answered }) => {
    return { question, answer, days: daysBetween(asked, answered) };
  });
}

function isOpen(status: Status): boolean {
  return status === 'NONE' || status === 'DEFERRED';
}

/** Questions that have other answers now than before. */
function differing(before: readonly Pair[], after: readonly Pair[]): Id[] {
  const key = ({ answer, question }: Pair) => `${answer} ${question}`;
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
  const other = [...before.filter((one) => !now.has(key(one))), ...after.filter((one) => !old.has(key(one)))];
  return [...new Set(other.map(({ question }) => question))].sort();
}
