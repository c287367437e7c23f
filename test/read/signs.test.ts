import { expect, test } from 'vitest';
import { extract } from '../../import/pipeline.ts';
import { given } from '../../import/read/given.ts';
import { pseudonymised } from '../../import/rights/index.ts';
import { whose } from '../rights/minutes.ts';
import { docx, paragraph } from './docx.ts';

const LINES = [
  'Niederschrift über die Sitzung des Rates der Gemeinde Lindenau am 12.03.2024',
  'Anwesend: Herr Kai Adler-Höfig, Ratsherr',
  'TOP 1 Einwohnerfragestunde',
  'Frau Ute Möhlenbrück-Pfiffer fragt, ob die Straße an der Schule gekehrt werde.',
  'Herr Adler-Höfig antwortet Frau Möhlenbrück-Pfiffer, dass dies häufig der Fall sei.',
];
const BLANK = '\n\n';
const PLAIN = LINES.join(BLANK);

/** The same to whoever reads it. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'umlauts of two signs': (text) => text.normalize('NFD'),
  'hyphens that do not break': (text) => text.replaceAll('-', '\u2011'),
  'hyphens of typesetters': (text) => text.replaceAll('-', '\u2010'),
  'ligatures of print': (text) => text.replaceAll('ff', '\ufb00').replaceAll('fi', '\ufb01'),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})/gu, '\u00ad'),
  'blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow blanks': (text) => text.replaceAll('. ', '.\u202f').replaceAll('Frau ', 'Frau\u2009'),
  'blanks without width': (text) => text.replaceAll(' ', ' \u200b'),
  'marks of direction': (text) => text.replace(/(?<=Frau |Herr )/gu, '\u200e'),
};

async function facts(bytes: Uint8Array, name: string) {
  const extraction = extract(await given(name, bytes));
  const asker = new Map(extraction.people.map((person) => [person.id, person.name]));
  const questions = extraction.questions.map(({ text, askedBy, status }) => [
    asker.get(askedBy ?? ''),
    text,
    status,
  ]);
  const closed = JSON.stringify({ ...pseudonymised(extraction, whose), source: null });
  return { questions, people: extraction.people.map(({ name }) => name), closed };
}

const expected = {
  people: expect.arrayContaining(['Ute Möhlenbrück-Pfiffer', 'Kai Adler-Höfig']),
  questions: [
    [
      'Ute Möhlenbrück-Pfiffer',
      'Frau Ute Möhlenbrück-Pfiffer fragt, ob die Straße an der Schule gekehrt werde.',
      'ANSWERED',
    ],
  ],
  closed: expect.not.stringMatching(/brück|Pfiff/u),
};

test.each(Object.entries(DISGUISES))('%s change no fact and no right', async (_, disguised) => {
  expect(disguised(PLAIN)).not.toBe(PLAIN);
  const page = `<html><body>${disguised(LINES.map((line) => `<p>${line}</p>`).join(''))}</body></html>`;
  const word = docx({ body: LINES.map((line) => paragraph(disguised(line))).join('') });
  for (const [bytes, name] of [
    [Buffer.from(PLAIN), 'rat.txt'],
    [Buffer.from(disguised(PLAIN)), 'rat.txt'],
    [Buffer.from(page), 'rat.html'],
    [word, 'rat.docx'],
  ] as const)
    expect(await facts(bytes, name), name).toEqual(expected);
});

test('a soft hyphen at the end of a line is the hyphen that people see', async () => {
  const broken = PLAIN.replace(/Möhlenbrück/gu, 'Möhlen\u00ad\nbrück');
  const { text } = await given('rat.txt', Buffer.from(broken));
  expect(text).toBe(broken.replaceAll('\u00ad', '-'));
  expect((await facts(Buffer.from(broken), 'rat.txt')).questions).toEqual(expected.questions);
});

test('words of a page stand where its source has them, written as entities or not', async () => {
  const page =
    '<html><body><p>Frau B&shy;i&shy;rk&#8209;Lund fragt nach der Brücke am Markt.</p></body></html>';
  const { text, original } = await given('rat.html', Buffer.from(page));
  expect(text).toBe('Frau Birk-Lund fragt nach der Brücke am Markt.');
  const run = original?.starts.findLastIndex((start) => start <= text.indexOf('Brücke')) ?? -1;
  const at = (original?.at?.[run] ?? 0) + text.indexOf('Brücke') - (original?.starts[run] ?? 0);
  expect(page.slice(at)).toMatch(/^Brücke/u);
});
