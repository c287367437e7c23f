import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES } from '../graph/engines.ts';

const FOLDER = new URL('../../docs/browser/', import.meta.url);
const GUIDE = new URL('guide.html', FOLDER);
/** `<!-- 1-overview -->` … `<!-- end -->`: a query of the guide. */
const BLOCK = /<!-- (\d-[\w-]+) -->\n[\s\S]*?<!-- end -->/g;

const queries = readdirSync(new URL('queries/', FOLDER))
  .toSorted()
  .map((file) => ({
    name: file.replace(/\.cypher$/, ''),
    cypher: readFileSync(new URL(`queries/${file}`, FOLDER), 'utf8'),
  }));

describe('What Neo4j Browser is given', () => {
  it('are eight saved queries, each with one comment that tells its question in two languages', () => {
    expect(queries).toHaveLength(8);
    for (const { name, cypher } of queries) {
      expect(cypher, name).toMatch(/^\/\/ \p{Lu}[^\n·]+\? · \p{Lu}[^\n·]+\?\n/u);
      expect(cypher.match(/\/\//g), name).toHaveLength(1);
    }
  });

  /** After a change of a query: `npx vitest run … test/export/neo4j-browser.test.ts -u`. */
  it('is a guide with just these queries', async () => {
    const guide = readFileSync(GUIDE, 'utf8');
    expect([...guide.matchAll(BLOCK)].map(([, name]) => name)).toEqual(queries.map(({ name }) => name));
    const blocks = new Map(queries.map(({ name, cypher }) => [name, blockOf(name, cypher)]));
    await expect(guide.replace(BLOCK, (_, name) => blocks.get(name) ?? '')).toMatchFileSnapshot(
      GUIDE.pathname,
    );
  });
});

function blockOf(name: string, cypher: string): string {
  const text = cypher.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<!-- ${name} -->\n<pre class="code runnable">\n${text}\n</pre>\n<!-- end -->`;
}

/** How many rows the engine before found. */
const found = new Map<string, number>();

describe.each(ENGINES)('The queries of the guide on $name', (engine) => {
  describe.skipIf(!engine.there)('over the small world', () => {
    let front: Front;
    beforeAll(async () => {
      front = await openFront(engine, [...world, ...later]);
    });
    afterAll(() => front.close());

    it.each(queries)('$name', async ({ name, cypher }) => {
      const rows = await front.graph.read<Record<string, unknown>>({ name, cypher });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBe(found.get(name) ?? rows.length);
      found.set(name, rows.length);
    });

    it.each([
      ['guide.html', 'text/html; charset=utf-8', ':style URL/neo4j/ratsgraph.grass'],
      ['ratsgraph.grass', 'text/plain; charset=utf-8', 'caption: "{name}"'],
    ])('come with %s from the server, for pages of every origin', async (file, type, words) => {
      const response = await fetch(`${front.url}/neo4j/${file}`, {
        headers: { Origin: 'http://localhost:7474' },
      });
      const { status, headers } = response;
      expect([status, headers.get('content-type')]).toEqual([200, type]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.text()).toContain(words.replace('URL', front.url));
    });
  });
});
