import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { meeting } from '../../src/commands/lint/sample.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const SAID = `Frau Birk fragt Herrn Adler, wann der Steg gebaut wird. Herr Adler antwortet, im Mai werde gebaut.
Er sagt zu, den Plan in der nächsten Sitzung vorzulegen.
Auch fragt Linden, ob der Weg frei ist.`;

describe('ratsgraph explain', () => {
  test('tells who asks, by which rule and words, what became of it and what it is about', async () => {
    const { exit, out, err } = await ratsgraph(['explain', 'a.txt:11:5'], { cwd: place() });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const lines = out.split('\n');
    expect(lines.filter((line) => !line.startsWith('    about')).join('\n')).toBe(
      [
        'a.txt: Ortsrat Kirchbrede, 2023-05-04, layout session',
        '',
        '1 Anfragen',
        '',
        '11:1  question',
        '  Frau Birk fragt Herrn Adler, wann der Steg gebaut wird.',
        '  question by rule `fragen`: „Frau Birk fragt Herrn Adler, wann der Steg gebaut wird.“',
        '    asker    Ilse Birk (elected, member at the meeting)  [named]  „Frau Birk“ at 11:1',
        '    put to   Mats Adler (elected, member at the meeting; Ortsbürgermeister by attendance-list)  [named]',
        '    put to   Ortsrat Kirchbrede (committee)  [role-at-meeting]',
        '    status   ANSWERED  [content]  „Herr Adler antwortet, im Mai werde gebaut.“ at 11:57',
        '    answered by Mats Adler (elected, member at the meeting; Ortsbürgermeister by attendance-list)  [order]  „Herr Adler antwortet, im Mai werde gebaut.“ at 11:57',
        '',
      ].join('\n'),
    );
    expect(out).toContain('    about    term Steg, 1  [question]  „Steg“ at 11:39\n');
  });

  test('tells what people corrected by hand, why, who says so and where', async () => {
    const why = 'reason: a slip of the pen\n    by: clerk';
    const rules = `people:
  - same: [Ilse Birk, Herr Linden]
    ${why}
askers:
  - question: { document: ORIGIN, words: wann der Steg }
    asker: Mats Adler
    ${why}
deliveries:
  - promise: { document: ORIGIN, words: den Plan }
    where: Anlage 2
    ${why}
`;
    const cwd = place();
    const { out: read } = await ratsgraph(['extract', 'a.txt', '--format', 'jsonl'], { cwd });
    writeFileSync(`${cwd}/rules.yaml`, rules.replaceAll('ORIGIN', String(JSON.parse(read).document.origin)));
    const { out, exit, err } = await ratsgraph(['explain', 'a.txt', '-c', 'rules.yaml'], { cwd });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const curated = out.split('\n').filter((line) => line.endsWith('[curated]'));
    expect(curated).toEqual([
      '    asker    Mats Adler: a slip of the pen, says clerk (rules.yaml:6)  [curated]',
      '    who      one person: Ilse Birk, Herr Linden: a slip of the pen, says clerk (rules.yaml:2)  [curated]',
      '    kept     Anlage 2: a slip of the pen, says clerk (rules.yaml:11)  [curated]',
    ]);
  });

  test('tells the promise, whom a pronoun means, and the words of the date', async () => {
    const { out } = await ratsgraph(['explain', 'a.txt:12'], { cwd: place() });
    expect(out).toContain('12:1  commitment');
    expect(out).toMatch(/promise by rule `sagt-zu`/u);
    expect(out).toMatch(/owner {4}Mats Adler .*\[named before\] {2}„Herr Adler“ at 11:57/u);
    expect(out).toMatch(/due .*„in der nächsten Sitzung“ at 12:\d+/u);
  });

  test('tells which rules nearly fired, and on what they failed', async () => {
    const { out } = await ratsgraph(['explain', 'a.txt:13'], { cwd: place() });
    expect(out).toMatch(/question `fragen` at 13:6 „fragt Linden“: nobody .* „Linden“ is not introduced/u);
  });

  test.each([
    ['Frau Birk bittet um eine Kopie.', /`um-auskunft-bitten`.*missing: .*„Auskunft“, „Auskünfte“/u],
    ['Frau Birk hinterfragt die Standorte.', /`hinterfragen`.*missing: a question word or „ob“/u],
    ['Herr Adler fragt, ob es Wortmeldungen gibt.', /`leitung-fragt`.*this cue is a veto/u],
    ['Herr Adler werde dies nicht prüfen.', /`wird-prüfen`.*vetoed by `negated`: „nicht“/u],
    ['Frau Birk bittet, dass er das prüfen werde.', /promise .*vetoed by `requests`: „bittet“/u],
    ['Frau Birk stellt in Frage, warum das nötig ist.', /`frage-stellen`.*must not stand there: .*„Frage“/u],
    ['Dazu erklärt Linden, es sei so.', /`turn:erklären`.*„Linden“ is not introduced/u],
  ])('"%s" fails on what it lacks', async (said, miss) => {
    const { out } = await ratsgraph(['explain', '-', '--nearly'], { input: meeting(said) });
    expect(out).toMatch(miss);
  });

  test('tells the whole document turn by turn, as JSON too', async () => {
    const { out } = await ratsgraph(['explain', 'a.txt', '--format', 'json'], { cwd: place() });
    const { sentences } = JSON.parse(out);
    expect(sentences.map((one: { class: string }) => one.class).slice(0, 3)).toEqual([
      'question',
      'answer',
      'commitment',
    ]);
    expect(sentences[2]).toMatchObject({ goesOn: null, words: { from: { line: 12, column: 1 } } });
  });

  test('says what stands where no sentence is read', async () => {
    const { out } = await ratsgraph(['explain', 'a.txt:3'], { cwd: place() });
    expect(out).toContain('Here stands the attendance list');
  });

  test.each([
    { place: 'a.txt:99', exit: 64, says: 'a.txt has 14 lines, so there is no line 99' },
    { place: 'no.txt:3', exit: 66, says: 'no.txt' },
  ])('$place ends with $exit', async ({ place: where, exit, says }) => {
    const ended = await ratsgraph(['explain', where], { cwd: place() });
    expect(ended.exit).toBe(exit);
    expect(ended.err).toContain(says);
  });
});

function place(): string {
  return folder({ 'a.txt': meeting(SAID) });
}
