import { expect, test } from 'vitest';
import { begin, folder, ratsgraph } from '../commands/ratsgraph.ts';

/** Of a private person, in every way that a log could tell it. */
const PRIVATE = /querbach|tilla|ahornweg|55731|zeisig|kuemmel|DE12|2004 0000/iu;
const ASKED =
  'Frau Tilla Querbach, Ahornweg 7, fragt, wann die Bank am Teich komme. Sie ist unter Telefon 05551 / 55731, tilla.zeisig@kuemmel.example und IBAN DE12 2004 0000 0123 4567 89 zu erreichen. Herr Adler antwortet Frau Querbach, dass sie im Mai komme.';
const minutes = (
  day: string,
  asked = ASKED,
) => `Niederschrift über die Sitzung des Sozialausschusses der Stadt Lindenau am ${day}.03.2024

Anwesend:
Herr Walter Adler, Amtsleiter

TOP 1 Einwohnerfragestunde

${asked}
`;
/** Odd in every way that is warned of or refused. */
const MINUTES = {
  'lindenau/first.txt': minutes('12'),
  'lindenau/late.txt': `${minutes('13')}\nDie Sitzung endet um 25:70 Uhr, sagt Frau Tilla Querbach.\n`,
  'lindenau/plain.txt': ASKED,
  'lindenau/odd.pdf': `%PDF-1.4 ${ASKED}`,
  'lindenau/odd.docx': `PK\u0003\u0004${ASKED}`,
  'lindenau/umlauts.txt': new Uint8Array([...Buffer.from(ASKED), 0xff, 0xfe, 0x00, 0x81]),
  'lindenau/page.html': `<html><head><title>Querbach</title></head><body class="ALLRIS">${ASKED}</body></html>`,
  'other/lindenau/first.txt': minutes('12', ASKED.replace('Mai', 'Juni')),
  'part.jsonl': `{"source":"Tilla Querbach","document":{"text":"${ASKED}"}}\n`,
};
const TOKEN = 'a-token-for-tests-0123456789';

test('logs and messages of an import tell of no private person, whatever is odd', {
  timeout: 60_000,
}, async () => {
  const cwd = folder(MINUTES);
  const said = [
    await ratsgraph(['import', 'lindenau'], { cwd }),
    await ratsgraph(['import', 'other', 'part.jsonl'], { cwd }),
    await ratsgraph(['import', 'lindenau', 'other'], { cwd }),
    await ratsgraph(['remove', '--older-than', '2020-01-01'], { cwd }),
  ].map(({ out, err }) => out + err);
  const extracted = await ratsgraph(['extract', 'lindenau', 'other', '--pseudonymise'], { cwd });
  const all = [...said, extracted.err].join('\n');
  const { out: graph } = await ratsgraph(['export'], { cwd });
  expect(graph).toContain('Walter Adler');
  expect(all).toMatch(/odd\.docx.*odd\.pdf/su);
  expect(all).toContain('Warning for');
  expect(all).toContain('part.jsonl:1 is no line');
  expect(all).not.toMatch(PRIVATE);
});

test('the log of a server tells neither what was asked for nor what was handed over', {
  timeout: 60_000,
}, async () => {
  const cwd = folder(MINUTES);
  const env = { RATSGRAPH_TOKEN: TOKEN, RATSGRAPH_LOG: 'requests' };
  const server = begin(['serve', '--port', '0'], { cwd, env });
  const [, url = ''] = await server.said(/Ratsgraph is at (\S+)/u);
  const post = (body: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
      body,
    });
  const ask = async (query: string, variables = {}) =>
    (await post(JSON.stringify({ query, variables }))).text();
  const documents = Object.entries(MINUTES).map(([name, content]) => ({
    name,
    base64: Buffer.from(content).toString('base64'),
  }));
  const imports =
    'mutation ($documents: [MinutesInput!]!) { import(documents: $documents) { created problems { message } } }';
  expect(await ask(imports, { documents })).toMatch(/"created":[1-9].*odd\.pdf/su);
  expect(await ask('{ search(words: "Tilla Querbach") { totalCount } }')).toContain('totalCount');
  await ask('query ($who: String!) { questions(filter: { from: $who }) { totalCount } }', {
    who: 'Querbach',
  });
  await ask('{ questions(filter: { from: "Querbach", querbach: 1 }) { tilla } }');
  await ask('query Tilla($who: Tilla) { questions { "Querbach" } }');
  expect(await ask('mutation { erase(who: "Tilla Zeisig") { name } }')).toContain('nobody in the graph');
  expect(
    await ask('mutation { correct(settlements: "people:\\n  - same: [Tilla Querbach]") { merged } }'),
  ).toContain('settlements:2');
  await ask('mutation { remove(origins: ["Tilla Querbach"]) { missing } }');
  await post('{"query": "Tilla Querbach');
  for (const path of [
    '/questions?from=Tilla+Querbach',
    '/people/Tilla%20Querbach',
    '/export/questions.csv?from=Querbach',
    '/Querbach',
    '/graphql?query={Querbach}',
  ])
    await (await fetch(`${url}${path}`)).text();
  server.child.kill('SIGINT');
  const { exit, out, err } = await server.ended;
  expect(exit).toBe(0);
  expect(err.match(/"message":"request"/gu)?.length).toBeGreaterThan(12);
  expect(`${out}${err}`).not.toMatch(PRIVATE);
});
