import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { extract } from '../../import/pipeline.ts';
import { read } from '../../import/read/index.ts';
import { examples } from '../../src/api/index.ts';
import { settle } from '../../src/commands/curation/index.ts';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';
import { shown } from './page.ts';

const [embedded] = ENGINES;
const PAGE = new URL('../../docs/graphql.md', import.meta.url).pathname;
const NAMES = new URL('../../docs/names.yaml', import.meta.url).pathname;
const SAMPLE = new URL('../../import/sample', import.meta.url).pathname;
/** `<!-- name -->` … `<!-- end -->`: the saved query and its answer. */
const BLOCK = /<!-- ([\w-]+) -->\n[\s\S]*?<!-- end -->/g;

/** After a change: `npx vitest run … test/api/docs.test.ts -u`, and read what changed. */
describe('docs/graphql.md', () => {
  let front: Front;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded, await sample());
    await settle(front.graph, NAMES, readFileSync(NAMES, 'utf8'));
  });
  afterAll(() => front.close());

  it('shows every saved query with what the bundled sample answers', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const names = [...page.matchAll(BLOCK)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(
      examples()
        .map(({ name }) => name)
        .toSorted(),
    );
    const blocks = new Map<string, string>();
    for (const { name, text } of examples()) blocks.set(name, await block(front, name, text));
    await expect(page.replace(BLOCK, (_, name) => blocks.get(name) ?? '')).toMatchFileSnapshot(PAGE);
  });
});

async function block(front: Front, name: string, text: string): Promise<string> {
  const { data, errors } = await front.ask(text);
  expect(errors, name).toBeUndefined();
  const file = `[\`${name}.graphql\`](../src/api/queries/${name}.graphql)`;
  const code = (language: string, lines: string) => `\`\`\`${language}\n${lines}\n\`\`\``;
  return [`<!-- ${name} -->`, file, code('graphql', text), code('js', shown(data)), '<!-- end -->'].join(
    '\n',
  );
}

async function sample(): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for await (const source of read([SAMPLE])) extractions.push(extract(source));
  return extractions;
}
