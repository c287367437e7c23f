import type { Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import type { Item } from './batches.ts';
import { TOLD_OF_MEETINGS } from './cypher.ts';
import { type Fact, factsIn, heirsOf, valuesOf } from './differences.ts';
import { ownOf } from './removals.ts';
import { type Edge, meetingIn, type Rows } from './row.ts';

/** A document of a meeting of which another one tells all that it does, and more or no worse. */
export interface Twin {
  readonly id: Id;
  /** The document that tells it. */
  readonly by: Id;
  /** Facts of the one → the same facts as the other tells them. */
  readonly heirs: ReadonlyMap<Id, Id>;
}

/** A document as it is held against others of its meeting. */
interface Minutes {
  readonly id: Id;
  readonly origin: string;
  readonly mediaType: string;
  /** The address of its object; null where it did not come through OParl. */
  readonly oparl: string | null;
  readonly meeting: Id;
  readonly isFresh: boolean;
  readonly facts: readonly Fact[];
}

/** So much of what a document says another one has to say as well, in the same or nearly the same words. */
const SHARED = 0.8;
/** So much of it word for word: what is only alike may be the same formula at another point. */
const SHARED_EXACTLY = 0.25;
/** Letters and digits: one short sentence ("Es gibt keine Anfragen.") may stand in two excerpts of two points. */
const ENOUGH = 60;
/** Of two that tell the same: the one with the better places comes first. */
const MEDIA = ['text/html', 'wordprocessingml', 'application/pdf', 'text/plain'];

/**
 * Which of the documents that are about to be written, and of those in the graph of the same meetings, are told in
 * another one. It rests on what the documents say, not on the order in which they come.
 * @param leaving documents of the graph in whose place one of the items comes
 */
export async function twinsOf(
  tx: Transaction,
  items: readonly Item[],
  leaving: readonly Id[],
): Promise<readonly Twin[]> {
  const fresh = items.flatMap(minutesIn);
  if (fresh.length === 0) return [];
  const meetings = [...new Set(fresh.map(({ meeting }) => meeting))];
  const others = await storedMinutes(tx, meetings, new Set([...items.map(({ id }) => id), ...leaving]));
  const all = [...fresh, ...others];
  return meetings.flatMap((one) => toldElsewhere(all.filter(({ meeting }) => meeting === one)));
}

/** The rows of a document that is told in another one: of what meeting it is and whom it names stays, what it says goes. Pure. */
export function withoutFacts(rows: Rows, by: Id): Rows {
  const own = new Set(rows.own.map(({ id }) => id));
  const edges = rows.edges.filter(({ from, to }) => !own.has(from.id) && !own.has(to.id));
  return { ...rows, own: [], edges: [...edges, toldIn({ id: rows.document.id, by })] };
}

export function toldIn({ id, by }: Pick<Twin, 'id' | 'by'>): Edge {
  return {
    type: 'TOLD_IN',
    from: { label: 'Document', id },
    to: { label: 'Document', id: by },
    properties: {},
  };
}

function minutesIn({ id, origin, rows }: Item): readonly Minutes[] {
  const meeting = meetingIn(rows);
  if (meeting === null) return [];
  const { mediaType, oparl } = rows.document.properties;
  const told = { mediaType: String(mediaType), oparl: typeof oparl === 'string' ? oparl : null };
  return [{ id, origin, ...told, meeting, isFresh: true, facts: factsIn(rows) }];
}

async function storedMinutes(
  tx: Transaction,
  meetings: readonly Id[],
  without: ReadonlySet<Id>,
): Promise<readonly Minutes[]> {
  const found = await tx.run<Omit<Minutes, 'isFresh' | 'facts'>>(TOLD_OF_MEETINGS, { meetings });
  const others = found.filter(({ id }) => !without.has(id));
  const own = await ownOf(
    tx,
    others.map(({ id }) => id),
  );
  return others.map((one) => ({
    ...one,
    isFresh: false,
    facts: own.filter(({ document }) => document === one.id),
  }));
}

/** The best first; each of the others where one before it tells what it does. */
function toldElsewhere(ofMeeting: readonly Minutes[]): readonly Twin[] {
  const kept: Minutes[] = [];
  const twins: Twin[] = [];
  for (const minutes of [...ofMeeting].sort(better)) {
    const twin = kept.map((other) => twinOf(minutes, other)).find((one) => one !== null);
    if (twin) twins.push(twin);
    else kept.push(minutes);
  }
  return twins;
}

/** Who tells more; then of whom the publisher tells more; then who has the better places; then by origin, so that it is always the same one. */
function better(a: Minutes, b: Minutes): number {
  return (
    b.facts.length - a.facts.length ||
    Number(b.oparl !== null) - Number(a.oparl !== null) ||
    mediaRank(a) - mediaRank(b) ||
    (a.origin < b.origin ? -1 : Number(a.origin > b.origin))
  );
}

function mediaRank({ mediaType }: Minutes): number {
  return MEDIA.findIndex((sign) => mediaType.includes(sign));
}

function twinOf(one: Minutes, other: Minutes): Twin | null {
  if (one.facts.length === 0 || !(one.isFresh || other.isFresh)) return null;
  const same = wordForWord(one.facts, other.facts);
  if (same.size < SHARED_EXACTLY * one.facts.length || [...same].some(contradict)) return null;
  const taken = new Set(same.values());
  const alike = heirsOf(
    one.facts.filter((fact) => !same.has(fact)),
    other.facts.filter((fact) => !taken.has(fact)),
  );
  const heirs = new Map([...same, ...alike]);
  const letters = [...heirs.keys()].reduce((sum, { text }) => sum + lettersOf(text).length, 0);
  if (heirs.size < SHARED * one.facts.length || letters < ENOUGH) return null;
  return { id: one.id, by: other.id, heirs: new Map([...heirs].map(([fact, heir]) => [fact.id, heir.id])) };
}

/** Of the same words both tell something else: people shall see it, so neither goes. */
function contradict([one, other]: readonly [Fact, Fact]): boolean {
  const [mine, its] = [valuesOf(one), valuesOf(other)];
  return CONTRADICTING.some((name) => mine.get(name) !== its.get(name));
}

const CONTRADICTING = ['status', 'result', 'yes', 'no', 'abstain'];

/** Facts of one → facts of the other in the same words, each once; wraps, hyphens and stops are the paper's. */
function wordForWord(one: readonly Fact[], other: readonly Fact[]): ReadonlyMap<Fact, Fact> {
  const free = new Map<string, Fact[]>();
  for (const fact of other) free.set(keyOf(fact), [...(free.get(keyOf(fact)) ?? []), fact]);
  return new Map(
    one.flatMap((fact): [Fact, Fact][] => {
      const heir = free.get(keyOf(fact))?.shift();
      return heir === undefined ? [] : [[fact, heir]];
    }),
  );
}

function keyOf({ kind, text }: Fact): string {
  return `${kind} ${lettersOf(text)}`;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
