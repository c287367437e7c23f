import type { Transaction } from '../../src/graph/index.ts';
import { OWN_LABELS, SHARED_LABELS } from '../../src/graph/vocabulary.ts';
import type { Id } from '../model.ts';
import { lay, lift } from './correct.ts';
import {
  ASKERS,
  CLEAR_QUESTIONED,
  COUNT_QUESTIONED,
  EDGE_STATEMENTS,
  FORGET_CLAIMS,
  FORGET_MEETING,
  FORGET_MENTIONS,
  FORGET_OWN,
  FORGET_TOLD_IN,
  NODES,
  READ_AGAIN,
  TOUCHED,
} from './cypher.ts';
import { SEARCHABLE } from './findable.ts';
import { bearers, knownNames, renameTexts, withKnownNames } from './known-names.ts';
import { linkLater, type Unlinked, unlinkAll, unlinkLater } from './later.ts';
import { type Gone, noteRemovals, unnoteRemovals } from './removals.ts';
import { linkRepeats } from './repeats.ts';
import type { Edge, Rows } from './row.ts';
import { layRulings } from './rulings.ts';
import { countQuestions, removeOrphans, type Touched, writeShared, writeStructure } from './shared.ts';
import { namesakesOf, settle } from './whose.ts';

/** Statuses of questions that wait for an answer in substance. */
const OPEN = ['NONE', 'DEFERRED'];

/** What shall stand in the graph instead of what does. */
export interface Replacement {
  /** Documents of which all is forgotten. */
  readonly forgotten: readonly Id[];
  /** For each document that another one tells from now on: that it does. What it says itself is forgotten. */
  readonly silenced?: readonly Edge[];
  readonly rows: readonly Rows[];
  /** What is gone by it; noted as removed at the moment `at`. */
  readonly gone: readonly Gone[];
  readonly at: string;
}

/**
 * Makes the graph say of documents what `rows` say instead of what it said of the documents `forgotten`; what other
 * documents say stays. The result rests on what the documents say, not on the order of replacing.
 */
export async function replace(
  tx: Transaction,
  { forgotten, silenced = [], rows, gone, at }: Replacement,
): Promise<void> {
  const lifted = await lift(tx);
  const silent = silenced.map(({ from }) => from.id);
  const unlinked = await unlinkLater(tx, [...forgotten, ...silent], rows);
  const { touched, askers } = await forget(tx, forgotten, silent);
  await noteRemovals(tx, gone, at);
  await unnoteRemovals(tx, rows);
  const settled = await settle(tx, await namesakesOf(tx, touched.Person), rows);
  for (const id of settled.people) touched.Person.add(id);
  const names = await knownNames(tx);
  await writeOwn(tx, withKnownNames(settled.rows, names));
  const agreed = await writeShared(
    tx,
    touched,
    settled.rows.flatMap(({ mentions }) => mentions),
    names,
  );
  const edges = [...settled.rows.flatMap((row) => row.edges), ...silenced];
  await writeEdges(tx, edges);
  await linkRepeats(tx, edges);
  await writeStructure(tx, agreed);
  await removeOrphans(tx, touched);
  const others = await askersOf(tx, settled.documents);
  const asked = [...askers, ...settled.people, ...others, ...askersIn(edges)];
  await finish(tx, agreed, { lifted, unlinked, at }, asked);
}

/**
 * Settles anew who is who among people with these `namesakes`, what is known by which names, and what is corrected, when
 * other rulings hold than before.
 * @param lifted the people whose questions were corrected before
 * @param at this moment
 */
export async function resettle(
  tx: Transaction,
  namesakes: readonly string[],
  lifted: readonly Id[],
  at: string,
): Promise<void> {
  const unlinked = await unlinkAll(tx);
  const settled = await settle(tx, namesakes, []);
  const names = await knownNames(tx);
  const touched = nothingTouched();
  for (const id of settled.people) touched.Person.add(id);
  for (const label of SEARCHABLE) for (const id of await bearers(tx, label, names)) touched[label].add(id);
  const agreed = await writeShared(tx, touched, [], names);
  await renameTexts(tx, names);
  await removeOrphans(tx, touched);
  const askers = await askersOf(tx, settled.documents);
  await finish(tx, agreed, { lifted, unlinked, at }, [...settled.people, ...askers]);
}

