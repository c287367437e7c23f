import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { EXIT, Failure } from './failure.ts';

/** Writes chunks to stdout, or whole to a file: nobody ever finds half of it under its name. */
export async function writeOut(
  chunks: AsyncIterable<string> | Iterable<string>,
  file?: string,
): Promise<void> {
  if (file === undefined) return pour(chunks, process.stdout);
  const part = `${file}.part`;
  try {
    const stream = createWriteStream(part);
    await once(stream, 'open');
    await pour(chunks, stream);
    stream.end();
    await once(stream, 'finish');
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw cannotWrite(error, file);
  }
}

/** Waits whenever the reader is slower than we are, so that memory stays flat. */
async function pour(
  chunks: AsyncIterable<string> | Iterable<string>,
  stream: NodeJS.WritableStream,
): Promise<void> {
  for await (const chunk of chunks) {
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
}

function cannotWrite(error: unknown, file: string): unknown {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!missing) return error;
  return new Failure(
    EXIT.cannotCreate,
    `${file} cannot be written, its folder does not exist: make it first.`,
  );
}
