import type { RequestListener } from 'node:http';
import { expect, it } from 'vitest';
import { serve } from '../../src/server/index.ts';
import { ENGINES } from '../graph/engines.ts';

it.each([
  [true, null],
  [false, 'noindex'],
])('search engines may list pages: %s', async (searchEngines, tag) => {
  const graph = await ENGINES[0]?.empty();
  if (!graph) throw new Error('No engine.');
  const pages: RequestListener = (_, response) => void response.end('a question');
  const server = await serve({ graph, port: 0, log: () => {}, pages, searchEngines });
  const { headers } = await fetch(`${server.url}/questions/q_1`);
  await server.close();
  await graph.close();
  expect(headers.get('x-robots-tag')).toBe(tag);
});