/** What was taken off before anything was changed. */
interface Off {
  /** The people whose questions were corrected; null where nothing is corrected. */
  readonly lifted: readonly Id[] | null;
  readonly unlinked: Unlinked;
  readonly at: string;
}

/** Answers of later meetings go over what each document says, corrections by hand over both, and what is counted rests on all. */
async function finish(
  tx: Transaction,
  agreed: Parameters<typeof countQuestions>[1],
  { lifted, unlinked, at }: Off,
  askers: readonly Id[],
): Promise<void> {
  const answered = await linkLater(tx, unlinked, at);
  const corrected = lifted === null ? [] : [...lifted, ...(await lay(tx))];
  await layRulings(tx);
  await countQuestions(tx, agreed, corrected);
  await countQuestioned(tx, new Set([...askers, ...answered, ...corrected]));
}

function nothingTouched(): Touched {
  return Object.fromEntries(SHARED_LABELS.map((label) => [label, new Set<Id>()])) as Touched;
}

/** Takes away what the documents said, but not yet the shared nodes that they held; `silenced` ones still name them. */
async function forget(
  tx: Transaction,
  documents: readonly Id[],
  silenced: readonly Id[],
): Promise<{ touched: Touched; askers: readonly Id[] }> {
  const touched = nothingTouched();
  const both = [...documents, ...silenced];
  if (both.length === 0) return { touched, askers: [] };
  for (const label of SHARED_LABELS) {
    for (const { id } of await tx.run<{ id: Id }>(TOUCHED[label], { documents: both }))
      touched[label].add(id);
  }
  const askers = await askersOf(tx, both);
  await tx.run(FORGET_OWN, { documents: both });
  await tx.run(READ_AGAIN, { documents: both });
  if (documents.length === 0) return { touched, askers };
  for (const { from, statement } of FORGET_CLAIMS) {
    await tx.run(statement, { ids: [...touched[from]], documents });
  }
  await tx.run(FORGET_MENTIONS, { documents });
  await tx.run(FORGET_MEETING, { documents });
  await tx.run(FORGET_TOLD_IN, { documents });
  return { touched, askers };
}

async function askersOf(tx: Transaction, documents: readonly Id[]): Promise<readonly Id[]> {
  if (documents.length === 0) return [];
  return (await tx.run<{ id: Id }>(ASKERS, { documents })).map(({ id }) => id);
}

async function writeOwn(tx: Transaction, rows: readonly Rows[]): Promise<void> {
  const nodes = rows.flatMap(({ document, own }) => [document, ...own]);
  for (const label of ['Document', ...OWN_LABELS] as const) {
    const ofLabel = nodes.filter((node) => node.label === label);
    if (ofLabel.length === 0) continue;
    await tx.run(NODES[label], {
      rows: ofLabel.map(({ id, properties }) => ({ id, properties: { id, ...properties } })),
    });
  }
}

async function writeEdges(tx: Transaction, edges: readonly Edge[]): Promise<void> {
  for (const { type, from, to, statement } of EDGE_STATEMENTS) {
    const rows = edges
      .filter((edge) => edge.type === type && edge.from.label === from && edge.to.label === to)
      .map((edge) => ({ from: edge.from.id, to: edge.to.id, properties: edge.properties }));
    if (rows.length > 0) await tx.run(statement, { rows });
  }
}

function askersIn(edges: readonly Edge[]): Id[] {
  return edges
    .filter(({ type, from }) => type === 'ASKED' && from.label === 'Person')
    .map(({ from }) => from.id);
}

/** Who questioned whom, how often, and how much of it waits: counted anew for these people. */
async function countQuestioned(tx: Transaction, askers: ReadonlySet<Id>): Promise<void> {
  if (askers.size === 0) return;
  const ids = [...askers].sort();
  await tx.run(CLEAR_QUESTIONED, { ids });
  await tx.run(COUNT_QUESTIONED, { ids, open: OPEN });
}
