import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { retryAfter } from '../../import/read/fetcher/attempts.ts';
import { emptyFolder } from './empty-folder.ts';
import { fetcher, problem, there, WORDS, withSite, words } from './fetching.ts';

withSite();

describe('a polite guest', () => {
  test('says who asks and how to reach whoever runs it', async () => {
    there.pages.set('/who', ({ headers }, response) => response.end(headers['user-agent']));
    const by = fetcher({ version: '1.2.3', contact: 'https://lindenau.example/kontakt' });
    expect(await words(by, '/who')).toBe(
      'ratsgraph/1.2.3 (reads council minutes; https://lindenau.example/kontakt)',
    );
  });

  test('asks one thing at a time, with a pause', async () => {
    const times: number[] = [];
    let [open, most] = [0, 0];
    for (const path of ['/a', '/b', '/c']) {
      there.pages.set(path, (_, response) => {
        times.push(Date.now());
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          response.end(path);
        }, 20);
      });
    }
    const by = fetcher({ pause: 80 });
    await Promise.all(['/a', '/b', '/c'].map((path) => words(by, path)));
    expect(most).toBe(1);
    const [first = 0, second = 0, third = 0] = times;
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(95);
  });

  test('does what robots.txt says, which it reads once', async () => {
    there.pages.set('/robots.txt', (_, response) =>
      response.end('User-agent: *\nDisallow: /\n\nUser-agent: ratsgraph\nDisallow: /intern\n'),
    );
    const by = fetcher();
    expect(await words(by)).toBe(WORDS);
    expect(await problem(by, `${there.at}/intern/rat.txt`)).toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('robots.txt'),
    });
    expect(there.asked).toEqual(['/robots.txt', '/rat.txt']);
  });

  test('waits as long as robots.txt asks, and keeps away from a host that cannot tell its rules', async () => {
    there.pages.set('/robots.txt', (_, response, count) =>
      count < 3 ? response.writeHead(500).end() : response.end('User-agent: *\nCrawl-delay: 0.2\n'),
    );
    const by = fetcher();
    expect(await problem(by, `${there.at}/rat.txt`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('robots.txt'),
    });
    expect(there.asked).not.toContain('/rat.txt');
    await words(by);
    const before = Date.now();
    await words(by);
    expect(Date.now() - before).toBeGreaterThanOrEqual(190);
  });

  test('waits where it is told to, and tries again where the server is at fault', async () => {
    const answers: Record<string, (count: number) => [number, Record<string, string>?]> = {
      '/busy': (count) => (count < 1 ? [429, { 'retry-after': '1' }] : [200]),
      '/ill': (count) => (count < 2 ? [500] : [200]),
      '/full': (count) => (count < 5 ? [429] : [200]),
      '/dead': () => [500],
      '/away': () => [503],
      '/again': () => [503, { 'retry-after': '0' }],
      '/later': () => [429, { 'retry-after': '3600' }],
    };
    for (const [path, answer] of Object.entries(answers)) {
      there.pages.set(path, (_, response, count) => {
        const [status, headers] = answer(count);
        response.writeHead(status, headers).end(status === 200 ? WORDS : 'no');
      });
    }
    const by = fetcher({ patience: 2_000 });
    const before = Date.now();
    expect(await words(by, '/busy')).toBe(WORDS);
    expect(Date.now() - before).toBeGreaterThanOrEqual(1_000);
    expect(await words(by, '/ill')).toBe(WORDS);
    expect(await words(by, '/full')).toBe(WORDS);
    for (const path of ['/dead', '/away', '/again'])
      expect(await problem(by, there.at + path)).toMatchObject({ code: 'http-status' });
    expect(await problem(by, `${there.at}/later`)).toMatchObject({
      message: expect.stringContaining('answers "429 Too Many Requests": try again later'),
    });
    const times = (path: string) => there.asked.filter((one) => one === path).length;
    expect(['/dead', '/away', '/again', '/later'].map(times)).toEqual([3, 8, 8, 1]);
  });

  test('waits longer each time where it is not told how long, and no longer than it has patience', async () => {
    const moments: number[] = [];
    there.pages.set('/full', (_, response) => {
      moments.push(Date.now());
      response.writeHead(429).end();
    });
    const by = fetcher({ backoff: 20, patience: 200 });
    expect(await problem(by, `${there.at}/full`)).toMatchObject({
      message: expect.stringContaining('with a longer pause between requests (--pause 5)'),
    });
    // 20, 40 and 80 ms, and what is left of 200.
    expect(moments).toHaveLength(5);
    const pauses = moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));
    for (const [i, least] of [20, 40, 80, 60].entries()) expect(pauses[i]).toBeGreaterThanOrEqual(least - 2);
  });

  test.each([
    ['120', 120_000],
    ['Sun, 29 Nov 2026 12:00:30 GMT', 30_000],
    ['Sun, 29 Nov 2026 11:00:00 GMT', 0],
    ['bald', null],
  ])('Retry-After: %s', (header, expected) => {
    expect(retryAfter(header, Date.parse('2026-11-29T12:00:00Z'))).toBe(expected);
  });
});

describe('what is fetched once', () => {
  test('is fetched again only where it changed, and what is damaged on disk is fetched anew', async () => {
    let version = 1;
    const sent: number[] = [];
    there.pages.set('/rat.html', (request, response) => {
      const isKnown = request.headers['if-none-match'] === `"${version}"`;
      sent.push(isKnown ? 304 : 200);
      response
        .writeHead(isKnown ? 304 : 200, { etag: `"${version}"` })
        .end(isKnown ? '' : `Fassung ${version}`);
    });
    const folder = emptyFolder();
    const read = () => words(fetcher({ cache: folder }), '/rat.html');
    expect([await read(), await read()]).toEqual(['Fassung 1', 'Fassung 1']);
    version = 2;
    expect([await read(), await read()]).toEqual(['Fassung 2', 'Fassung 2']);
    expect(sent).toEqual([200, 304, 200, 304]);
    const files = readdirSync(folder);
    expect(files).toHaveLength(2);
    writeFileSync(join(folder, files.find((name) => !name.endsWith('.json')) ?? ''), 'Fas');
    expect(await read()).toBe('Fassung 2');
    expect(sent.at(-1)).toBe(200);
  });

  test('is known by its day where the server gives no tag, and without asking', async () => {
    const day = 'Mon, 02 Nov 2026 08:00:00 GMT';
    there.pages.set('/day', (request, response) => {
      const isKnown = request.headers['if-modified-since'] === day;
      response.writeHead(isKnown ? 304 : 200, { 'last-modified': day }).end(isKnown ? '' : WORDS);
    });
    const by = fetcher({ cache: emptyFolder() });
    expect([await words(by, '/day'), await words(by, '/day')]).toEqual([WORDS, WORDS]);
    const asked = there.asked.length;
    expect((await by.kept(`${there.at}/day`))?.bytes).toEqual(Buffer.from(WORDS));
    expect(await by.kept(`${there.at}/other`)).toBeNull();
    expect(there.asked).toHaveLength(asked);
  });
});
