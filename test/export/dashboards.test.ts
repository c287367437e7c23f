import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { type Front, openFront } from '../api/front.ts';
import { later } from '../api/later.ts';
import { world } from '../api/world.ts';
import { ENGINES } from '../graph/engines.ts';
import { families } from '../server/exposition.ts';
import { table } from './rfc4180.ts';

const [embedded] = ENGINES;
const FOLDER = new URL('../../docs/dashboards/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

interface Target {
  readonly refId: string;
  readonly datasource: object;
  readonly type: string;
  readonly url: string;
  readonly format: string;
  readonly columns: readonly { readonly selector: string; readonly text: string; readonly type: string }[];
}

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly Target[];
}

interface Dashboard {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly name: string }[] };
}

/** What the node graph panel needs in its two frames (Grafana's documentation, "Node graph"). */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  table: [],
  'node-graph-nodes': ['id', 'title', 'mainstat'],
  'node-graph-edges': ['id', 'source', 'target', 'mainstat'],
};

/** Whether a cell shows it as it is: a list would be shown with brackets and quotes. */
const isOf = (type: string, value: unknown) => value === null || typeof value === type;

const dashboard = JSON.parse(file('grafana/dashboard.json')) as Dashboard;
const targets = dashboard.panels.flatMap(({ title, targets: own }) =>
  own.map((target) => ({ name: `${title} (${target.refId})`, target })),
);

describe('Dashboards', () => {
  let front: Front;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded, [...world, ...later]);
  });
  afterAll(() => front.close());

  /** As Grafana fills its variables in. */
  const filled = (url: string, values: Readonly<Record<string, string>>) =>
    url.replace(/\$\{(\w+):percentencode\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));

  it.each(targets)('the query of $name is answered with its columns', async ({ target }) => {
    const { url, format, columns } = target;
    const response = await fetch(front.url + filled(url, {}));
    const text = await response.text();
    const rows: Record<string, unknown>[] = target.type === 'csv' ? table(text) : JSON.parse(text);
    expect([response.status, rows.length > 0]).toEqual([200, true]);
    for (const { selector, type } of columns) {
      const values = rows.map((row) => row[selector]);
      expect(values, selector).not.toContain(undefined);
      expect(
        values.filter((value) => !isOf(type, value)),
        selector,
      ).toEqual([]);
    }
    expect(columns.map(({ text }) => text)).toEqual(expect.arrayContaining([...(NEEDED[format] ?? ['?'])]));
  });

  it('filter by what is typed, and by nothing else', async () => {
    const names = dashboard.templating.list.map(({ name }) => name);
    const used = targets.flatMap(({ target }) =>
      [...target.url.matchAll(/\$\{(\w+):percentencode\}/g)].map(([, name]) => name),
    );
    expect([...new Set(used)].toSorted()).toEqual(names.toSorted());
    const { target } = targets[0] ?? {};
    const rows = await (
      await fetch(front.url + filled(target?.url ?? '', { to: 'Jobcenter Lindenau' }))
    ).json();
    expect(rows).toMatchObject([{ key: '2021-03', questions: 2 }]);
  });

  it('are provisioned with the data source that their queries name, and their panels lie side by side', () => {
    const { datasources } = yaml(file('grafana/datasource.yaml')) as {
      datasources: { uid: string; type: string; url: string; jsonData: object }[];
    };
    const [source] = datasources;
    for (const { target } of targets)
      expect(target.datasource).toEqual({ type: source?.type, uid: source?.uid });
    expect(source?.jsonData).toEqual({ allowedHosts: [source?.url] });
    expect(yaml(file('grafana/dashboards.yaml'))).toMatchObject({ providers: [{ type: 'file' }] });
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(dashboard.panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  });

  it('are told of each metric that the server has', async () => {
    const told = file('README.md').match(/(?<=^\| .*`)ratsgraph_\w+(?=`)/gm) ?? [];
    const there = [...families(await (await fetch(`${front.url}/metrics`)).text()).keys()];
    // Of Neo4j alone.
    expect(told.filter((name) => name !== 'ratsgraph_pool_size').toSorted()).toEqual(there.toSorted());
  });

  it('have a Vega-Lite chart that reads the columns of a CSV that is there', async () => {
    const { data, transform } = JSON.parse(file('questions-per-month.vl.json'));
    const { pathname, search } = new URL(data.url);
    const rows = table(await (await fetch(front.url + pathname + search)).text());
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['key', ...transform[0].fold]));
  });
});
