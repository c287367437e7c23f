import type { Statement } from '../../src/graph/index.ts';

/** What corrections by hand do in the graph; each statement goes over those that apply, which are few. */

const ALL = "MATCH (c:Curation) WHERE c.kind IN ['asker', 'answer', 'status', 'delivery']";

export const CORRECTIONS: Statement = {
  name: 'corrections',
  cypher: `${ALL} RETURN c {.*} AS correction ORDER BY c.position, c.id`,
};

/** Whatever people settled, who is who included. */
const SETTLED = "MATCH (c:Curation) WHERE c.kind <> 'name'";

/** Those that apply end at what they correct. */
const APPLIED = 'MATCH (c:Curation)-[:CORRECTS]->(n)';

/** Who asked what is corrected, by hand or as read. */
export const CORRECTED_ASKERS: Statement = {
  name: 'corrections: askers',
  cypher: `${APPLIED}<-[:ASKED|ASKED_AS_READ]-(p:Person) RETURN DISTINCT p.id AS id`,
};

/** Takes corrections off, in this order: the graph is as it was read. */
export const LIFT: readonly Statement[] = [
  {
    name: 'corrections: lift asker',
    cypher: `${APPLIED}<-[e:ASKED]-() WHERE e.basis = 'curated' DELETE e`,
  },
  {
    name: 'corrections: lift asker as read',
    cypher: `${APPLIED}<-[e:ASKED_AS_READ]-(x) CREATE (x)-[f:ASKED]->(n) SET f = properties(e) DELETE e`,
  },
  {
    name: 'corrections: lift answer',
    cypher: `${APPLIED}<-[e:ANSWERS]-() WHERE e.basis = 'curated' DELETE e`,
  },
  {
    name: 'corrections: lift delivery',
    cypher: `${APPLIED}<-[e:DELIVERS]-() DELETE e`,
  },
  {
    name: 'corrections: lift status',
    cypher:
      `${APPLIED} WHERE n.statusRule = 'curated' AND n.statusRead IS NOT NULL WITH DISTINCT n ` +
      'SET n.status = n.statusRead, n.statusRule = n.statusRuleRead, n.answeredAfter = n.answeredAfterRead ' +
      'REMOVE n.statusRead, n.statusRuleRead, n.answeredAfterRead',
  },
  { name: 'corrections: lift', cypher: 'MATCH (:Curation)-[e:CORRECTS]->() DELETE e' },
];

/** What the ids lead to: rows of `id` and `label`. */
export const SAID_BY_ID: Statement = {
  name: 'corrections: said by id',
  cypher:
    'UNWIND $ids AS id MATCH (n:Contribution {id: id}) ' +
    "RETURN n.id AS id, n.date AS date, head([label IN labels(n) WHERE label <> 'Contribution']) AS label",
};
/** What stands in documents with these words: `key` names the row of `document` and `words`. */
export const SAID_BY_WORDS: Statement = {
  name: 'corrections: said by words',
  cypher:
    'UNWIND $rows AS row MATCH (d:Document {origin: row.document})<-[:RECORDED_IN]-(n:Contribution) ' +
    'WHERE n.text CONTAINS row.words ' +
    "RETURN row.key AS key, n.id AS id, n.date AS date, head([label IN labels(n) WHERE label <> 'Contribution']) AS label ORDER BY n.place",
};
/** The document that stands in the place of one with this origin. */
export const HEIR_OF_ORIGIN: Statement = {
  name: 'corrections: heir of origin',
  cypher:
    'MATCH (d:Document) WHERE d.supersedes IS NOT NULL AND any(o IN d.supersedes WHERE o IN $origins) ' +
    'RETURN d.origin AS origin, d.supersedes AS supersedes ORDER BY origin',
};
export const GONE_BY_ID: Statement = {
  name: 'corrections: gone',
  cypher: 'UNWIND $ids AS id MATCH (r:Removal {id: id}) RETURN r.id AS id, r.by AS by',
};

/** Whom names mean: people as documents name them, people and organisations as they are called or by their ids. */
export const MEANT: Statement = {
  name: 'corrections: meant by name',
  cypher: [
    'UNWIND $names AS name MATCH (p:Person)-[m:MENTIONED_IN]->(:Document) WHERE m.name = name OR m.who = name ' +
      'RETURN DISTINCT name, p.id AS id, m.who AS who, p.namesakes AS namesakes',
    'UNWIND $names AS name MATCH (a:Actor) WHERE a.id = name OR a.name = name ' +
      'RETURN DISTINCT name, a.id AS id, null AS who, a.namesakes AS namesakes',
  ].join(' UNION ALL '),
};
/** Who somebody is now whom documents name so: rows of `who` and `namesakes`. */
export const WHO_NOW: Statement = {
  name: 'corrections: who it is',
  cypher:
    'UNWIND $rows AS row MATCH (p:Person {namesakes: row.namesakes})-[m:MENTIONED_IN]->(:Document) ' +
    'WHERE m.who = row.who RETURN DISTINCT row.who AS who, p.id AS id',
};
export const ACTORS_THERE: Statement = {
  name: 'corrections: actors there',
  cypher: 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id',
};

