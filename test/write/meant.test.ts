import { expect, it } from 'vitest';
import { type Candidate, meant } from '../../import/write/later.ts';

const one: Candidate = {
  ...{ answer: 'a', refersOn: '2023-05-03', asker: 'Birk', refersStatus: 'ANSWERED', words: 'Anfrage' },
  ...{ answered: '2023-09-20', said: ' der radweg am markt kostet viel ', heading: null },
  ...{ question: 'q1', asked: '2023-05-03', status: 'NONE', askers: ['Frau Dr. Birk'], terms: [' radweg '] },
  askerOnDay: null,
};
const links = (...candidates: readonly Partial<Candidate>[]) =>
  meant(candidates.map((some) => ({ ...one, ...some }))).map(({ question }) => question);

it('takes the questions of the named asker whose terms the answer takes up', () => {
  expect(
    links({}, { question: 'q2', terms: [' zaun '] }, { question: 'q3', askers: ['Herr Adler'] }),
  ).toEqual(['q1']);
  expect(links({}, { question: 'q2', terms: [' markt '] })).toEqual(['q1', 'q2']);
  expect(links({}, { question: 'q2', terms: [' markt ', ' radweg '] })).toEqual(['q2']);
});

it('takes the only one of the named asker where no term tells, and none where several could be meant', () => {
  const silent = { terms: [] };
  expect(links(silent, { question: 'q2', askers: ['Herr Adler'] })).toEqual(['q1']);
  expect(links(silent, { ...silent, question: 'q2' })).toEqual([]);
  expect(links({ ...silent, asker: null })).toEqual([]);
});

it('needs both for "die letzte Sitzung", which may be one that the graph does not hold', () => {
  expect(links({ refersOn: '' })).toEqual(['q1']);
  expect(links({ refersOn: '', terms: [] })).toEqual([]);
  expect(links({ refersOn: '', asker: null })).toEqual([]);
});

it('never takes a question of the same day or a later one', () => {
  expect(links({ asked: '2023-09-20' })).toEqual([]);
});
