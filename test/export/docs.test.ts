import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/index.ts';
import { downloadsOf, TABLES, type Table } from '../../src/export/index.ts';

const PAGE = new URL('../../docs/exports.md', import.meta.url).pathname;
/** `<!-- questions -->` … `<!-- end -->`: the parameters and columns of a table. */
const BLOCK = /<!-- ([\w-]+) -->\n[\s\S]*?<!-- end -->/g;

/** After a change: `npx vitest run … test/export/docs.test.ts -u`, and read what changed: a column that goes breaks others' work. */
it('docs/exports.md shows the parameters and columns of every table', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const downloads = downloadsOf(createSchema());
  const blocks = new Map(TABLES.map((table) => [table.name, block(table, downloads)]));
  expect([...page.matchAll(BLOCK)].map(([, name]) => name)).toEqual([...blocks.keys()]);
  await expect(page.replace(BLOCK, (_, name) => blocks.get(name) ?? '')).toMatchFileSnapshot(PAGE);
});

function block({ name, title, columns }: Table, downloads: ReturnType<typeof downloadsOf>): string {
  const parameters = [...(downloads.get(`/export/${name}.csv`)?.operations[0]?.parameters.keys() ?? [])];
  return [
    `<!-- ${name} -->`,
    `### \`/export/${name}.csv\`, \`/export/${name}.json\``,
    title,
    '',
    `Parameters: ${parameters.map((parameter) => `\`${parameter}\``).join(', ')}.`,
    '',
    '| column | |',
    '|---|---|',
    ...columns.map(([column, , meaning]) => `| \`${column}\` | ${meaning} |`),
    '<!-- end -->',
  ].join('\n');
}
