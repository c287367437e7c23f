import { describe, expect, test } from 'vitest';
import { folder, ratsgraph } from './ratsgraph.ts';

const RULES = `people:
  - same: [Frau Birk, Herr Adler]
    reason: one and the same, for the sake of the test
    by: the clerk's office
`;

describe('ratsgraph curate', { timeout: 60_000 }, () => {
  test('settles who is who in the graph, and undoes it', async () => {
    const cwd = folder({
      'kirchbrede/a.txt':
        'Frau Birk fragt, wann die Brücke fertig ist. Herr Adler antwortet, dass sie im Mai fertig sei.\n',
      'rules.yaml': RULES,
      'none.yaml': 'people: []\n',
    });
    await ratsgraph(['import', 'kirchbrede'], { cwd });
    const people = async () =>
      (await ratsgraph(['export'], { cwd })).out.match(/"labels":\[[^\]]*"Person"/gu)?.length ?? 0;
    expect(await people()).toBe(2);
    expect((await ratsgraph(['people', 'rules.yaml'], { cwd })).out).toBe(
      '1 merged, 0 split, 0 known by other names.\n',
    );
    expect(await people()).toBe(1);
    expect((await ratsgraph(['people', 'none.yaml'], { cwd })).out).toBe(
      '0 merged, 0 split, 0 known by other names.\n',
    );
    expect(await people()).toBe(2);
  });

  test('corrects by hand, tells what waits with its line, and again at each import', async () => {
    const cwd = folder({
      'kirchbrede/a.txt':
        'Frau Birk fragt, wann die Brücke fertig ist. Herr Adler antwortet, dass sie im Mai fertig sei.\n',
      'rules.yaml': `askers:
  - question: { document: kirchbrede/a.txt, words: wann die Brücke }
    asker: Herr Adler
    reason: he asked
    by: clerk
status:
  - question: q_nowhere
    status: DEFERRED
    reason: it was put off
    by: clerk
`,
    });
    await ratsgraph(['import', 'kirchbrede'], { cwd });
    const { out, err, exit } = await ratsgraph(['curate', 'rules.yaml'], { cwd });
    expect(out).toContain('By hand: 1 who asked, 0 answers, 1 statuses, 0 deliveries; 1 hold, 1 wait.\n');
    expect(err).toBe('ratsgraph: rules.yaml:7 waits: the graph holds no question q_nowhere.\n');
    expect(exit).toBe(66);
    const again = await ratsgraph(['import', 'kirchbrede'], { cwd });
    expect([again.exit, again.out]).toEqual([
      0,
      expect.stringContaining('Correction rules.yaml:7 waits: the graph holds no question q_nowhere.\n'),
    ]);
  });

  test.each([
    ['people:\n  - same: [Frau Birk, Herr Adler]\n', 65, 'rules.yaml:2: "reason:" is missing'],
    [
      'people:\n  - same: [Frau Birk, Herr Adler]\n    reason: so\n',
      65,
      'rules.yaml:2: "by:" is missing: who reads the graph shall see who says so.',
    ],
    [
      'people:\n  - same: [Frau Birk]\n    reason: so\n',
      65,
      'rules.yaml:2: "same:" needs two names or more.',
    ],
    ['people:\n  - splitt: Frau Birk\n    reason: so\n', 65, 'rules.yaml:2: "splitt" is no key here'],
    ['people:\n  - reason: so\n', 65, 'rules.yaml:2: expected either "same:" or "split:".'],
    ['persons: []\n', 65, 'rules.yaml:1: "persons" is no key here: there are people, names, askers'],
    ['names: Rat\n', 65, 'rules.yaml:1: "names:" needs a list.'],
    [
      'names: []\npersons: []\n',
      65,
      'rules.yaml:1: "persons" is no key here: there are people, names, askers',
    ],
    ['names:\n  - name: Rat\n    called: [Räte]\n', 65, 'rules.yaml:2: "called" is no key here'],
    ['names:\n\n  - name: "?"\n    knownAs: [x]\n', 65, 'rules.yaml:3: "name:" needs the name as minutes'],
    ['names:\n  - name: Rat\n    knownAs: []\n', 65, 'rules.yaml:3: "knownAs:" needs the names that people'],
    [
      'names:\n  - name: Cäcilienschule\n    knownAs: Cäci\n',
      66,
      'rules.yaml:2: no document speaks of "Cäcilienschule". Nothing was changed.',
    ],
    [
      'status:\n  - question: q_1\n    status: OPEN\n    reason: so\n    by: me\n',
      65,
      'rules.yaml:3: "status:" is one of ANSWERED, OFF_RECORD, DEFERRED, DECLINED, NONE.',
    ],
    ['status:\n  - question: q_1\n    status: NONE\n    reason: so\n', 65, 'rules.yaml:2: "by:" is missing'],
    [
      'askers:\n  - question: { document: a }\n    asker: x\n    reason: so\n    by: me\n',
      65,
      'rules.yaml:2: "words:" needs words of the minutes.',
    ],
    [
      'deliveries:\n  - promise: c_1\n    on: 2024-02-30\n    where: a\n    reason: so\n    by: me\n',
      65,
      'rules.yaml:3: "on:" needs a day: 2024-05-02.',
    ],
    [
      'deliveries:\n  - promise: c_1\n    reason: so\n    by: me\n',
      65,
      'rules.yaml:2: expected "answer:" or "where:".',
    ],
    ['people: [\n', 65, 'rules.yaml:2: '],
    [RULES, 66, 'rules.yaml:2: no document names a person "Frau Birk". Nothing was changed.'],
  ])('refuses %j with its line', async (rules, code, message) => {
    const cwd = folder({ 'rules.yaml': rules });
    const { exit, err } = await ratsgraph(['people', 'rules.yaml'], { cwd });
    expect(err).toContain(`ratsgraph: ${message}`);
    expect(exit).toBe(code);
  });

  test('says that a file is not there', async () => {
    const { exit, err } = await ratsgraph(['people', 'nothing.yaml']);
    expect(err).toContain('nothing.yaml does not exist');
    expect(exit).toBe(66);
  });
});
