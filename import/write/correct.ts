import { daysBetween } from '../../src/graph/days.ts';
import type { Statement, Transaction } from '../../src/graph/index.ts';
import type { Id, Status } from '../model.ts';
import { type Found, type Lookup, lookUp } from './correction-places.ts';
import {
  ACTORS_THERE,
  CORRECTED_ASKERS,
  CORRECTIONS,
  LAY,
  LAY_ANSWER,
  LAY_ASKER,
  LAY_DELIVERY,
  LAY_STATUS,
  LIFT,
  LIFT_PEOPLE,
  MEANT,
  SET_WAITING,
  WHO_NOW,
} from './corrections.cypher.ts';
import type { CorrectionKind, Place } from './corrections.ts';

/** A correction as the graph keeps it (`Curation`): absent is what its kind does not have. */
export interface StoredCorrection {
  readonly id: Id;
  readonly kind: CorrectionKind;
  /** The place of what it corrects. */
  readonly target?: Id;
  readonly document?: string;
  readonly words?: string;
  /** The place of the answer. */
  readonly answer?: Id;
  readonly answerDocument?: string;
  readonly answerWords?: string;
  readonly asker?: string;
  readonly status?: Status;
  /** Whom `asker` was found to mean: the id that documents alone give, and who may be that one. */
  readonly who?: Id;
  readonly namesakes?: string;
}

/**
 * Takes all corrections by hand off, so that the graph stands as it was read.
 * @returns the people whose questions were corrected; null where nothing is
 */
export async function lift(tx: Transaction): Promise<readonly Id[] | null> {
  await tx.run(LIFT_PEOPLE);
  const all = await tx.run(CORRECTIONS);
  if (all.length === 0) return null;
  const askers = await tx.run<{ id: Id }>(CORRECTED_ASKERS);
  for (const statement of LIFT) await tx.run(statement);
  return askers.map(({ id }) => id);
}

/**
 * Puts all corrections by hand on; what has no place in the graph now waits, and says why.
 * @returns the people whose questions are corrected
 */
export async function lay(tx: Transaction): Promise<readonly Id[]> {
  const found = await tx.run<{ correction: StoredCorrection }>(CORRECTIONS);
  const all = found.map(({ correction }) => correction);
  const at = await lookUp(
    tx,
    all.flatMap((one) => [targetOf(one), answerOf(one)].filter((place) => place !== null)),
  );
  const whom = await askersOf(tx, all);
  const rulings = all.map((one) => ruling(one, at, whom));
  await run(tx, LAY, rulings);
  const of = (kind: CorrectionKind) => rulings.filter((one) => one.kind === kind);
  for (const statement of LAY_ASKER) await run(tx, statement, of('asker'));
  await run(tx, LAY_ANSWER, of('answer'));
  await run(
    tx,
    LAY_DELIVERY,
    of('delivery').filter(({ answer }) => answer !== null),
  );
  await run(tx, LAY_STATUS, statusesOf(rulings));
  await tx.run(SET_WAITING, {
    rows: rulings.map(({ correction: id, why, who, namesakes }) => ({ id, why, who, namesakes })),
  });
  return (await tx.run<{ id: Id }>(CORRECTED_ASKERS)).map(({ id }) => id);
}

/** What a correction does in this graph. */
interface Ruling {
  readonly correction: Id;
  readonly kind: CorrectionKind;
  /** Null where it waits. */
  readonly target: Id | null;
  readonly answer: Id | null;
  readonly asker: Id | null;
  readonly status: Status | null;
  /** From the question to the answer; null where it is not told. */
  readonly days: number | null;
  readonly who: Id | null;
  readonly namesakes: string | null;
  /** Null where it applies. */
  readonly why: string | null;
}

function ruling(one: StoredCorrection, at: Lookup, whom: ReadonlyMap<Id, Meant>): Ruling {
  const { id: correction, kind, status = null } = one;
  const target = at(targetOf(one), kind === 'delivery' ? 'Commitment' : 'Question');
  const place = answerOf(one);
  const answer = place === null ? null : at(place, 'Answer');
  const asker = kind === 'asker' ? (whom.get(correction) ?? NOBODY) : null;
  const why =
    [target, answer, asker].flatMap((end) => (end !== null && 'why' in end ? [end.why] : []))[0] ?? null;
  const idIn = (end: { readonly id: Id } | { readonly why: string } | null) =>
    why === null && end !== null && 'id' in end ? end.id : null;
  const { who = null, namesakes = null } = asker ?? {};
  return {
    correction,
    kind,
    status,
    who,
    namesakes,
    why,
    target: idIn(target),
    answer: idIn(answer),
    asker: idIn(asker),
    days: daysTo(target, answer),
  };
}

