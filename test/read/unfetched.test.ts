import { describe, expect, test } from 'vitest';
import { isPublic } from '../../import/read/fetcher/connect.ts';
import { fetcher, problem, there, withSite, words } from './fetching.ts';

withSite();

describe('what is not fetched', () => {
  test.each([
    'http://localhost:4999/',
    'http://127.0.0.1:4999/',
    'http://2130706433:4999/',
    'http://0x7f.1:4999/',
    'http://[::1]:4999/',
    'http://[::ffff:10.0.0.1]:4999/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0:4999/',
  ])('%s, which is no address of the public internet', async (address) => {
    const error = await problem(fetcher({ allowPrivate: false }), address);
    expect(error).toMatchObject({ code: 'not-allowed', message: expect.stringContaining('--allow-private') });
  });

  test.each([
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['192.168.0.1', false],
    ['224.0.0.1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['64:ff9b::7f00:1', false],
    ['::ffff:192.168.0.1', false],
    ['nonsense', false],
    ['93.184.215.14', true],
    ['2001:67c:4e8:f004::9', true],
  ])('%s: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });

  test('a redirect to what may not be fetched, one that leads out of the web, and one without end', async () => {
    const to = (location: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      response.writeHead(302, { location }).end();
    there.pages.set('/robots.txt', (_, response) => response.end('User-agent: *\nDisallow: /intern\n'));
    there.pages.set('/to-intern', to('/intern'));
    there.pages.set('/to-file', to('file:///etc/passwd'));
    there.pages.set('/round', to('/round'));
    const by = fetcher();
    expect(await problem(by, `${there.at}/to-intern`)).toMatchObject({ code: 'not-allowed' });
    expect(await problem(by, `${there.at}/to-file`)).toMatchObject({ code: 'bad-address' });
    expect(await problem(by, `${there.at}/round`)).toMatchObject({ code: 'bad-address' });
    expect(there.asked).not.toContain('/intern');
  });

  test('what is cut off in mid-stream, comes too slowly or does not come', async () => {
    there.pages.set('/cut', (_, response, count) => {
      response.writeHead(200, { 'content-length': '1000' }).write('Frau Birk');
      setTimeout(() => (count < 1 ? response.destroy() : response.end(`${' '.repeat(991)}`)), 10);
    });
    there.pages.set('/torn', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('Frau Birk');
      setTimeout(() => response.destroy(), 10);
    });
    there.pages.set('/slow', (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const by = fetcher({ timeout: 1_000 });
    expect(await words(by, '/cut')).toMatch(/^Frau Birk {991}$/u);
    expect(await problem(by, `${there.at}/torn`)).toMatchObject({ code: 'unreachable' });
    expect(await problem(by, `${there.at}/slow`)).toMatchObject({ code: 'timeout' });
  });
});
