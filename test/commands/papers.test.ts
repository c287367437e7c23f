import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../import/model.ts';
import { docx, paragraph } from '../read/docx.ts';
import { lines, pdf } from '../read/pdf.ts';
import { MINUTES } from './minutes.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const SESSION = readFileSync(
  new URL('../../import/sample/lindenau/2023-05-11-ortsrat-kirchbrede.txt', import.meta.url),
  'utf8',
);

describe('minutes on paper', () => {
  test('a session says the same as PDF and as text', async () => {
    const sheets = SESSION.split('\f').filter((sheet) => sheet.trim() !== '');
    const cwd = folder({
      'lindenau/rat.txt': SESSION,
      'lindenau/rat.pdf': pdf(sheets.map((sheet) => lines(sheet.trimEnd(), { top: 815 }))),
    });
    const [text, paper] = await extracted(['lindenau/rat.txt', 'lindenau/rat.pdf'], cwd);
    expect(sheets.length).toBeGreaterThan(1);
    expect(text?.questions.length).toBeGreaterThan(5);
    expect(said(paper)).toEqual(said(text));
    expect(paper?.document).toMatchObject({ layout: 'session', original: { unit: 'page' } });
  });

  test('a Word file is found in its folder and read by its paragraphs', async () => {
    const body = MINUTES.split('\n').map((words) => paragraph(words));
    const cwd = folder({
      'kirchbrede/rat.docx': docx({ body: body.join('') }),
      'kirchbrede/~$rat.docx': 'x',
    });
    const [found] = await extracted(['kirchbrede'], cwd);
    expect(found).toMatchObject({
      document: { layout: 'allris' },
      questions: [{ text: expect.stringMatching(/^Frau Abel fragt/u) }],
    });
  });

  test('a page that was scanned is told with its number, and the others are read', async () => {
    const cwd = folder({ 'rat.pdf': pdf([lines('Frau Abel fragt, wann die Brücke fertig sei.'), []]) });
    const { exit, out } = await ratsgraph(['extract', 'rat.pdf'], { cwd });
    expect(exit).toBe(0);
    expect(out).toMatch(/Warning, page 2, line 1: Page 2 has no text layer: .*OCR/u);
    expect(out).toMatch(/\? Frau Abel/u);
    const imported = await ratsgraph(['import', 'rat.pdf'], { cwd });
    expect(imported.out).toMatch(/Warning for [^:]*rat\.pdf: Page 2 has no text layer/u);
  });
});

async function extracted(sources: string[], cwd: string): Promise<Extraction[]> {
  const { exit, out, err } = await ratsgraph(['extract', ...sources, '-f', 'jsonl'], { cwd });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Who asked and answered what, without places and ids. */
function said(extraction: Extraction | undefined) {
  const { meeting, agendaItems, people, questions, answers, commitments } = extraction ?? {};
  return {
    meeting: meeting?.name,
    items: agendaItems?.map(({ number, heading }) => [number, heading]),
    people: people?.map(({ name, attended }) => [name, attended]),
    questions: questions?.map(({ text, status, rule }) => [text, status, rule]),
    answers: answers?.map(({ text }) => text),
    commitments: commitments?.map(({ text, due }) => [text, due]),
  };
}
