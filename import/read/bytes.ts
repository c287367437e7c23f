import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { codeOf, SourceError } from './error.ts';
import type { Place } from './place.ts';

/** Minutes of a whole session have 0.1 MB of text, as PDF a few MB; what is larger than this is something else. */
export const largest = 20 * 1024 * 1024;

/** Archives hold many minutes. */
const largestArchive = 200 * 1024 * 1024;

/** All bytes of a stream; stops reading at the limit. */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  label: string,
  limit: number = largest,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(label, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes of a file, a pipe or a device. */
export async function fileBytes(place: Place, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await collect(
      createReadStream(place.at, signal && { signal }),
      place.label,
      /\.zip$/iu.test(place.at) ? largestArchive : largest,
    );
  } catch (error) {
    if (error instanceof SourceError || signal?.aborted) throw error;
    throw unreadable(place.label, error);
  }
}

/** SHA-256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The mark may stand behind a few other bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** ZIP files begin so, among them those of Word. */
export function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';
}

export function tooLarge(label: string, limit: number = largest): SourceError {
  return new SourceError(
    'too-large',
    label,
    `${label} is larger than ${limit / 1024 ** 2} MB: name the minutes one by one, without pictures.`,
  );
}

function unreadable(label: string, cause: unknown): SourceError {
  const code = codeOf(cause);
  const gone = code === 'ENOENT';
  const message = gone
    ? missing(label)
    : `${label} cannot be read (${code}): check that it is a file and that you may read it.`;
  return new SourceError(gone ? 'not-found' : 'unreadable', label, message, { cause });
}

/** A name that is no UTF-8 is listed with marks in it, and leads nowhere. */
function missing(label: string): string {
  return label.includes('\uFFFD')
    ? `${label} cannot be read, for its name is not UTF-8: rename it.`
    : `${label} leads nowhere: it is a link to what is not there, or was taken away since the folder was listed.`;
}
