import type { Transaction } from '../../src/graph/index.ts';
import { SHARED_LABELS, type SharedLabel } from '../../src/graph/vocabulary.ts';
import type { Id } from '../model.ts';
import { COUNT_QUESTIONS, KINDS, NODES, ORPHANS, PLACES, VOTES } from './cypher.ts';
import { agree, said, shown, type Vote } from './derive.ts';
import type { KnownName } from './findable.ts';
import type { Mention, Properties } from './row.ts';

/** Ids of shared nodes by their label. */
export type Touched = Readonly<Record<SharedLabel, Set<Id>>>;

/** What all documents together say of nodes, by id. */
type Agreed = ReadonlyMap<Id, Properties>;

/**
 * Writes the shared nodes that are mentioned anew or were before: their properties rest on all mentions, those in
 * the graph and the new ones, which are not in the graph yet.
 */
export async function writeShared(
  tx: Transaction,
  touched: Touched,
  mentions: readonly Mention[],
  names: readonly KnownName[],
): Promise<Readonly<Record<SharedLabel, Agreed>>> {
  const agreed: Partial<Record<SharedLabel, Agreed>> = {};
  for (const label of SHARED_LABELS) {
    const fresh = mentions.filter((mention) => mention.label === label);
    const ids = new Set([...touched[label], ...fresh.map(({ id }) => id)]);
    const votes = await votesOn(tx, label, ids);
    for (const { id, says } of fresh) votes.get(id)?.push({ says, votes: 1 });
    const found = [...votes].filter(([, said]) => said.length > 0);
    agreed[label] = new Map(found.map(([id, said]) => [id, agree(label, said)]));
    await writeNodes(tx, label, agreed[label], names);
  }
  return agreed as Record<SharedLabel, Agreed>;
}

async function votesOn(tx: Transaction, label: SharedLabel, ids: ReadonlySet<Id>): Promise<Map<Id, Vote[]>> {
  const votes = new Map<Id, Vote[]>([...ids].sort().map((id) => [id, []]));
  if (ids.size === 0) return votes;
  const keys = said(label);
  for (const row of await tx.run<Record<string, string | number | null>>(VOTES[label], { ids: [...ids] })) {
    const says = Object.fromEntries(keys.map((key) => [key, row[key]]));
    votes.get(String(row['id']))?.push({ says, votes: Number(row['votes']) });
  }
  return votes;
}

async function writeNodes(
  tx: Transaction,
  label: SharedLabel,
  agreed: Agreed,
  names: readonly KnownName[],
): Promise<void> {
  if (agreed.size === 0) return;
  const rows = [...agreed].map(([id, properties]) => ({
    id,
    properties: { id, ...shown(label, properties, names) },
  }));
  await tx.run(NODES[label], { rows });
  if (label === 'Organization') await labelKinds(tx, agreed);
}

async function labelKinds(tx: Transaction, agreed: Agreed): Promise<void> {
  const kinds = KINDS.map(({ kind }) => kind);
  for (const { kind, statement } of KINDS) {
    const isOne = (own: string) => (kind === '' ? !kinds.includes(own) : own === kind);
    const ids = [...agreed].filter(([, { kind: own }]) => isOne(String(own))).map(([id]) => id);
    if (ids.length > 0) await tx.run(statement, { ids });
  }
}

/** Gives the shared nodes their place in the structure, as most mentions say. */
export async function writeStructure(
  tx: Transaction,
  agreed: Readonly<Record<SharedLabel, Agreed>>,
): Promise<void> {
  for (const { from, said: key, leave, enter } of PLACES) {
    const rows = [...agreed[from]].map(([id, properties]) => ({ id, to: String(properties[key] ?? '') }));
    if (rows.length === 0) continue;
    await tx.run(leave, { rows });
    await tx.run(enter, { rows: rows.filter(({ to }) => to !== '') });
  }
}

/** How many questions lead to the nodes that were written, and to other `people`, when all edges stand. */
export async function countQuestions(
  tx: Transaction,
  agreed: Readonly<Record<SharedLabel, Agreed>>,
  people: readonly Id[],
): Promise<void> {
  for (const { label, statement } of COUNT_QUESTIONS) {
    const ids = [...new Set([...agreed[label].keys(), ...(label === 'Person' ? people : [])])];
    if (ids.length > 0) await tx.run(statement, { ids });
  }
}

/** Takes away the nodes that nothing mentions any more. */
export async function removeOrphans(tx: Transaction, touched: Touched): Promise<void> {
  for (const label of SHARED_LABELS) {
    const ids = [...touched[label]];
    if (ids.length > 0) await tx.run(ORPHANS[label], { ids });
  }
}