function targetOf({ target, document = '', words = '' }: StoredCorrection): Place {
  return target === undefined ? { document, words } : { id: target };
}

function answerOf({ answer, answerDocument, answerWords = '' }: StoredCorrection): Place | null {
  if (answer !== undefined) return { id: answer };
  return answerDocument === undefined ? null : { document: answerDocument, words: answerWords };
}

function daysTo(question: Found, answer: Found | null): number | null {
  if (answer === null || !('date' in question) || !('date' in answer)) return null;
  if (question.date === null || answer.date === null) return null;
  return daysBetween(question.date, answer.date);
}

interface Become {
  readonly target: Id;
  readonly status: Status;
  readonly days: number | null;
}

/** A status that somebody sets counts more than that an answer is linked; of several the last. */
function statusesOf(rulings: readonly Ruling[]): readonly Become[] {
  const become = new Map<Id, Become>();
  for (const { kind, target, days } of rulings)
    if (kind === 'answer' && target !== null) become.set(target, { target, status: 'ANSWERED', days });
  for (const { target, status } of rulings)
    if (target !== null && status !== null)
      become.set(target, { target, status, days: become.get(target)?.days ?? null });
  return [...become.values()];
}

type Meant = ({ readonly id: Id } | { readonly why: string }) & {
  readonly who?: Id | null;
  readonly namesakes?: string | null;
};

const NOBODY: Meant = { why: 'nobody is named' };

/** Who asked, by the id of the correction. A name is looked up once; from then on the one whom it meant is followed. */
async function askersOf(tx: Transaction, all: readonly StoredCorrection[]): Promise<ReadonlyMap<Id, Meant>> {
  const asking = all.filter(({ kind }) => kind === 'asker');
  const known = await whoNow(tx, asking);
  const open = asking.filter(({ id }) => !known.has(id));
  return new Map([...known, ...(await byName(tx, open))]);
}

async function whoNow(tx: Transaction, asking: readonly StoredCorrection[]): Promise<Map<Id, Meant>> {
  const followed = asking.filter(({ who }) => who !== undefined);
  if (followed.length === 0) return new Map();
  const rows = followed.map(({ who = '', namesakes = '' }) => ({ who, namesakes }));
  const now = new Map((await tx.run<{ who: Id; id: Id }>(WHO_NOW, { rows })).map(({ who, id }) => [who, id]));
  const there = await tx.run<{ id: Id }>(ACTORS_THERE, { ids: rows.map(({ who }) => who) });
  for (const { id } of there) now.set(id, now.get(id) ?? id);
  return new Map(
    followed.flatMap(({ id, who = '', namesakes }) => {
      const person = now.get(who);
      return person === undefined ? [] : [[id, { id: person, who, namesakes: namesakes ?? null }]];
    }),
  );
}

interface Named {
  readonly name: string;
  readonly id: Id;
  readonly who: Id | null;
  readonly namesakes: string | null;
}

async function byName(tx: Transaction, asking: readonly StoredCorrection[]): Promise<Map<Id, Meant>> {
  const names = [...new Set(asking.map(({ asker = '' }) => asker))];
  const rows = names.length === 0 ? [] : await tx.run<Named>(MEANT, { names });
  return new Map(
    asking.map(({ id, asker = '' }) => [
      id,
      theOne(
        asker,
        rows.filter(({ name }) => name === asker),
      ),
    ]),
  );
}

function theOne(name: string, rows: readonly Named[]): Meant {
  const ids = [...new Set(rows.map(({ id }) => id))].sort();
  const [only, other] = ids;
  if (only === undefined) return { why: `no document names "${name}"` };
  if (other !== undefined) return { why: `"${name}" are several, so say which: ${ids.join(', ')}` };
  const named = rows.find(({ who }) => who !== null);
  return { id: only, who: named?.who ?? only, namesakes: named?.namesakes ?? null };
}

/** Rows without a target wait. */
async function run(
  tx: Transaction,
  statement: Statement,
  rows: readonly { readonly target: Id | null }[],
): Promise<void> {
  const able = rows.filter(({ target }) => target !== null).map((row) => ({ ...row }));
  if (able.length > 0) await tx.run(statement, { rows: able });
}
