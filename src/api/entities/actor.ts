import {
  atMost,
  byName,
  type Entity,
  type Gather,
  list,
  many,
  onEdge,
  one,
  type Place,
  properties,
  property,
  same,
  type Value,
} from '../entity.ts';
import { meetings } from './attendance.ts';
import { corrections } from './correction.ts';
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
      ...many(
        'Office',
        holds,
        ({ edge }) => `${edge}.role`,
        days(({ node }) => node),
      ),
    ],
    attended: meetings,
    corrections,
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
export function periods({ edge, node }: Place, asked: ReadonlySet<string>): string {
  const { reckoned, period } = spans(asked, {
    since: `${edge}.since`,
    until: `${edge}.until`,
    began: `${edge}.began`,
    ended: `${edge}.ended`,
  });
  return `WITH DISTINCT ${[node, `${edge}.role AS role`, ...reckoned].join(', ')} WITH ${node}, ${period} AS ${edge}`;
}

function holds({ from, edge, node }: Place): string {
  return `(${from})-[${edge}:MENTIONED_IN]->(${node}) WHERE ${edge}.role IS NOT NULL`;
}

/** The same for offices, which have no days of their own, but those of the meetings of documents that name them. */
export function days(documentOf: Value): Gather {
  return (place, asked) => {
    const { edge } = place;
    const day =
      asked.has('since') || asked.has('until')
        ? `CALL (${documentOf(place)}) { MATCH (${documentOf(place)})-[:MINUTES_OF]->(m) RETURN min(m.date) AS day } `
        : '';
    const { reckoned, period } = spans(asked, {
      since: 'day',
      until: 'day',
      began: `${edge}.began`,
      ended: `${edge}.ended`,
    });
    return `${day}WITH DISTINCT ${[`${edge}.role AS role`, ...reckoned].join(', ')} WITH ${period} AS ${edge}`;
  };
}

const ENDS = { since: 'min', until: 'max', began: 'max', ended: 'max' } as const;

/** Of the ends of a period those that are asked for, over all rows of a role. */
function spans(
  asked: ReadonlySet<string>,
  of: Readonly<Record<keyof typeof ENDS, string>>,
): { readonly reckoned: string[]; readonly period: string } {
  const names = (Object.keys(ENDS) as (keyof typeof ENDS)[]).filter((name) => asked.has(name));
  return {
    reckoned: names.map((name) => `${ENDS[name]}(${of[name]}) AS ${name}`),
    period: `{${['role', ...names].map((name) => `${name}: ${name}`).join(', ')}}`,
  };
}
