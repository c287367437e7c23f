import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read, SourceError } from '../../import/read/index.ts';
import { gather } from './gather.ts';

const pages: Record<string, RequestListener> = {
  '/rat.html': (request, response) => {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1');
    response.end(Buffer.from(`<p>Für ${request.headers['user-agent']?.split('/')[0]}</p>`, 'latin1'));
  },
  '/rat.txt': (_, response) => response.end('Frau Birk fragt nach der Brücke.'),
  '/moved': (_, response) => response.writeHead(302, { location: '/rat.txt' }).end(),
  '/never': () => {},
  '/large': (_, response) => {
    const chunk = Buffer.alloc(1024 ** 2, 'a');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  },
  '/rat.pdf': (_, response) => response.end('%PDF-1.4'),
};
const server = createServer((request, response) => {
  const page = pages[request.url ?? ''];
  if (page === undefined) response.writeHead(404).end();
  else page(request, response);
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function first(address: string, timeout = 5000) {
  const [source] = await gather(read([address], { web: { timeout, allowPrivate: true, pause: 0 } }));
  return source;
}

test('a page is decoded as it says and named by its address', async () => {
  expect(await first(`${site}/rat.html#top`)).toMatchObject({
    origin: `${site}/rat.html`,
    mediaType: 'text/html',
    text: 'Für ratsgraph',
  });
});

test('plain text and redirects', async () => {
  expect(await first(`${site}/moved`)).toMatchObject({
    mediaType: 'text/plain',
    text: 'Frau Birk fragt nach der Brücke.',
  });
});

test.each([
  ['/nirgends', 'http-status', '404'],
  ['/never', 'timeout', '0.2 s'],
  ['/large', 'too-large', '20 MB'],
  ['/rat.pdf', 'damaged', 'damaged PDF'],
])('%s is a problem', async (path, code, hint) => {
  const error = await first(site + path, path === '/never' ? 200 : 5000).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(SourceError);
  expect(error).toMatchObject({ code, message: expect.stringContaining(hint) });
  expect(error).toMatchObject({ message: expect.stringContaining(site + path) });
});

test('an address where nobody listens', async () => {
  const error = await first('http://127.0.0.1:1/rat.html').catch((fault: unknown) => fault);
  expect(error).toMatchObject({ code: 'unreachable' });
});
