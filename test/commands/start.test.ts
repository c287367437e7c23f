import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MINUTES } from './minutes.ts';
import { begin, folder, ratsgraph } from './ratsgraph.ts';

const LINK = /(http:\/\/\S+\/graphql\?query=\S+)/u;

describe('ratsgraph start', { timeout: 60_000 }, () => {
  test('imports the bundled sample into an empty graph, then tells one address; the link answers as the README says, and the explorer is there', async () => {
    const server = begin(['start', '--port', '0']);
    const [, link = ''] = await server.said(LINK);
    const { data, errors } = await ask(link);
    expect(errors).toBeUndefined();
    const shown = readme();
    expect(data?.questions.totalCount).toBe(shown.totalCount);
    for (const edge of shown.edges) expect(data?.questions.edges).toContainEqual(edge);
    const page = await fetch(new URL('/questions', link));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Fragen – Ratsgraph</title>');
    server.child.kill('SIGINT');
    const { exit, out } = await server.ended;
    expect(exit).toBe(0);
    expect(out).toMatch(/documents +\d+ +\d+ created, 0 changed, 0 unchanged[\s\S]*Ratsgraph is at http/u);
  });

  test('a second start imports nothing again', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES });
    for (const report of [
      /1 created, 0 changed, 0 unchanged/u,
      /Nothing new for .*: 1 documents are there already/u,
    ]) {
      const server = begin(['start', 'kirchbrede', '--port', '0'], { cwd });
      await server.said(/Ratsgraph is at/u);
      server.child.kill('SIGTERM');
      expect((await server.ended).out).toMatch(report);
    }
  });

  test('puts no sample beside the minutes of others', async () => {
    const cwd = folder({ 'kirchbrede/a.txt': MINUTES });
    await ratsgraph(['import', 'kirchbrede'], { cwd });
    const server = begin(['start', '--port', '0'], { cwd });
    await server.said(/Ratsgraph is at/u);
    server.child.kill('SIGINT');
    expect((await server.ended).out).not.toContain('Imported');
  });
});

describe('a port that is taken', () => {
  test.each(['serve', 'start'])('%s ends with 69 and says how to take another', async (command) => {
    const port = await takenPort();
    const { exit, err } = await ratsgraph([command, '--port', String(port)]);
    expect(err).toMatch(new RegExp(`[Pp]ort ${port} is taken.*--port`, 'u'));
    expect(exit).toBe(69);
  });
});

interface Questions {
  readonly totalCount: number;
  readonly edges: readonly unknown[];
}

interface Reply {
  readonly data?: { readonly questions: Questions };
  readonly errors?: readonly unknown[];
}

async function ask(link: string): Promise<Reply> {
  const response = await fetch(link, { headers: { accept: 'application/json' } });
  return (await response.json()) as Reply;
}

/** The answer that the README shows. */
function readme(): Questions {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, json = ''] = /```json\n([\s\S]*?)```/u.exec(text) ?? [];
  return JSON.parse(json).data.questions;
}

async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}
