import { describe, expect, test } from 'vitest';
import { folder, ratsgraph } from './ratsgraph.ts';

const OLD =
  'Frau Birk fragt, wann die Brücke fertig ist. Herr Adler antwortet, dass sie im Mai fertig sei.\n\nFrau Birk fragt, ob die Bank bleibt.\n';
const NEW = OLD.replace('Mai', 'Juni').replace('\n\nFrau Birk fragt, ob die Bank bleibt.', '');

describe('ratsgraph diff', { timeout: 60_000 }, () => {
  const minutes = () => folder({ 'kirchbrede/a.txt': OLD, 'neu/b.txt': NEW });

  test('tells of two files which facts differ, as text and as JSON', async () => {
    const cwd = minutes();
    const { out, exit } = await ratsgraph(['diff', 'kirchbrede/a.txt', 'neu/b.txt'], { cwd });
    expect(exit).toBe(1);
    expect(out).toMatch(
      /^kirchbrede\/a\.txt → neu\/b\.txt: 0 appeared \(\+\), 2 changed \(~\), 1 vanished \(-\)\n/u,
    );
    expect(out).toContain('~ question   Frau Birk fragt, wann die Brücke fertig ist.\n    answers: ');
    expect(out).toContain('- question   Frau Birk fragt, ob die Bank bleibt.\n');
    const json = await ratsgraph(['diff', 'kirchbrede/a.txt', 'neu/b.txt', '--format', 'json'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({
      appeared: 0,
      changed: 2,
      vanished: 1,
      facts: expect.arrayContaining([
        {
          change: 'changed',
          kind: 'answer',
          id: expect.stringMatching(/^a_/u),
          text: 'Herr Adler antwortet, dass sie im Juni fertig sei.',
          aspects: [
            {
              aspect: 'words',
              before: 'Herr Adler antwortet, dass sie im Mai fertig sei.',
              after: 'Herr Adler antwortet, dass sie im Juni fertig sei.',
            },
          ],
        },
      ]),
    });
    const same = await ratsgraph(['diff', 'kirchbrede/a.txt', 'kirchbrede/a.txt'], { cwd });
    expect([same.exit, same.out]).toEqual([0, 'kirchbrede/a.txt → kirchbrede/a.txt: no fact differs.\n']);
  });

  test('tells what an import would change in the graph, and --supersedes does it', async () => {
    const cwd = minutes();
    const missing = await ratsgraph(['diff', 'neu/b.txt'], { cwd });
    expect([missing.exit, missing.err]).toEqual([
      66,
      'ratsgraph: the graph holds no document "neu/b.txt": name it with --origin, or give two files.\n',
    ]);
    await ratsgraph(['import', 'kirchbrede'], { cwd });
    expect((await ratsgraph(['diff', 'kirchbrede/a.txt'], { cwd })).exit).toBe(0);
    const { out, exit } = await ratsgraph(['diff', 'neu/b.txt', '--origin', 'kirchbrede/a.txt'], { cwd });
    expect(exit).toBe(1);
    expect(out).toContain(
      'kirchbrede/a.txt in the graph → neu/b.txt: 0 appeared (+), 2 changed (~), 1 vanished (-)',
    );
    const wrong = await ratsgraph(['import', 'neu/b.txt', '--supersedes', 'nirgends/x.txt'], { cwd });
    expect([wrong.exit, wrong.err]).toEqual([
      66,
      'ratsgraph: the graph holds no document "nirgends/x.txt" that could be superseded: ratsgraph export lists what it holds. Nothing was imported.\n',
    ]);
    const told = await ratsgraph(['import', 'neu/b.txt', '--supersedes', 'kirchbrede/a.txt'], { cwd });
    expect(told.out).toContain('0 created, 1 changed, 0 unchanged');
    expect((await ratsgraph(['import', 'kirchbrede'], { cwd })).out).toContain(
      '1 superseded by corrected ones',
    );
  });
});
