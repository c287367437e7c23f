import { describe, expect, test } from 'vitest';
import { ratsgraph } from './ratsgraph.ts';

describe('called wrongly', () => {
  test.each([
    { args: ['bogus'], says: "unknown command 'bogus'" },
    { args: ['extract'], says: "missing required argument 'source'" },
    { args: ['extract', '--fromat', 'jsonl', 'a.txt'], says: "unknown option '--fromat'" },
    { args: ['extract', '--format', 'xml', 'a.txt'], says: 'Allowed choices are text, jsonl' },
    { args: ['extract', '--jobs', '0', 'a.txt'], says: 'It must be a number from 1 to 99' },
    { args: ['serve', '--port', '70000'], says: 'It must be a number from 0 to 65535' },
    { args: ['remove'], says: 'remove takes documents, or --older-than with a time' },
    { args: ['remove', '--older-than', 'long'], says: 'a day like 2015-01-01' },
    { args: ['import', '--graph', 'http://localhost', 'a.txt'], says: '"http://localhost" is no graph' },
  ])('$args ends with 64 and says why', async ({ args, says }) => {
    const { exit, out, err } = await ratsgraph(args);
    expect(err).toContain(says);
    expect(err).toMatch(/^ratsgraph: /u);
    expect({ exit, out }).toEqual({ exit: 64, out: '' });
  });
});

describe('asked for help', () => {
  test('it lists the commands and the exit codes', async () => {
    const { exit, out } = await ratsgraph(['--help']);
    expect(exit).toBe(0);
    for (const word of [
      'import',
      'extract',
      'explain',
      'lint',
      'serve',
      'mcp',
      'start',
      'remove',
      'erase',
      'export',
      'eval',
      '130',
    ]) {
      expect(out).toContain(word);
    }
  });

  test('it tells its version', async () => {
    expect(await ratsgraph(['--version'])).toMatchObject({ exit: 0, out: '0.1.0\n' });
  });
});
