import { expect, test } from 'vitest';
import { MINUTES } from './minutes.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const TEXT = `${MINUTES}\nFrau Abel hakt nach, warum der Kurs so teuer ist.\n`;

test('ratsgraph eval --rules tells what each rule is worth, worst first, and which never fire', async () => {
  const start = TEXT.indexOf('Frau Abel fragt');
  const gold = {
    questions: [{ id: 'q1', status: 'DEFERRED', start, end: TEXT.indexOf('\n', start) }],
    answers: [{ to: ['q1'], start: TEXT.indexOf('Herr Brandt antwortet'), end: TEXT.indexOf(' Er sagt') }],
    commitments: [{ start: TEXT.indexOf('Er sagt zu'), end: TEXT.length }],
  };
  const cwd = folder({
    'eval/score.mjs': '',
    'eval/gold/one/a.txt': TEXT,
    'eval/gold/one/a.gold.json': JSON.stringify(gold),
  });
  const { exit, out } = await ratsgraph(['eval', 'eval/gold/one', '--rules'], { cwd });
  expect(exit).toBe(0);
  const lines = out.split('\n').map((line) => line.replace(/ +/gu, ' ').trim());
  expect(lines.slice(0, 3)).toEqual([
    'asking hits right precision recall',
    'nachhaken 1 0 0.000 0.000',
    'fragen 1 1 1.000 1.000',
  ]);
  expect(lines).toContain('turn:antworten 1 1 1.000 1.000');
  expect(lines).toContain('content 1 0 0.000 0.000');
  expect(lines).toContain('sagt-zu 1 1 1.000 1.000');
  expect(out).toMatch(/Records that fired nowhere.*\n {2}asking: .*hinterfragen/u);
});
