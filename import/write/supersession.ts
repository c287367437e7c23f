import type { Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import type { Item } from './batches.ts';
import { BY_ORIGIN, OF_MEETINGS, SUPERSEDED } from './cypher.ts';
import { type Fact, factsIn } from './differences.ts';
import { ownOf } from './removals.ts';
import { meetingIn } from './row.ts';
import { type Forebear, noteSuperseded, type Stored } from './versions.ts';

/** Somebody says that a document corrects one that the graph does not hold. */
export class NoForebear extends Error {
  readonly origin: string;

  constructor(origin: string) {
    super(`the graph holds no document "${origin}" that could be superseded`);
    this.origin = origin;
  }
}

interface OfMeeting {
  readonly meeting: Id;
  readonly id: Id;
  readonly origin: string;
  readonly hash: string;
  readonly imported: string;
  readonly correction: boolean;
  readonly supersedes: readonly string[] | null;
}

interface Telling extends OfMeeting {
  /** What it says. */
  readonly facts: readonly Fact[];
}

/**
 * A correction repeats nearly all of what it corrects: so much of what the old document says must stand in it word for
 * word. The excerpt of another point of the same meeting, or other minutes of it, do not.
 */
const SHARED = 0.5;

/** What is known of documents before they are written. */
interface Known {
  /** By origin: the origin of what somebody says it corrects. */
  readonly told: ReadonlyMap<string, string>;
  readonly stored: ReadonlyMap<Id, Pick<Stored, 'supersedes'>>;
}

/** Of documents that are about to be written: the ones in whose place they come, by their id. */
export async function forebearsOf(
  tx: Transaction,
  items: readonly Item[],
  { told, stored }: Known,
): Promise<ReadonlyMap<Id, readonly Forebear[]>> {
  const forebears = new Map<Id, readonly Forebear[]>();
  const corrections = items.filter(isCorrection);
  const others = await sameMeeting(tx, corrections, { correction: false });
  for (const item of corrections) forebears.set(item.id, likeIt(item, others));
  for (const item of items) {
    const origin = told.get(item.origin);
    if (origin === undefined || stored.get(item.id)?.supersedes?.includes(origin)) continue;
    forebears.set(item.id, [await namedForebear(tx, origin, item)]);
  }
  return new Map([...forebears].filter(([, found]) => found.length > 0));
}

async function namedForebear(tx: Transaction, origin: string, item: Item): Promise<Forebear> {
  const [found] = await tx.run<OfMeeting>(BY_ORIGIN, { origins: [origin] });
  if (found === undefined || found.id === item.id) throw new NoForebear(origin);
  return { ...found, supersedes: found.supersedes ?? [], basis: 'told' };
}

/**
 * Documents that are not to be written, because the graph holds what corrects them: by their id, the id of that one. Noted
 * where it was not known yet.
 */
export async function heirsOf(
  tx: Transaction,
  items: readonly Item[],
  at: string,
): Promise<ReadonlyMap<Id, Id>> {
  if (items.length === 0) return new Map();
  const known = await tx.run<{ id: Id; heir: Id }>(SUPERSEDED, {
    rows: items.map(({ id, hash }) => ({ id, hash })),
  });
  const heirs = new Map(known.map(({ id, heir }) => [id, heir]));
  const open = items.filter((item) => !heirs.has(item.id) && !isCorrection(item));
  const corrections = await sameMeeting(tx, open, { correction: true });
  for (const item of open) {
    const [heir] = likeIt(item, corrections);
    if (heir === undefined) continue;
    heirs.set(item.id, heir.id);
    await noteSuperseded(tx, item, heir.id, at);
  }
  return heirs;
}

function isCorrection({ rows }: Item): boolean {
  return rows.document.properties['correction'] === true;
}

/** Other documents of the meetings of these: corrections, or those that are none. */
async function sameMeeting(
  tx: Transaction,
  items: readonly Item[],
  { correction }: Pick<OfMeeting, 'correction'>,
): Promise<readonly Telling[]> {
  const meetings = [...new Set(items.flatMap(({ rows }) => meetingIn(rows) ?? []))];
  if (meetings.length === 0) return [];
  const ids = new Set(items.map(({ id }) => id));
  const all = await tx.run<OfMeeting>(OF_MEETINGS, { meetings });
  const others = all.filter((one) => one.correction === correction && !ids.has(one.id));
  const own = await ownOf(
    tx,
    others.map(({ id }) => id),
  );
  return others.map((one) => ({ ...one, facts: own.filter(({ document }) => document === one.id) }));
}

/** Of documents those that are of the same meeting as the item and say mostly the same. */
function likeIt({ rows }: Item, others: readonly Telling[]): readonly Forebear[] {
  const meeting = meetingIn(rows);
  const own = factsIn(rows);
  return others
    .filter((one) => one.meeting === meeting && isMostlySaid(one.facts, own))
    .map(({ facts: _, ...one }) => ({ ...one, supersedes: one.supersedes ?? [], basis: 'text' as const }));
}

/** Whether so much of one document's facts stand in the other, or the other way round. */
function isMostlySaid(one: readonly Fact[], other: readonly Fact[]): boolean {
  const said = new Set(other.map(({ kind, text }) => `${kind} ${text}`));
  const shared = one.filter(({ kind, text }) => said.has(`${kind} ${text}`)).length;
  return shared > 0 && shared >= SHARED * Math.min(one.length, other.length);
}
