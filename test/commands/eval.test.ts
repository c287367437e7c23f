import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureTable, historyHead, historyLine } from '../../src/commands/figures.ts';
import { distinct, type Figures, goldOf } from '../../src/commands/yardstick.ts';

const found = { p: 1, r: 0.5, f1: 0.6667, gold: 2, predicted: 1 };
const right = { share: 1, of: 2 };
const FIGURES: Figures = {
  documents: 1,
  questions: found,
  links: found,
  answers: found,
  commitments: found,
  organizations: found,
  fields: found,
  asker: right,
  owner: right,
  people: right,
  role: right,
  'main term': right,
  'terms fit': right,
  status: { accuracy: 1, macroF1: 1 },
};

describe('figureTable', () => {
  const lines = figureTable(['one', 'all'], [FIGURES, FIGURES])
    .split('\n')
    .map((line) => line.replace(/ +/gu, ' '));

  it('shows the goal beside the figure and marks what is below it', () => {
    expect(lines.find((line) => line.startsWith('questions F1'))).toBe('questions F1 -0.667 -0.667 ≥ 0.97');
    expect(lines.find((line) => line.startsWith('asker'))).toBe('asker 1.000 1.000 ≥ 0.99');
  });
});

describe('the history of the figures', () => {
  it('has as many cells in a line as in its head', () => {
    const line = historyLine('a | b', 'train', FIGURES, new Date('2026-01-02T03:04:05Z'));
    expect(line.split('|')).toHaveLength(historyHead().split('\n')[0]?.split('|').length ?? 0);
    expect(line).toContain('| 2026-01-02 | train | .667 |');
  });

  it('is kept under the head that the command writes for', () => {
    const page = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8');
    expect(page).toContain(historyHead());
  });
});

describe('goldOf', () => {
  it('names the folder that is missing', () => {
    expect(() => goldOf('nowhere/gold', 'all')).toThrow('nowhere/gold does not exist');
  });
});

it('measures no two texts of one name together', () => {
  const gold = (folder: string) => ({ folder, texts: [`${folder}/a.txt`], score: '' });
  expect(() => distinct([gold('one'), gold('two')])).toThrow('one/a.txt and two/a.txt have the same name');
});
