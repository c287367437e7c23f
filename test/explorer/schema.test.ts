import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const EXPLORER = `${ROOT}src/explorer/`;

test('the types of queries are those of schema.graphql (else: cd src/explorer && npx gql.tada generate-output)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-types-'));
  const fresh = join(folder, 'schema.d.ts');
  execFileSync(
    process.execPath,
    [`${ROOT}node_modules/gql.tada/bin/cli.js`, 'generate-output', '--output', fresh],
    {
      cwd: EXPLORER,
      stdio: 'pipe',
    },
  );
  expect(readFileSync(`${EXPLORER}src/lib/api/schema.d.ts`, 'utf8')).toBe(readFileSync(fresh, 'utf8'));
  rmSync(folder, { recursive: true });
});
