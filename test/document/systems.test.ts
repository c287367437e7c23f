import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { driftOf } from '../../import/document/drift.ts';
import { recognise } from '../../import/document/index.ts';
import type { Source } from '../../import/model.ts';
import { read } from '../../import/read/index.ts';
import { gather } from '../read/gather.ts';
import { ALLRIS_NEW, ALLRIS_OLD, CRONMM, SESSIONNET } from '../read/systems.ts';
import { outline } from './document-of.ts';

async function pageOf(html: string): Promise<Source> {
  const folder = mkdtempSync(join(tmpdir(), 'ratsgraph-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'page.html'), html);
  const [source] = await gather(read([folder]));
  if (source === undefined) throw new Error('nothing was read');
  return source;
}

const PAGES = [
  {
    name: 'ALLRIS 4',
    html: ALLRIS_NEW,
    is: { layout: 'allris', committee: 'Schulausschuss', municipality: 'Lindenau', date: '2021-11-17' },
    item: ['7.4', 'Neuordnung des Schulhofs am Wehr'],
    read: [
      'text: Herr Adler fragt, wann die Bäume gefällt würden.',
      'text: Frau Dr. Birk antwortet, dass alle stehen bleiben.',
      'decision: Der Plan wird beschlossen.',
    ],
  },
  {
    name: 'old ALLRIS',
    html: ALLRIS_OLD,
    is: { layout: 'allris', committee: 'Kreistag des Landkreises Aue', date: '2013-12-11' },
    item: ['Ö 18', 'Anfragen und Anregungen'],
    read: [
      'text: KTA Adler fragt, wann die Straßenmeisterei umzieht. Landrätin Birk antwortet, der Umzug sei im Mai. Danach werde das alte Gebäude verkauft, und zwar an die Gemeinde, die dort einen Kindergarten bauen wolle.',
    ],
  },
  {
    name: 'SessionNet',
    html: SESSIONNET,
    is: { layout: 'sessionnet', committee: 'Rat der Stadt Lindenau', date: '2021-06-24' },
    item: [null, 'Anfragen'],
    read: [
      'text: Stadtrat Adler fragte, wann das Freibad öffne.',
      'text: Bürgermeisterin Birk antwortete, das sei am 1. Juli.',
    ],
  },
  {
    name: 'cronmm',
    html: CRONMM,
    is: { layout: 'cronmm', committee: 'Ausschuss für Kindertagesstätten', municipality: 'Hohe Wehr' },
    item: ['01', 'Eröffnung der Sitzung'],
    read: [
      'text: Der Vorsitzende eröffnet die Sitzung.',
      'text: Eine Einwohnerin fragt, wann die Kita am Anger öffne.',
      'text: Ratsfrau Birk antwortet, das sei im Mai.',
    ],
  },
];

describe('a web page', () => {
  test.each(PAGES)('of $name is recognised and read', async ({ html, is, item, read: words }) => {
    const found = recognise(await pageOf(html));
    expect(found).toMatchObject(is);
    expect([found.items[0]?.number, found.items[0]?.heading]).toEqual(item);
    expect(outline(found).filter((line) => /^(?:text|decision):/u.test(line))).toEqual(words);
  });

  test.each(PAGES)('of $name keeps the way back to its HTML', async ({ html }) => {
    const { text, original } = await pageOf(html);
    const word = text.indexOf('Birk');
    const run = original?.starts.findLastIndex((start) => start <= word) ?? -1;
    const place = (original?.at?.[run] ?? 0) + word - (original?.starts[run] ?? 0);
    expect(html.slice(place, place + 4)).toBe('Birk');
  });
});

describe('a page whose headings are gone', () => {
  test.each([
    [
      'ALLRIS',
      ALLRIS_NEW.replaceAll('Wortprotokoll', 'Mitschrift').replace(
        'Zusammenfassung des Diskussionsergebnisses',
        'In Kürze',
      ),
      '"Wortprotokoll"',
    ],
    ['ALLRIS', ALLRIS_OLD.replace('Wortprotokoll', 'Mitschrift'), '"Wortprotokoll"'],
    ['SessionNet', SESSIONNET.replace('Protokoll:', 'Verlauf'), '"Protokoll:"'],
    ['cronmm', CRONMM.replaceAll('Protokoll:', 'Verlauf'), '"TOP 1 …"'],
  ])('%s: is not guessed at', async (system, html, heading) => {
    const drift = driftOf(await pageOf(html));
    expect(drift).toContain(`is a page of ${system} without the heading ${heading}`);
    expect(drift).toContain('page.html');
  });

  test.each(PAGES)('$name has them', async ({ html }) => {
    expect(driftOf(await pageOf(html))).toBeNull();
  });

  test('an item of ALLRIS of which only the decision is recorded is whole', async () => {
    const html = ALLRIS_NEW.replace(
      /<div class="compFull"><h2><a data-simpletooltip-text="Wort[\s\S]*?<\/div><\/div>/u,
      '',
    );
    expect(html).not.toContain('Wortprotokoll');
    const source = await pageOf(html);
    expect(driftOf(source)).toBeNull();
    expect(outline(recognise(source))).toContain('decision: Der Plan wird beschlossen.');
  });

  test('printed text is known by its foot, and read where people speak in it', () => {
    const text = `17.11.2021 - 7.4 Schulhof\n\nReduzieren\n\nMitschrift\n\nDie Bäume am Wehr bleiben stehen.\n\nOnline-Version dieser Seite: https://ratsinfo.lindenau.example/`;
    const source: Source = { origin: 'a/b.txt', label: 'a/b.txt', mediaType: 'text/plain', text, hash: '' };
    expect(driftOf(source)).toContain('"Wortprotokoll"');
    expect(driftOf({ ...source, text: text.slice(0, text.indexOf('Online')) })).toBeNull();
    const spoken = { ...source, text: text.replace('Die Bäume', 'Frau Birk fragt, ob die Bäume') };
    expect(driftOf(spoken)).toBeNull();
    expect(recognise(spoken).warnings).toMatchObject([
      { message: expect.stringContaining('No heading "Wortprotokoll"') },
    ]);
  });
});
