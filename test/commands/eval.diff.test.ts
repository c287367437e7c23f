import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MINUTES } from './minutes.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const STATE = 'test/accepted/minutes.jsonl';

describe('ratsgraph eval --diff', () => {
  test('tells nothing where nothing changed, and keeps no word of the text', async () => {
    const cwd = await accepted();
    const { exit, out } = await ratsgraph(['eval', 'minutes', '--diff'], { cwd });
    expect({ exit, out }).toEqual({ exit: 0, out: 'Nothing changed in 1 document.\n' });
    expect(readFileSync(join(cwd, STATE), 'utf8')).not.toMatch(/Abel|Brandt|Kurs|Kirchbrede/u);
  });

  test('tells each act that is gained, lost or changed, with its sentence', async () => {
    const cwd = await accepted();
    const file = join(cwd, STATE);
    const state = JSON.parse(readFileSync(file, 'utf8'));
    const [question, answer, promise] = state.acts;
    const changed = question.with(3, 'fragen-anders').with(4, 'NONE').with(5, '000000');
    const lost = answer.with(1, answer[1] + 1);
    writeFileSync(file, `${JSON.stringify({ ...state, acts: [changed, lost, promise] })}\n`);
    const { out } = await ratsgraph(['eval', 'minutes', '--diff'], { cwd });
    expect(out).toBe(
      [
        'minutes/a.txt',
        '  ~ 5:1 question `fragen`: rule `fragen-anders` → `fragen`; NONE → ANSWERED; asked by is now Frau Abel',
        '      Frau Abel fragt den Geschäftsführer des Jobcenters Kirchbrede, Herrn Brandt, wie viele Menschen an Kursen teilnehmen.',
        '  + 7:1 answer `turn:antworten`: given by Herr Brandt; for Jobcenter Kirchbrede',
        '      Herr Brandt antwortet, es seien 120 Menschen. Er sagt zu, die Zahlen nachzureichen.',
        '  - 7:2 answer `turn:antworten`',
        '      err Brandt antwortet, es seien 120 Menschen. Er sagt zu, die Zahlen nachzureichen.',
        '',
        '1 gained, 1 lost, 1 changed in 1 document. --accept takes them as they are now.',
        '',
      ].join('\n'),
    );
  });

  test('compares nothing where the text itself is another one, or new', async () => {
    const cwd = await accepted();
    writeFileSync(join(cwd, 'minutes/a.txt'), MINUTES.replace('120', '130'));
    writeFileSync(join(cwd, 'minutes/b.txt'), MINUTES);
    const { out } = await ratsgraph(['eval', 'minutes', '--diff'], { cwd });
    expect(out).toContain('minutes/a.txt: the text itself is another one, 3 acts\n');
    expect(out).toContain('minutes/b.txt: not accepted yet, 3 acts\n');
    expect(out).toContain('Nothing changed in 0 documents; 2 not compared.\n');
  });
});

async function accepted(): Promise<string> {
  const cwd = folder({ 'minutes/a.txt': MINUTES });
  const { out } = await ratsgraph(['eval', 'minutes', '--accept'], { cwd });
  expect(out).toBe('Accepted what 1 document says now.\n');
  return cwd;
}
