import { describe, expect, test } from 'vitest';
import { isTitle, refuseOther, SIGNS } from '../../import/read/instead.ts';
import { emptyFolder } from './empty-folder.ts';
import { all, MINUTES, origins, there, town, withTown } from './oparl-reading.ts';
import { lines, pdf } from './pdf.ts';

const LOGIN = `<!DOCTYPE html><html><head><title>Ratsinformation Auendorf | Anmelden</title></head><body>
<form><label>Kennwort <input name="p" type="password"></label><button>Anmelden</button></form></body></html>`;
const MINUTES_PAGE = '<!DOCTYPE html><title>Anfragen</title><p>Frau Birk fragt nach der Brücke.</p>';

function refusal(text: string | Uint8Array, ...announced: string[]): string | null {
  try {
    refuseOther(Buffer.from(text), announced, 'rat');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('what comes instead of minutes', () => {
  test.each(SIGNS)('is known by its title: $name', (sign) => {
    for (const title of sign.yes) expect(isTitle(title, sign), title).toBe(true);
    for (const title of sign.no) expect(isTitle(title, sign), title).toBe(false);
  });

  test.each([
    ['a page that asks to log in', LOGIN, ['https://x.example/rat'], 'rat is a page that asks to log in'],
    ['the same, announced as PDF', LOGIN, ['application/pdf'], 'rat is a page that asks to log in'],
    [
      'a page of minutes that was announced as PDF',
      MINUTES_PAGE,
      ['rat.pdf'],
      'rat should be PDF or Word, and is a web page',
    ],
    [
      'words that were announced as Word',
      'No such file.',
      ['https://x.example/rat.docx?x=1'],
      'is something else',
    ],
    ['an answer for programs', '{"error":"none"}', ['text/plain'], 'rat is JSON'],
    ['the same in XML', '<?xml version="1.0"?><Error/>', ['rat.html'], 'rat is XML'],
    ['an image that was announced as PDF', '\x89PNG', ['rat.pdf'], 'is an image'],
  ])('%s is refused', (_, text, announced, words) => {
    expect(refusal(Buffer.from(text, 'latin1'), ...announced)).toContain(words);
  });

  test.each<[string, string | Uint8Array, string[]]>([
    ['a page of minutes', MINUTES_PAGE, ['text/html']],
    ['minutes beside which one may log in', LOGIN.replace('Anmelden<', 'Anfragen<'), ['text/html']],
    ['a page of XHTML', '<?xml version="1.0"?><!-- a --><html><p>Frau Birk dankt.</p></html>', ['rat.html']],
    ['words in brackets', '[Beginn 18 Uhr] Frau Birk dankt.', ['rat.txt']],
    ['words', 'Frau Birk fragt nach der Brücke.', ['rat.txt', 'text/plain']],
    ['a PDF that was announced as text', pdf([lines('Frau Birk dankt.')]), ['rat.txt', 'text/html']],
    ['nothing, which is told later', '', ['rat.pdf']],
  ])('%s is not', (_, text, announced) => {
    expect(refusal(text, ...announced)).toBeNull();
  });
});

describe('a server of OParl', () => {
  withTown();

  test('that sends a page to log in instead of a file: it is told, not kept, and asked for again', async () => {
    const folder = emptyFolder();
    town.page('/files/281.txt', (_, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf', etag: '"1"' }).end(LOGIN),
    );
    const first = await all(folder);
    expect(first.problems).toMatchObject([{ code: 'no-minutes', label: town.at('/files/281.txt') }]);
    expect(origins(first)).toEqual([MINUTES[0], MINUTES[2]]);
    town.minutes(281, 'Frau Birk fragt nach der Brücke.');
    const second = await all(folder);
    expect([second.problems, origins(second)]).toEqual([[], MINUTES]);
    expect(there.asked).not.toContain('/oparl/files/282.txt');
  });
});
