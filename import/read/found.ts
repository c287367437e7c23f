import { collect, fileBytes, hashOf, isZip } from './bytes.ts';
import type { Finding, Surroundings } from './finding.ts';
import { refuseOther } from './instead.ts';
import type { Place } from './place.ts';
import { fileOf, pageOf } from './web.ts';

/**
 * The documents at a place: one, or those of an archive or of a server of OParl.
 * @throws {SourceError} where there is none to be had
 */
export async function* found(place: Place, around: Surroundings): AsyncGenerator<Finding> {
  if (place.kind === 'address') return yield* atAddress(place, around);
  yield* inside(await at(place, around), around);
}

async function* atAddress({ at, label }: Place, around: Surroundings): AsyncGenerator<Finding> {
  const fetcher = await around.fetcher();
  const answer = await fetcher.get(at, label);
  const { entryIn, oparl } = await import('./oparl/index.ts');
  const entry = entryIn(answer);
  if (entry !== null) return yield* oparl(entry, { ...around, fetcher, now: () => new Date() });
  refuseOther(answer.bytes, [at, answer.type], label);
  yield* inside({ origin: withoutPassword(at), label, page: pageOf(answer) }, around);
}

async function* inside(one: Finding, around: Surroundings): AsyncGenerator<Finding> {
  const { bytes } = one.page;
  if (!isZip(bytes)) return yield one;
  const { isArchive, members } = await import('./zip/index.ts');
  if (!isArchive(bytes)) return yield one;
  yield* members(bytes, one.label, (path) => memberOrigin(one.origin, path), around.problem);
}

async function at(place: Place, { stdin, signal }: Surroundings): Promise<Finding> {
  const { at, label, kind } = place;
  const bytes = kind === 'stdin' ? await collect(stdin, label) : await fileBytes(place, signal);
  // Standard input has no name of its own: its words make one, so that two of them do not replace each other.
  const origin = kind === 'stdin' ? `stdin/${hashOf(bytes).slice(0, 16)}` : lastTwo(at);
  return { origin, label, page: fileOf(bytes, at) };
}

/**
 * What a member of an archive is called: as if the archive were unpacked where it lies, so that it is the same document
 * either way. An address stays part of the name.
 */
function memberOrigin(archive: string, path: string): string {
  if (/^https?:/u.test(archive)) return `${archive}#${path}`;
  return lastTwo(`${archive.replace(/\.zip$/iu, '')}/${path}`);
}

function lastTwo(path: string): string {
  return path.split(/[\\/]/u).filter(Boolean).slice(-2).join('/');
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
