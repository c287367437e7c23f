import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Extraction } from '../../../import/model.ts';
import { type ActRecord, digest, recordsOf } from './record.ts';

/** Where accepted states lie, a file per folder of texts, a line per document. */
const PLACE = 'test/accepted';
const SIGNS = { question: 'q', answer: 'a', statement: 's', promise: 'p' } as const;
type Sign = (typeof SIGNS)[keyof typeof SIGNS];

/** An act as it is kept: sign, start, end, rule, status, a hash per facet. */
export type Kept = readonly [Sign, number, number, string, string, ...string[]];

/** A document as it is kept: its id, the hash of its bytes, its acts. No word of it. */
export interface KeptDocument {
  readonly id: string;
  readonly hash: string;
  readonly acts: readonly Kept[];
}

export function kept({ kind, start, end, rule, status, facets }: ActRecord): Kept {
  return [SIGNS[kind], start, end, rule, status, ...Object.values(facets).map(digest)];
}

export function keptDocument(found: Extraction): KeptDocument {
  const { id, hash } = found.document;
  return { id, hash: hash.slice(0, 16), acts: recordsOf(found).map(kept) };
}

/** What was accepted for the texts of a folder; empty where nothing was. */
export function acceptedOf(folder: string): ReadonlyMap<string, KeptDocument> {
  const file = fileOf(folder);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const documents = lines.map((line): KeptDocument => JSON.parse(line));
  return new Map(documents.map((document) => [document.id, document]));
}

export async function accept(folder: string, found: readonly Extraction[]): Promise<void> {
  await mkdir(PLACE, { recursive: true });
  const lines = found.map((one) => `${JSON.stringify(keptDocument(one))}\n`).sort();
  await writeFile(fileOf(folder), lines.join(''));
}

function fileOf(folder: string): string {
  return join(PLACE, `${basename(folder)}.jsonl`);
}
