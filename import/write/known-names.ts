import type { Transaction } from '../../src/graph/index.ts';
import type { Id } from '../model.ts';
import { BEARERS, KNOWN_NAMES, RENAME, SPEAKERS } from './cypher.ts';
import { findable, type KnownName, phrases, type SEARCHABLE, standIns } from './findable.ts';
import type { Properties, Rows } from './row.ts';

export async function knownNames(tx: Transaction): Promise<readonly KnownName[]> {
  const rows = await tx.run<{ known: string; knownAs: readonly string[] }>(KNOWN_NAMES);
  return rows.map(({ known, knownAs }) => ({ name: known, knownAs, reason: null, by: null }));
}

/** What documents say, found by other names too. */
export function withKnownNames(rows: readonly Rows[], names: readonly KnownName[]): readonly Rows[] {
  if (names.length === 0) return rows;
  return rows.map((row) => ({
    ...row,
    own: row.own.map((node) => ({ ...node, properties: renamed(node.properties, names) })),
  }));
}

function renamed(properties: Properties, names: readonly KnownName[]): Properties {
  const found = findable(String(properties['text']), names);
  return found.known.length === 0
    ? properties
    : { ...properties, search: found.search, knownAs: standIns(found) };
}

/** Writes the words of contributions anew in which one of the names stands, or one stood before. */
export async function renameTexts(tx: Transaction, names: readonly KnownName[]): Promise<void> {
  const found = await tx.run<{ id: Id; text: string }>(SPEAKERS, { phrases: phrases(names) });
  const rows = found.map(({ id, text }) => {
    const now = findable(text, names);
    return { id, search: now.search, knownAs: now.known.length === 0 ? null : standIns(now) };
  });
  if (rows.length > 0) await tx.run(RENAME, { rows });
}

/** The nodes of a label that bear one of the names, or bore one before. */
export async function bearers(
  tx: Transaction,
  label: (typeof SEARCHABLE)[number],
  names: readonly KnownName[],
): Promise<readonly Id[]> {
  return (await tx.run<{ id: Id }>(BEARERS[label], { phrases: phrases(names) })).map(({ id }) => id);
}
