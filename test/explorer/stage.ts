import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { read } from '../../import/read/index.ts';
import { save } from '../../import/write/index.ts';
import { type Graph, open } from '../../src/graph/index.ts';
import { serve } from '../../src/server/index.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const { RATSGRAPH_CHROMIUM = '/usr/bin/chromium', CI } = process.env;

/** The network is drawn by WebGL, which a machine without a graphics card reckons itself. */
const ARGS = ['--no-sandbox', '--enable-unsafe-swiftshader'];

/** Pictures of the pages, for people to look at. */
export const ARTEFACTS = `${ROOT}test/artefacts/`;

/** False where there is no Chromium: said aloud, and on CI a failure. */
export const CHROMIUM = hasChromium();

/** The real server over an embedded graph with the bundled sample, and a browser in front of it. */
export interface Stage {
  readonly url: string;
  /** A fresh page; closed with the stage. */
  page(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** `fill` puts something else into the graph than the bundled sample. */
export async function stage(
  fill: (graph: Graph) => Promise<unknown> = (graph) => save(graph, sample()),
): Promise<Stage> {
  if (!existsSync(`${ROOT}dist/explorer/handler.js`))
    throw new Error('The explorer is not built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-page-'));
  const graph = await open(join(folder, 'graph'));
  await fill(graph);
  const server = await serve({ graph, port: 0 });
  const browser = await openChromium();
  mkdirSync(ARTEFACTS, { recursive: true });
  return {
    url: server.url,
    page: (options) => freshPage(browser, server.url, options),
    async close() {
      await browser.close();
      await server.close();
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A browser of its own. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: RATSGRAPH_CHROMIUM, args: ARGS });
}

/** A stage for the tests around it, of which each opens one page; whatever a page did amiss fails its test. */
export function oneStage(): Pick<Stage, 'page'> & { url(): string } {
  let house: Stage;
  let page: Page;
  beforeAll(async () => {
    house = await stage();
  });
  afterAll(() => house.close());
  afterEach(async () => {
    expect(misbehaviour(page)).toEqual([]);
    await page.context().close();
  });
  return {
    url: () => house.url,
    page: async (options) => {
      page = await house.page(options);
      return page;
    },
  };
}

/** The bundled minutes. */
export async function* sample() {
  for await (const source of read([`${ROOT}import/sample`])) yield extract(source);
}

const misbehaved = new WeakMap<Page, string[]>();

async function freshPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const seen: string[] = [];
  misbehaved.set(page, seen);
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`)) {
      seen.push(`asked elsewhere: ${request.url()}`);
    }
  });
  page.on('pageerror', (error) => seen.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    const expected = /Failed to load resource.*(?:400|404)|GL Driver Message/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !expected)
      seen.push(`complained: ${message.text()}`);
  });
  return page;
}

/** A page that is seen in the letters that stand in for its own: those came too late (`font-display: optional`). */
export async function withoutItsLetters(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
}

/** Requests elsewhere, errors and complaints on a page so far. */
export function misbehaviour(page: Page): readonly string[] {
  return misbehaved.get(page) ?? [];
}

function hasChromium(): boolean {
  if (existsSync(RATSGRAPH_CHROMIUM)) return true;
  const message = 'No Chromium: the tests of the pages need one: apt-get install chromium';
  if (CI === 'true') throw new Error(message);
  process.stderr.write(`\n${message}\n\n`);
  return false;
}
