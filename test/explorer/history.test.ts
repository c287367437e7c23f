import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { given } from '../../import/read/index.ts';
import { curate, save } from '../../import/write/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import { ARTEFACTS, CHROMIUM, misbehaviour, type Stage, stage } from './stage.ts';

const head = (day: string) => `Stadt Lindenau
Niederschrift über die Sitzung des Rates am ${day}

Anwesend:
Herr Piehl, Ratsherr
Frau Birk, Ratsfrau
Herr Adler, Amtsleiter

`;
const OLD = `${head('03.05.2023')}TOP 3 Anfragen

Frau Birk fragt, was der Radweg am Markt koste. Herr Adler sagt zu, die Kosten nachzureichen.

Herr Piehl fragt, ob die Lampen bleiben.

Frau Birk fragt, wann die Bänke gestrichen werden.
`;
const CORRECTED = OLD.replace('ob die Lampen bleiben', 'ob alle Lampen bleiben');
const LATER = `${head('05.07.2023')}TOP 3 Beantwortung der Anfrage von Frau Birk vom 03.05.2023 zum Radweg

Herr Adler teilt mit, dass der Radweg 200.000 Euro koste.
`;

const minutes = async (name: string, text: string) =>
  extract(await given(`lindenau/${name}.txt`, Buffer.from(text)));
const old = await minutes('mai', OLD);
const idOf = (words: string) => old.questions.find(({ text }) => text.includes(words))?.id ?? '';
const told = { reason: 'Sie selbst sagt es so', by: 'Sitzungsdienst', at: 'curation.yaml:2' };

async function fill(graph: Graph): Promise<void> {
  await save(graph, [old]);
  await save(graph, [await minutes('mai', CORRECTED), await minutes('juli', LATER)]);
  await curate(graph, {
    people: [],
    names: [],
    corrections: [
      { ...told, kind: 'asker', target: { id: idOf('Bänke') }, asker: 'Herr Piehl' },
      { ...told, kind: 'status', target: { id: 'q_nirgends' }, status: 'NONE' },
    ],
  });
}

describe.skipIf(!CHROMIUM)('what became of things, in Chromium', () => {
  let house: Stage;
  let page: Page;
  beforeAll(async () => {
    house = await stage(fill);
    page = await house.page({ viewport: { width: 1280, height: 1000 } });
  });
  afterAll(() => house.close());

  const shown = async (name: string, path: string) => {
    const response = await page.goto(path);
    await page.screenshot({ path: `${ARTEFACTS}history-${name}.png` });
    return {
      status: response?.status(),
      text: ((await page.locator('main').textContent()) ?? '').replace(/\s+/gu, ' '),
    };
  };

  test('a question says that a later meeting answered it, and leads there', async () => {
    const { text } = await shown('later', `/questions/${idOf('Radweg')}`);
    expect(text).toContain('Später beantwortet, nach 63 Tagen.');
    expect(text).toContain('Antwort auf eine frühere Sitzung');
    expect(text).toContain('Erledigung protokolliert 05.07.2023');
    expect(text).toMatch(/Die Niederschrift wurde berichtigt; so steht sie hier seit \d\d\.\d\d\.\d{4}\./u);
    await page.getByRole('link', { name: 'Rat, 05.07.2023' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Rat, 05.07.2023' }).waitFor();
  });

  test('a question says what was corrected by hand, why, and what was read', async () => {
    const { text } = await shown('by-hand', `/questions/${idOf('Bänke')}`);
    expect(text).not.toContain('Später beantwortet');
    expect(text).toContain(
      'Von Hand berichtigt Wer gefragt hat (gelesen war: Frau Birk) Sie selbst sagt es so · sagt Sitzungsdienst',
    );
  });

  test('an old link says what became of it, and leads to what stands in its place', async () => {
    const { status, text } = await shown('gone', `/questions/${idOf('Lampen')}`);
    expect(status).toBe(410);
    expect(text).toContain('Die Niederschrift, in der es stand, wurde berichtigt');
    await page.getByRole('link', { name: 'Was jetzt an seiner Stelle steht' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Herr Piehl fragt, ob alle Lampen bleiben.' })
      .waitFor();
    expect((await shown('never', '/questions/q_niemals')).status).toBe(404);
  });

  test('a document tells its versions, and the page of quality what waits', async () => {
    const document = await shown('versions', `/documents/${old.document.id}`);
    expect(document.text).toContain('Frühere Fassungen');
    await page.getByText('Frühere Fassungen').click();
    await page.getByText('0 neu, 1 geändert, 0 entfallen').waitFor();
    const quality = await shown('waiting', '/quality');
    expect(quality.text).toContain('Berichtigungen, die warten');
    expect(quality.text).toContain('the graph holds no question q_nirgends');
    expect(misbehaviour(page).filter((line) => !line.includes('410'))).toEqual([]);
  });
});
