import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../graph/engines.ts';
import { type Front, openFront } from './front.ts';

const [embedded] = ENGINES;

describe('bad input is told with a code, a place and a hint', () => {
  let front: Front;
  beforeAll(async () => {
    if (!embedded) throw new Error('No engine.');
    front = await openFront(embedded);
  });
  afterAll(() => front.close());

  const DAYS = [
    '2021-02-30',
    '2021-13-01',
    '04.11.2021',
    '2021-1-1',
    '',
    '2021-11-04T00:00',
    '+2021-11-04',
    '9999-99-99',
  ];
  it.each(DAYS)('no day: %j', async (day) => {
    const direct = await front.ask(`{ questions(filter: { since: ${JSON.stringify(day)} }) { totalCount } }`);
    expect(direct.errors?.[0]).toMatchObject({
      message: `"${day}" is no day.`,
      locations: [{ line: 1, column: 30 }],
      extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('YYYY-MM-DD') },
    });
    const variable = await front.ask(
      'query ($day: Date) { questions(filter: { until: $day }) { totalCount } }',
      { day },
    );
    expect(variable.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each(['1', 'true', '{}', 'null'])('%s is no day either, but null is no condition', async (value) => {
    const { data, errors } = await front.ask(`{ questions(filter: { since: ${value} }) { totalCount } }`);
    if (value === 'null') expect(data).toEqual({ questions: { totalCount: 34 } });
    else
      expect(errors?.[0]).toMatchObject({
        message: 'A day is a string.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
  });

  it.each(['to', 'from', 'answeredBy', 'committee', 'topic', 'words'])('%s without a word', async (name) => {
    const { errors } = await front.ask(
      'query ($filter: QuestionFilter) { questions(filter: $filter) { totalCount } }',
      {
        filter: { [name]: ' ?! ' },
      },
    );
    expect(errors?.[0]).toMatchObject({
      message: `\`${name}\` has no word to look for: " ?! ".`,
      locations: [{ line: 1, column: 35 }],
      extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('leave') },
    });
  });

  it('a field and a status that there are not', async () => {
    for (const query of [
      '{ questions { nodes { id } } }',
      '{ questions(filter: { status: [LOST] }) { totalCount } }',
    ]) {
      const { errors } = await front.ask(query);
      expect(errors?.[0]).toMatchObject({
        locations: [expect.anything()],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    }
  });
});
