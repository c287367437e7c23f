import type { Table } from '../table.ts';
import type { Thing } from '../thing.ts';

const all = (page: Thing) => page['all'] as readonly Thing[];
const rates = (group: Thing) => group['rates'] as readonly Thing[];

const KEY = [
  'key',
  'key',
  'The month (`2021-11`), quarter (`2021-Q4`), year or status; else the id of what the questions have in common',
] as const;
const NAME = ['name', 'name', 'The same for people to read'] as const;

export const groups: Table = {
  name: 'groups',
  title:
    'One group of questions a row, with how many have which status: by month unless `by` says otherwise, and at most the 500 largest.',
  operation: 'groups',
  rows: (page) =>
    all(page).map((group) => ({
      ...group,
      counts: Object.fromEntries(rates(group).map(({ status, count }) => [status, count])),
    })),
  columns: [
    KEY,
    NAME,
    ['questions', 'questions', 'How many questions'],
    ['answered', 'counts.ANSWERED', 'How many of them are `ANSWERED`'],
    ['off_record', 'counts.OFF_RECORD', '`OFF_RECORD`'],
    ['deferred', 'counts.DEFERRED', '`DEFERRED`'],
    ['declined', 'counts.DECLINED', '`DECLINED`'],
    ['none', 'counts.NONE', '`NONE`: no answer is recorded'],
    ['median_days', 'medianDays', 'Median of the days from question to answer; empty where none is answered'],
  ],
};

export const answerRates: Table = {
  name: 'answer-rates',
  title:
    'One group and one status a row, with share and interval: by month unless `by` says otherwise, and at most the 500 largest groups.',
  operation: 'groups',
  rows: (page) => all(page).flatMap((group) => rates(group).map((rate) => ({ ...group, rate }))),
  columns: [
    KEY,
    NAME,
    ['status', 'rate.status', 'What became of the questions'],
    ['count', 'rate.count', 'How many have it: the numerator'],
    ['of', 'rate.of', 'Of how many: the denominator'],
    ['share', 'rate.share', 'The one by the other, 0–1'],
    ['low', 'rate.low', 'Where the interval begins that holds the true share in 95 of 100 cases (Wilson)'],
    ['high', 'rate.high', 'Where it ends'],
  ],
};
