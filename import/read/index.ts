import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Source } from '../model.ts';

/** Reads files, folders and globs (first cut: plain text only). */
export async function* read(specs: readonly string[]): AsyncIterable<Source> {
  const files = await glob(
    specs.map((spec) => spec),
    { absolute: true, onlyFiles: true },
  );
  for (const file of files.sort()) {
    const bytes = readFileSync(file);
    yield {
      origin: join(basename(dirname(file)), basename(file)),
      label: file,
      mediaType: 'text/plain',
      text: bytes.toString('utf8'),
      hash: createHash('sha256').update(bytes).digest('hex'),
    };
  }
}
