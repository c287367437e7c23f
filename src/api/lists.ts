import type { List } from './connection.ts';
import { commitmentConditions } from './filters/commitment.ts';
import { decisionConditions, meetingConditions } from './filters/decision.ts';
import { removalConditions } from './filters/document.ts';
import { actorConditions, personConditions, topicConditions } from './filters/others.ts';
import { questionConditions } from './filters/question.ts';
import { documentConditions } from './filters/recorded.ts';
import { lateDays } from './filters/time.ts';
import type { Key } from './keyset.ts';

const id: Key = { of: 'n.id', down: false, type: 'string' };
const name: Key = { of: 'n.name', down: false, type: 'string' };
/** What has no date comes last, either way. */
const newest: Key = { of: 'n.day', down: true, type: 'string', indexed: true };
const oldest: Key = { of: 'n.lateDay', down: false, type: 'string', indexed: true };
/** In reading order within a day. */
const place: Key = { of: 'n.place', down: false, type: 'string' };
/** Most questions first. */
const questionCount: Key = { of: 'n.questions', down: true, type: 'number', indexed: true };

/** Since when its document stands in the graph as it does. */
const imported: Key = { of: 'n.imported', down: true, type: 'string', indexed: true };

const questionsBy = (key: Key, conditions = questionConditions): List => ({
  name: 'questions',
  of: 'Question',
  conditions,
  keys: [key, place],
});

/** By the value of `orderBy`. */
export const questions = {
  DATE_DESC: questionsBy(newest),
  DATE_ASC: questionsBy(oldest, { ...questionConditions, ...lateDays }),
  UPDATED_DESC: questionsBy(imported),
};

const commitmentsBy = (key: Key, conditions = commitmentConditions): List => ({
  name: 'commitments',
  of: 'Commitment',
  conditions,
  keys: [key, place],
});

/** By the value of `orderBy`. */
export const commitments = {
  DATE_DESC: commitmentsBy(newest),
  DATE_ASC: commitmentsBy(oldest, { ...commitmentConditions, ...lateDays }),
  UPDATED_DESC: commitmentsBy(imported),
};

export const decisions: List = {
  name: 'decisions',
  of: 'Decision',
  conditions: decisionConditions,
  keys: [newest, place],
};

export const meetings: List = {
  name: 'meetings',
  of: 'Meeting',
  conditions: meetingConditions,
  keys: [newest, id],
};

/** The day of the meeting; what tells of none comes last. */
const met: Key = {
  of: "coalesce([(n)-[:MINUTES_OF]->(m) | m.day][0], '')",
  down: true,
  type: 'string',
  walks: true,
};

const documentsBy = (key: Key): List => ({
  name: 'documents',
  of: 'Document',
  conditions: documentConditions,
  keys: [key, id],
});

/** By the value of `orderBy`. */
export const documents = { UPDATED_DESC: documentsBy(imported), DATE_DESC: documentsBy(met) };

export const removals: List = {
  name: 'removals',
  of: 'Removal',
  conditions: removalConditions,
  keys: [{ of: 'n.removed', down: true, type: 'string', indexed: true }, id],
};

export const organizations: List = {
  name: 'organizations',
  of: 'Organization',
  conditions: actorConditions,
  keys: [questionCount, name, id],
};

export const people: List = {
  name: 'people',
  of: 'Person',
  conditions: personConditions,
  keys: [questionCount, name, id],
};

export const topics: List = {
  name: 'topics',
  of: 'Topic',
  conditions: topicConditions,
  keys: [questionCount, name, id],
};
