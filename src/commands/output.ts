import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { lstat, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { EXIT, Failure } from './failure.ts';

type Chunks = AsyncIterable<string> | Iterable<string>;

/** Writes chunks to stdout, or whole to a file: nobody ever finds half of it under its name. */
export async function writeOut(chunks: Chunks, file?: string): Promise<void> {
  if (file === undefined) return pour(chunks, process.stdout);
  const there = await lstat(file).catch(() => null);
  if (there?.isDirectory()) throw new Failure(EXIT.cannotCreate, `${file} is a folder: name a file in it.`);
  // Devices, pipes and links (/dev/stdout) are written to, never replaced by a file.
  await (there === null || there.isFile() ? replace(file, chunks) : fill(file, chunks));
}

async function replace(file: string, chunks: Chunks): Promise<void> {
  const part = `${file}.part`;
  try {
    await fill(part, chunks);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw inFile(error, file);
  }
}

async function fill(file: string, chunks: Chunks): Promise<void> {
  const stream = createWriteStream(file);
  await pipeline(chunks, stream);
}

/** Waits whenever the reader is slower than we are, so that memory stays flat. */
async function pour(chunks: Chunks, stream: NodeJS.WritableStream): Promise<void> {
  for await (const chunk of chunks) {
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
}

/** Faults of the file get the name that the caller gave it; others pass. */
function inFile(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  if (error.code === 'ENOENT') {
    const message = `${file} cannot be written, its folder does not exist: make it first.`;
    return new Failure(EXIT.cannotCreate, message, { cause: error });
  }
  return Object.assign(error, { path: file });
}
