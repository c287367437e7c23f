import { type UnzipFileInfo, unzipSync } from 'fflate';
import { largest } from '../bytes.ts';
import { SourceError } from '../error.ts';
import type { Finding } from '../finding.ts';
import { isCalledArchive, isMinutes } from '../place.ts';
import { fileOf } from '../web.ts';

/** An archive holds the minutes of some years; what holds more is something else. */
const MOST_MEMBERS = 5_000;
/** Of all members together, in bytes. */
const MOST_BYTES = 500 * 1024 ** 2;
/** Text is packed to a tenth or twentieth; what grows more than this when it is unpacked is made to fill memory. */
const MOST_RATIO = 200;
/** Smaller members do no harm, whatever their ratio. */
const HARMLESS = 1024 ** 2;

/** Whether a ZIP file is an archive of documents: Word files and OpenDocument are ZIP files too, of one document's parts. */
export function isArchive(bytes: Uint8Array): boolean {
  const names = new Set(listed(bytes)?.map(({ name }) => name) ?? []);
  return names.size > 0 && !names.has('[Content_Types].xml') && !names.has('mimetype');
}

/**
 * The minutes in a ZIP file, in the order of their paths, each unpacked when it is its turn. Nothing is written to disk:
 * a path is no more than a name. Members that are no minutes are left alone; an archive among them is told.
 * @param originOf what a member is called in the graph, by its path
 */
export function* members(
  bytes: Uint8Array,
  label: string,
  originOf: (path: string) => string,
  problem: (problem: SourceError) => void,
): Generator<Finding> {
  const found = listed(bytes) ?? [];
  for (const { name } of found.filter((one) => isCalledArchive(one.name)))
    problem(nested(`${label}:${safePath(name)}`));
  const wanted = found.filter(({ name }) => isMinutes(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (wanted.length === 0) throw noMinutes(label);
  refuseBomb(wanted, label);
  const seen = new Set<string>();
  for (const info of wanted) {
    const path = safePath(info.name);
    const inside = `${label}:${path}`;
    if (seen.has(info.name)) {
      problem(twice(inside));
      continue;
    }
    seen.add(info.name);
    const unpacked = unpack(bytes, info, inside);
    if (unpacked instanceof SourceError) problem(unpacked);
    else yield { origin: originOf(path), label: inside, page: fileOf(unpacked, path) };
  }
}

/** What the directory of the archive tells; null where it cannot be read. */
function listed(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const found: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (info) => {
        found.push(info);
        return false;
      },
    });
    return found;
  } catch {
    return null;
  }
}

/** A path without what leads out of the archive: "../", "C:\", a slash at the beginning. */
function safePath(name: string): string {
  return name
    .split(/[\\/]/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/iu.test(part))
    .join('/');
}

/** By what the archive's directory says, before anything is unpacked. */
function refuseBomb(found: readonly UnzipFileInfo[], label: string): void {
  const bytes = found.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (found.length <= MOST_MEMBERS && bytes <= MOST_BYTES) return;
  throw new SourceError(
    'too-large',
    label,
    `${label} holds more than ${MOST_MEMBERS} documents or ${MOST_BYTES / 1024 ** 2} MB: unpack it, and name the folder.`,
  );
}

/** One member; the problem where it cannot be had. No more is unpacked than the directory says. */
function unpack(bytes: Uint8Array, info: UnzipFileInfo, label: string): Uint8Array | SourceError {
  const { name, size, originalSize } = info;
  if (originalSize > largest || (originalSize > HARMLESS && originalSize > size * MOST_RATIO)) {
    return new SourceError(
      'too-large',
      label,
      `${label} unpacks to more than minutes can have (${largest / 1024 ** 2} MB, or ${MOST_RATIO} times what is packed): it was left out.`,
    );
  }
  try {
    const unpacked = unzipSync(bytes, { filter: (one) => one.name === name })[name];
    if (unpacked !== undefined) return unpacked;
  } catch {
    // Told below, like a member that is not there.
  }
  return new SourceError(
    'damaged',
    label,
    `${label} cannot be unpacked: it is damaged, or locked with a password.`,
  );
}

function noMinutes(label: string): SourceError {
  return new SourceError(
    'no-minutes',
    label,
    `${label} holds no minutes: text (.txt, .text, .md), pages (.html, .htm), .pdf and .docx files are read, also from folders in it.`,
  );
}

function nested(label: string): SourceError {
  return new SourceError(
    'no-minutes',
    label,
    `${label} is an archive in an archive, which is not unpacked: unpack it, and name it itself.`,
  );
}

function twice(label: string): SourceError {
  return new SourceError(
    'same-origin',
    label,
    `${label} is there twice: the last one was read. Unpack the archive, and name the other one itself.`,
  );
}
