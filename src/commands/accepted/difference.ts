import type { Extraction } from '../../../import/model.ts';
import { type ActRecord, digest, recordsOf } from './record.ts';
import { type Kept, type KeptDocument, kept } from './state.ts';

/** What became of one act. */
export type Change =
  | { readonly sign: '+'; readonly now: ActRecord }
  | { readonly sign: '-'; readonly was: Kept }
  | { readonly sign: '~'; readonly was: Kept; readonly now: ActRecord; readonly what: readonly string[] };

/** Changes of a document's acts against what was accepted, in the order of the text. An act is the same if its kind and beginning are. */
export function changesOf(found: Extraction, accepted: KeptDocument | undefined): readonly Change[] {
  const now = new Map(recordsOf(found).map((record) => [keyOf(kept(record)), record]));
  const was = new Map((accepted?.acts ?? []).map((act) => [keyOf(act), act]));
  const keys = [...new Set([...now.keys(), ...was.keys()])];
  const changes = keys.flatMap((key) => changeOf(now.get(key), was.get(key)));
  return changes.sort((a, b) => startOf(a) - startOf(b));
}

function keyOf([sign, start]: Kept): string {
  return `${sign}${start}`;
}

function changeOf(now: ActRecord | undefined, was: Kept | undefined): readonly Change[] {
  if (now === undefined) return was === undefined ? [] : [{ sign: '-', was }];
  if (was === undefined) return [{ sign: '+', now }];
  const what = differences(now, was);
  return what.length === 0 ? [] : [{ sign: '~', was, now, what }];
}

function differences(now: ActRecord, [, , end, rule, status, ...hashes]: Kept): readonly string[] {
  const facets = Object.entries(now.facets).flatMap(([name, value], index) =>
    digest(value) === hashes[index] ? [] : [`${name} is now ${value === '' ? 'nobody' : value}`],
  );
  return [
    ...(now.rule === rule ? [] : [`rule \`${rule}\` → \`${now.rule}\``]),
    ...(now.status === status ? [] : [`${status || 'nothing'} → ${now.status || 'nothing'}`]),
    ...(now.end === end ? [] : [now.end > end ? 'goes on longer' : 'ends sooner']),
    ...facets,
  ];
}

/** Where the act stands. */
export function startOf(change: Change): number {
  return change.sign === '-' ? change.was[1] : change.now.start;
}

export function endOf(change: Change): number {
  return change.sign === '-' ? change.was[2] : change.now.end;
}
