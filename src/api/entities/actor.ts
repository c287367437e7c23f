import {
  atMost,
  byName,
  type Entity,
  list,
  many,
  onEdge,
  one,
  type Place,
  properties,
  property,
  same,
} from '../entity.ts';
import { meetings } from './attendance.ts';
import { answersFor, outcomes, questioned, questionedBy, topics } from './relations.ts';

export const person: Entity = {
  values: {
    ...properties('id', 'name', 'familyName', 'givenName', 'salutation', 'title', 'kind'),
    knownAs: list('knownAs'),
    questionCount: property('questions'),
    answerCount: ({ node }) => `COUNT { (${node})-[:GAVE]->() }`,
  },
  edges: {
    roles: [
      ...many('Role', represents, ({ edge, node }) => `${node}.name, ${node}.id, ${edge}.role`, periods),
      ...many('Office', holds, ({ edge }) => `${edge}.role`, days),
    ],
    attended: meetings,
    questioned,
    questionedBy,
    topics: topics('-[:ASKED]->'),
    outcomes: outcomes('-[:ASKED]->'),
    answersFor,
  },
};

export const organization: Entity = {
  values: {
    ...properties('id', 'name', 'kind'),
    knownAs: list('knownAs'),
    questionCount: property('questions'),
  },
  edges: {
    partOf: one('Organization', ({ from, node }) => `(${from})-[:PART_OF]->(${node}:Organization)`),
    parts: many('Organization', ({ from, node }) => `(${from})<-[:PART_OF]-(${node}:Organization)`, byName),
    representatives: many(
      'Representative',
      ({ from, edge, node }) => `(${from})<-[${edge}:REPRESENTS]-(${node})`,
      ({ edge, node }) => `${node}.name, ${node}.id, ${edge}.role`,
      periods,
    ),
    questionedBy,
    topics: topics('<-[:ADDRESSED_TO]-'),
    outcomes: outcomes('<-[:ADDRESSED_TO]-'),
    commitments: atMost(
      100,
      many(
        'Commitment',
        ({ from, node }) => `(${from})<-[:OWED_BY]-(${node})`,
        ({ node }) => `${node}.day DESC, ${node}.place`,
      ),
    ),
  },
};

const period = {
  role: onEdge('role'),
  since: onEdge('since'),
  until: onEdge('until'),
  began: onEdge('began'),
  ended: onEdge('ended'),
};

export const representative: Entity = { values: period, edges: { person: same('Person') } };

export const role: Entity = { values: period, edges: { organization: same('Organization') } };

/** A role of which no organisation is told. */
export const office: Entity = { type: 'Role', values: period, edges: {} };

function represents({ from, edge, node }: Place): string {
  return `(${from})-[${edge}:REPRESENTS]->(${node})`;
}

/** Every document claims the role anew; one role is one row. */
export function periods({ edge, node }: Place): string {
  return (
    `WITH ${node}, ${edge}.role AS role, min(${edge}.since) AS since, max(${edge}.until) AS until, ` +
    `max(${edge}.began) AS began, max(${edge}.ended) AS ended ` +
    `WITH ${node}, {role: role, since: since, until: until, began: began, ended: ended} AS ${edge}`
  );
}

function holds({ from, edge, node }: Place): string {
  return `(${from})-[${edge}:MENTIONED_IN]->(${node}) WHERE ${edge}.role IS NOT NULL`;
}

export function days({ edge, node }: Place): string {
  return (
    `WITH ${edge}.role AS role, ${edge}.began AS b, ${edge}.ended AS e, ` +
    `head([(${node})-[:MINUTES_OF]->(m) | m.date]) AS day ` +
    'WITH role, min(day) AS since, max(day) AS until, max(b) AS began, max(e) AS ended ' +
    `WITH {role: role, since: since, until: until, began: began, ended: ended} AS ${edge}`
  );
}
