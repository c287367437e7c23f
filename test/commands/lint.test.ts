import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { meeting } from '../../src/commands/lint/sample.ts';
import { folder, ratsgraph } from './ratsgraph.ts';

const FAULTY = meeting('Frau Birk dankt Herr Schmitz.\nFrau Birk fragt, wann der Steg gebaut wird.');
const FLAWLESS = meeting('Frau Birk dankt Herrn Schmitz.');

describe('ratsgraph lint', () => {
  test('tells file, line, column, rule, message and sentence, and ends with 1', async () => {
    const { exit, out, err } = await ratsgraph(['lint', 'a.txt'], { cwd: folder({ 'a.txt': FAULTY }) });
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out).toBe(
      [
        'a.txt:11:17  fehlende-beugung    Hier muss „Herrn“ stehen.',
        '    Frau Birk dankt Herr Schmitz.',
        'a.txt:12:1   frage-ohne-antwort  Zu dieser Frage ist keine Antwort vermerkt.',
        '    Frau Birk fragt, wann der Steg gebaut wird.',
        '',
        '2 Beanstandungen in 1 Dokument.',
        '',
      ].join('\n'),
    );
  });

  test('ends with 0 where nothing is found', async () => {
    const ended = await ratsgraph(['lint', 'a.txt'], { cwd: folder({ 'a.txt': FLAWLESS }) });
    expect(ended).toEqual({ exit: 0, out: 'Keine Beanstandung in 1 Dokument.\n', err: '' });
  });

  test.each([
    { options: ['--rule', 'fehlende-beugung'], rules: ['fehlende-beugung'], exit: 1 },
    { options: ['--skip', 'fehlende-beugung'], rules: ['frage-ohne-antwort'], exit: 1 },
    { options: ['--max-findings', '2'], rules: ['fehlende-beugung', 'frage-ohne-antwort'], exit: 0 },
    { options: ['--rule', 'fehlende-beugung', '--skip', 'fehlende-beugung'], rules: [], exit: 0 },
  ])('$options finds $rules', async ({ options, rules, exit }) => {
    const cwd = folder({ 'a.txt': FAULTY });
    const ended = await ratsgraph(['lint', 'a.txt', '--format', 'json', ...options], { cwd });
    expect(JSON.parse(ended.out)[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(rules);
    expect(ended.exit).toBe(exit);
  });

  test('writes SARIF that its schema accepts', async () => {
    const cwd = folder({ 'süd west/a.txt': FAULTY, 'b.html': `<html><body><p>${FAULTY}</p></body></html>` });
    const { out } = await ratsgraph(['lint', 'süd west/a.txt', 'b.html', '-f', 'sarif'], { cwd });
    const log = JSON.parse(out);
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'));
    const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...log, version: '1' })).toBe(false);
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'fehlende-beugung',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 's%C3%BCd%20west/a.txt' },
            region: { startLine: 11, startColumn: 17, endLine: 11, endColumn: 21 },
          },
        },
      ],
    });
  });

  test('a rule that does not exist is a wrong call', async () => {
    const { exit, err } = await ratsgraph(['lint', '--rule', 'x', 'a.txt']);
    expect(exit).toBe(64);
    expect(err).toContain('Rules are frage-ohne-antwort, ');
  });

  test('a file that is missing counts more than findings', async () => {
    const { exit } = await ratsgraph(['lint', 'a.txt', 'no.txt'], { cwd: folder({ 'a.txt': FAULTY }) });
    expect(exit).toBe(66);
  });
});
