import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOM = fileURLToPath(new URL('..', import.meta.url));
/** Rules and word lists; minutes and what only describes are no rules. */
const RULES = /\.(?:ts|js|txt|json)$/;
const NO_RULES = /\.d\.ts$|^sample\//;

let version: string | null = null;

/** Names the rules that extract: a hash of the files of `import/`. When one of them changes, documents are read anew. */
export function extractorVersion(): string {
  version ??= hashOf(ROOM);
  return version;
}

function hashOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => RULES.test(path) && !NO_RULES.test(path))
    .sort();
  const hash = createHash('sha256');
  for (const path of files) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 12);
}
