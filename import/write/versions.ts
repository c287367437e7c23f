import { createHash } from 'node:crypto';
import type { Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { isClosed } from './aspects.ts';
import type { Item } from './batches.ts';
import { WRITE_VERSION } from './cypher.ts';
import { type Difference, type Fact, valuesOf } from './differences.ts';

/** A document as the graph holds it. */
export interface Stored {
  readonly id: Id;
  readonly origin: string;
  readonly digest: string | null;
  readonly version: string | null;
  readonly hash: string;
  readonly imported: string | null;
  readonly supersedes: readonly string[] | null;
}

/** A document in whose place a corrected one comes. */
export interface Forebear {
  readonly id: Id;
  readonly origin: string;
  readonly hash: string;
  readonly imported: string;
  /** Origins of the documents that it stands in the place of. */
  readonly supersedes: readonly string[];
  /** Who says that it is corrected: whoever imports, or the corrected text. */
  readonly basis: 'told' | 'text';
}

/** What became of one fact, as the graph keeps it: no words of the minutes, values of closed lists alone. */
export interface Change {
  readonly id: Id;
  readonly kind: Fact['kind'];
  readonly change: Difference['change'];
  readonly aspects: readonly { readonly aspect: string; readonly before?: string; readonly after?: string }[];
}

interface Noting {
  readonly item: Item;
  readonly found: readonly Difference[];
  /** What stood in its place: the document itself with other bytes, or another one. */
  readonly stored?: Stored | undefined;
  readonly forebear?: Forebear;
  readonly at: string;
}

/** Notes that a document has a new version, and what differs; other rules that read the same bytes make none. */
export async function noteVersion(
  tx: Transaction,
  { item, found, stored, forebear, at }: Noting,
): Promise<void> {
  const before = forebear ?? stored;
  if (before === undefined || (forebear === undefined && before.hash === item.hash)) return;
  await tx.run(WRITE_VERSION, {
    id: idOf(item.id, before.id, before.hash, at),
    document: item.id,
    properties: {
      was: before.id,
      name: before.origin.slice(-40),
      origin: before.origin,
      hash: before.hash,
      imported: before.imported ?? at,
      superseded: at,
      basis: forebear?.basis ?? 'bytes',
      changes: JSON.stringify(found.map(changeOf)),
    },
  });
}

/** Notes that a document is not in the graph because one there corrects it. */
export async function noteSuperseded(tx: Transaction, item: Item, heir: Id, at: string): Promise<void> {
  const { id, hash, origin } = item;
  await tx.run(WRITE_VERSION, {
    id: idOf(heir, id, hash, at),
    document: heir,
    properties: {
      ...{ was: id, name: origin.slice(-40), origin, hash },
      ...{ imported: at, superseded: at, basis: 'text', changes: '[]' },
    },
  });
}

function changeOf({ change, before, after, aspects }: Difference): Change {
  const fact = after ?? before;
  if (fact === null) throw new RangeError('a difference of nothing');
  const [old, now] = [before && valuesOf(before), after && valuesOf(after)];
  return {
    id: fact.id,
    kind: fact.kind,
    change,
    aspects: aspects.map((aspect) => ({
      aspect,
      ...(isClosed(aspect) && { ...shown('before', old?.get(aspect)), ...shown('after', now?.get(aspect)) }),
    })),
  };
}

function shown(side: 'before' | 'after', value: string | undefined): object {
  return value === undefined ? {} : { [side]: value };
}

function idOf(...parts: readonly string[]): Id {
  return `v_${createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 20)}`;
}