/** Puts corrections on, in this order; rows have `correction`, `target` and what the kind needs. */
export const LAY_ASKER: readonly Statement[] = [
  {
    name: 'corrections: asker as read',
    cypher:
      'UNWIND $rows AS row MATCH (n:Question {id: row.target})<-[e:ASKED]-(x) ' +
      'CREATE (x)-[f:ASKED_AS_READ]->(n) SET f = properties(e) DELETE e',
  },
  {
    name: 'corrections: asker',
    cypher:
      'UNWIND $rows AS row MATCH (n:Question {id: row.target}) MATCH (x:Actor {id: row.asker}) ' +
      "CREATE (x)-[:ASKED {basis: 'curated'}]->(n)",
  },
];
export const LAY_ANSWER: Statement = {
  name: 'corrections: answer',
  cypher:
    'UNWIND $rows AS row MATCH (n:Question {id: row.target}) MATCH (a:Answer {id: row.answer}) ' +
    "WHERE NOT EXISTS { (a)-[:ANSWERS]->(n) } CREATE (a)-[:ANSWERS {basis: 'curated'}]->(n)",
};
export const LAY_STATUS: Statement = {
  name: 'corrections: status',
  cypher:
    'UNWIND $rows AS row MATCH (n:Question {id: row.target}) ' +
    'SET n.statusRead = n.status, n.statusRuleRead = n.statusRule, n.answeredAfterRead = n.answeredAfter, ' +
    "n.answeredAfter = CASE WHEN row.status <> 'ANSWERED' THEN null ELSE coalesce(row.days, n.answeredAfter) END, " +
    "n.status = row.status, n.statusRule = 'curated'",
};
export const LAY_DELIVERY: Statement = {
  name: 'corrections: delivery',
  cypher:
    'UNWIND $rows AS row MATCH (n:Commitment {id: row.target}) MATCH (a:Answer {id: row.answer}) ' +
    "CREATE (a)-[:DELIVERS {basis: 'curated'}]->(n)",
};
export const LAY: Statement = {
  name: 'corrections: lay',
  cypher:
    'UNWIND $rows AS row MATCH (c:Curation {id: row.correction}) MATCH (n:Contribution {id: row.target}) ' +
    'CREATE (c)-[:CORRECTS]->(n)',
};
/** Rows of `id` and `why` (null where it applies), `who` and `namesakes` (null where not known yet). */
export const SET_WAITING: Statement = {
  name: 'corrections: set waiting',
  cypher:
    'UNWIND $rows AS row MATCH (c:Curation {id: row.id}) SET c.waits = row.why, c.who = row.who, c.namesakes = row.namesakes',
};
/** What the corrections with these ids correct changes at this moment. */
export const STAMP_CORRECTED: Statement = {
  name: 'corrections: stamp',
  cypher: 'UNWIND $ids AS id MATCH (c:Curation {id: id})-[:CORRECTS]->(n) SET n.imported = $at',
};

/** What waits for its place. */
export const WAITING: Statement = {
  name: 'corrections: waiting',
  cypher: `${SETTLED} AND c.waits IS NOT NULL RETURN c.at AS at, c.waits AS why ORDER BY c.position, c.id`,
};

/** Rulings of who is who end at the people whom they make; taken off before people come and go. */
export const LIFT_PEOPLE: Statement = {
  name: 'corrections: lift people',
  cypher: 'MATCH (:Curation)-[e:CORRECTS]->(:Person) DELETE e',
};
/** Of rows of `id`, `families`, `who`: whom documents still name so, and who that is by the ruling. */
export const PEOPLE_THERE: Statement = {
  name: 'corrections: people there',
  cypher:
    'UNWIND $rows AS row UNWIND row.families AS family ' +
    'MATCH (p:Person {namesakes: family})-[m:MENTIONED_IN]->(d:Document) ' +
    'WHERE m.who IN row.who AND (row.documents IS NULL OR d.id IN row.documents) ' +
    'RETURN DISTINCT row.id AS id, m.who AS who, p.id AS person',
};
/** Rows of `id` and `person`. */
export const LAY_PEOPLE: Statement = {
  name: 'corrections: people',
  cypher:
    'UNWIND $rows AS row MATCH (c:Curation {id: row.id}) MATCH (p:Person {id: row.person}) CREATE (c)-[:CORRECTS]->(p)',
};
/** Rows of `id` and `why` (null where it applies). */
export const SET_PEOPLE_WAITING: Statement = {
  name: 'corrections: set people waiting',
  cypher: 'UNWIND $rows AS row MATCH (c:Curation {id: row.id}) SET c.waits = row.why',
};
