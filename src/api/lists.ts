import type { List } from './connection.ts';
import { decisionConditions, meetingConditions } from './filters/decision.ts';
import { actorConditions, commitmentConditions, topicConditions } from './filters/others.ts';
import { questionConditions } from './filters/question.ts';
import type { Key } from './keyset.ts';

const id: Key = { of: 'n.id', down: false, type: 'string' };
const name: Key = { of: 'n.name', down: false, type: 'string' };
/** No date is before every date. */
const day = (down: boolean): Key => ({ of: "coalesce(n.date, '')", down, type: 'string' });
const count = (pattern: string): Key => ({ of: `COUNT { ${pattern} }`, down: true, type: 'number' });

const questionsBy = (down: boolean): List => ({
  name: 'questions',
  of: 'Question',
  conditions: questionConditions,
  keys: [day(down), id],
});

/** By the value of `orderBy`. */
export const questions = { DATE_DESC: questionsBy(true), DATE_ASC: questionsBy(false) };

export const commitments: List = {
  name: 'commitments',
  of: 'Commitment',
  conditions: commitmentConditions,
  keys: [day(true), id],
};

export const decisions: List = {
  name: 'decisions',
  of: 'Decision',
  conditions: decisionConditions,
  keys: [day(true), id],
};

export const meetings: List = {
  name: 'meetings',
  of: 'Meeting',
  conditions: meetingConditions,
  keys: [day(true), id],
};

export const organizations: List = {
  name: 'organizations',
  of: 'Organization',
  conditions: actorConditions,
  keys: [count('(n)<-[:ADDRESSED_TO]-(:Question)'), name, id],
};

export const people: List = {
  name: 'people',
  of: 'Person',
  conditions: actorConditions,
  keys: [count('(n)-[:ASKED]->(:Question)'), name, id],
};

export const topics: List = {
  name: 'topics',
  of: 'Topic',
  conditions: topicConditions,
  keys: [count('(n)<-[:ABOUT]-(:Question)'), name, id],
};
