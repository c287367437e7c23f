import type { Statement } from '../../src/graph/index.ts';
import {
  type EdgeType,
  type Label,
  OWN_LABELS,
  type OwnLabel,
  SHARED_LABELS,
  type SharedLabel,
} from '../../src/graph/vocabulary.ts';
import { STRUCTURE, said } from './derive.ts';

const ACTORS = ['Person', 'Organization'] as const;

/** Which of these documents the graph holds, and what it knows of them. */
export const STORED: Statement = {
  name: 'stored documents',
  cypher:
    'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.origin AS origin, d.digest AS digest, ' +
    'd.version AS version, d.hash AS hash, d.imported AS imported, d.supersedes AS supersedes',
};
export const KNOWN: Statement = {
  name: 'known documents',
  cypher:
    'MATCH (d:Document) RETURN d.origin AS origin, d.hash AS hash, d.known AS known, d.version AS version',
};
/** Documents in whose place another one stands: by which bytes they were known. */
export const KNOWN_SUPERSEDED: Statement = {
  name: 'known superseded documents',
  cypher:
    'MATCH (d:Document)<-[:VERSION_OF]-(v:Version) WHERE v.was <> d.id RETURN v.origin AS origin, v.hash AS hash',
};
/** Rows of `id` and `hash`: those of which the graph knows that another document stands in their place. */
export const SUPERSEDED: Statement = {
  name: 'superseded documents',
  cypher:
    'UNWIND $rows AS row MATCH (v:Version {was: row.id})-[:VERSION_OF]->(d:Document) ' +
    'WHERE v.hash = row.hash AND d.id <> row.id RETURN DISTINCT row.id AS id, d.id AS heir',
};
/** The documents of meetings, with what tells whether one corrects the other. */
export const OF_MEETINGS: Statement = {
  name: 'documents of meetings',
  cypher:
    'UNWIND $meetings AS id MATCH (m:Meeting {id: id})<-[:MINUTES_OF]-(d:Document) ' +
    'RETURN m.id AS meeting, d.id AS id, d.origin AS origin, d.hash AS hash, d.imported AS imported, ' +
    'coalesce(d.correction, false) AS correction, d.supersedes AS supersedes ORDER BY id',
};
/** The documents of meetings that are told themselves, and not in another one. */
export const TOLD_OF_MEETINGS: Statement = {
  name: 'told documents of meetings',
  cypher:
    'UNWIND $meetings AS id MATCH (m:Meeting {id: id})<-[:MINUTES_OF]-(d:Document) ' +
    'WHERE NOT EXISTS { (d)-[:TOLD_IN]->(:Document) } ' +
    'RETURN m.id AS meeting, d.id AS id, d.origin AS origin, d.mediaType AS mediaType, d.oparl AS oparl ORDER BY id',
};
/** An earlier version of a document: its properties but for `id`. */
export const WRITE_VERSION: Statement = {
  name: 'write version',
  cypher:
    'MATCH (d:Document {id: $document}) MERGE (v:Version {id: $id}) SET v += $properties MERGE (v)-[:VERSION_OF]->(d)',
};
/** The versions of documents that go, or that stand in the place of others now, of which `to` tells. */
export const HAND_OVER_VERSIONS: Statement = {
  name: 'hand over versions',
  cypher:
    'UNWIND $rows AS row MATCH (v:Version)-[e:VERSION_OF]->(:Document {id: row.from}) MATCH (d:Document {id: row.to}) ' +
    'CREATE (v)-[:VERSION_OF]->(d) DELETE e',
};
export const FORGET_VERSIONS: Statement = {
  name: 'forget versions',
  cypher: 'UNWIND $documents AS id MATCH (v:Version)-[:VERSION_OF]->(:Document {id: id}) DETACH DELETE v',
};
export const BY_ORIGIN: Statement = {
  name: 'documents by origin',
  cypher:
    'UNWIND $origins AS origin MATCH (d:Document {origin: origin}) ' +
    'RETURN d.id AS id, d.origin AS origin, d.hash AS hash, d.imported AS imported, d.supersedes AS supersedes',
};
export const SET_VERSION: Statement = {
  name: 'set version',
  cypher: 'UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d.version = row.version',
};

/** Merges nodes of a label; their properties become exactly the rows'. */
export const NODES = each<Label, Statement>(
  [...SHARED_LABELS, ...OWN_LABELS, 'Document', 'Curation'],
  (label) => ({
    name: `write ${label}`,
    cypher: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties${second(label)}`,
  }),
);

/** What documents say of shared nodes, the same words counted. */
export const VOTES = each<SharedLabel, Statement>(SHARED_LABELS, (label) => ({
  name: `votes on ${label}`,
  cypher:
    `UNWIND $ids AS id MATCH (n:${label} {id: id})-[m:MENTIONED_IN]->(:Document) WHERE m.name IS NOT NULL ` +
    `RETURN n.id AS id, ${said(label)
      .map((key) => `m.${key} AS ${key}`)
      .join(', ')}, count(*) AS votes`,
}));

/** The shared nodes of a label that these documents mention. */
export const TOUCHED = each<SharedLabel, Statement>(SHARED_LABELS, (label) => ({
  name: `touched ${label}`,
  cypher: `UNWIND $documents AS id MATCH (:Document {id: id})<-[:MENTIONED_IN]-(n:${label}) RETURN DISTINCT n.id AS id`,
}));

/** Takes away shared nodes that no document mentions any more. */
export const ORPHANS = each<SharedLabel, Statement>(SHARED_LABELS, (label) => ({
  name: `remove orphaned ${label}`,
  cypher: `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT EXISTS { (n)-[:MENTIONED_IN]->(:Document) } DETACH DELETE n`,
}));

/** Takes away what documents alone say; their claims on shared nodes go by `FORGET_CLAIMS`. */
export const FORGET_OWN: Statement = {
  name: 'forget contributions',
  cypher: 'UNWIND $documents AS id MATCH (:Document {id: id})<-[:RECORDED_IN]-(n) DETACH DELETE n',
};
export const FORGET_MENTIONS: Statement = {
  name: 'forget mentions',
  cypher: 'UNWIND $documents AS id MATCH (:Document {id: id})<-[m:MENTIONED_IN]-() DELETE m',
};
export const FORGET_MEETING: Statement = {
  name: 'forget meeting',
  cypher: 'UNWIND $documents AS id MATCH (:Document {id: id})-[e:MINUTES_OF]->() DELETE e',
};
export const FORGET_TOLD_IN: Statement = {
  name: 'forget told in',
  cypher: 'UNWIND $documents AS id MATCH (:Document {id: id})-[e:TOLD_IN]->() DELETE e',
};
/** Documents that are told in these and not themselves. */
export const TOLD_IN_THEM: Statement = {
  name: 'told in documents',
  cypher:
    'UNWIND $documents AS id MATCH (:Document {id: id})<-[:TOLD_IN]-(d:Document) RETURN DISTINCT d.origin AS origin ORDER BY origin',
};
/** Documents that were told in one that changes or goes have to be read again: nobody may tell them now. */
export const READ_AGAIN: Statement = {
  name: 'read again',
  cypher:
    "UNWIND $documents AS id MATCH (:Document {id: id})<-[:TOLD_IN]-(d:Document) SET d.version = '', d.digest = ''",
};
export const FORGET_DOCUMENTS: Statement = {
  name: 'forget documents',
  cypher: 'UNWIND $documents AS id MATCH (d:Document {id: id}) DETACH DELETE d',
};

/** What documents alone say, before it is forgotten. */
export const OWN_FACTS: Statement = {
  name: 'own contributions',
  cypher:
    'UNWIND $documents AS document MATCH (:Document {id: document})<-[:RECORDED_IN]-(n) ' +
    `RETURN n.id AS id, document, head([label IN labels(n) WHERE label <> 'Contribution']) AS kind, ` +
    'n.text AS text, n.aspects AS aspects, n.imported AS imported, n.due AS due ORDER BY n.place, id',
};
/** The names of what the facts of documents are linked with. */
export const FACT_ENDS: Statement = {
  name: 'ends of facts',
  cypher: [
    'UNWIND $documents AS document MATCH (:Document {id: document})<-[:RECORDED_IN]-(n)-[e]->(x) ' +
      "RETURN n.id AS id, type(e) AS type, 'from' AS end, x.name AS name",
    'UNWIND $documents AS document MATCH (:Document {id: document})<-[:RECORDED_IN]-(n)<-[e]-(x) ' +
      "RETURN n.id AS id, type(e) AS type, 'to' AS end, x.name AS name",
  ].join(' UNION ALL '),
};
/** Rows of `id`, `kind`, `document`, `because` and `by`. */
export const NOTE_REMOVALS: Statement = {
  name: 'note removals',
  cypher:
    'UNWIND $rows AS row MERGE (r:Removal {id: row.id}) SET r.kind = row.kind, r.name = row.kind, r.removed = $at, ' +
    'r.document = row.document, r.because = row.because, r.by = row.by',
};
export const REMOVALS_THERE: Statement = {
  name: 'removals there',
  cypher: 'MATCH (r:Removal) RETURN r.id AS id LIMIT 1',
};
export const UNNOTE_REMOVALS: Statement = {
  name: 'unnote removals',
  cypher: 'UNWIND $ids AS id MATCH (r:Removal {id: id}) DELETE r',
};

/** Edges between shared nodes that a document claims: they carry its id. */
export const FORGET_CLAIMS: readonly { readonly from: SharedLabel; readonly statement: Statement }[] = (
  [
    ['Person', 'REPRESENTS'],
    ['Person', 'ATTENDED'],
    ['Topic', 'BROADER'],
  ] as const
).map(([from, type]) => ({
  from,
  statement: {
    name: `forget ${type}`,
    cypher: `UNWIND $ids AS id MATCH (:${from} {id: id})-[e:${type}]->() WHERE e.document IN $documents DELETE e`,
  },
}));

/** Every edge that a document writes: type, where it may begin, where it may end. */
const EDGES: readonly (readonly [EdgeType, readonly Label[], readonly Label[]])[] = [
  ['MENTIONED_IN', SHARED_LABELS, ['Document']],
  ['MINUTES_OF', ['Document'], ['Meeting']],
  ['TOLD_IN', ['Document'], ['Document']],
  ['REPRESENTS', ['Person'], ['Organization']],
  ['ATTENDED', ['Person'], ['Meeting']],
  ['RECORDED_IN', OWN_LABELS, ['Document']],
  ['RAISED_IN', ['Question', 'Answer', 'Statement'], ['AgendaItem']],
  ['ASKED', ACTORS, ['Question']],
  ['ADDRESSED_TO', ['Question'], ACTORS],
  ['ABOUT', ['Question'], ['Topic']],
  ['BROADER', ['Topic'], ['Topic']],
  ['GAVE', ACTORS, ['Answer']],
  ['ON_BEHALF_OF', ['Answer'], ['Organization']],
  ['ANSWERS', ['Answer'], ['Question']],
  ['SAID', ACTORS, ['Statement']],
  ['MADE_IN', ['Commitment'], ['Answer', 'Statement']],
  ['OWED_BY', ['Commitment'], ACTORS],
  ['TAKEN_ON', ['Decision'], ['AgendaItem']],
];

/** Makes edges between nodes that are there, in the order of writing. */
export const EDGE_STATEMENTS = EDGES.flatMap(([type, froms, tos]) =>
  froms.flatMap((from) =>
    tos.map((to) => ({
      ...{ type, from, to },
      statement: {
        name: `write ${from} ${type} ${to}`,
        cypher:
          `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ` +
          `CREATE (a)-[e:${type}]->(b) SET e = row.properties`,
      },
    })),
  ),
);

/** A shared node's place in the structure; `to` is empty where it has none. */
export const PLACES = STRUCTURE.map(({ from, said: key, type, to }) => ({
  from,
  said: key,
  leave: {
    name: `leave ${from} ${type} ${to}`,
    cypher: `UNWIND $rows AS row MATCH (:${from} {id: row.id})-[e:${type}]->(x:${to}) WHERE x.id <> row.to DELETE e`,
  },
  enter: {
    name: `enter ${from} ${type} ${to}`,
    cypher:
      `UNWIND $rows AS row MATCH (n:${from} {id: row.id}) MATCH (x:${to} {id: row.to}) ` +
      `MERGE (n)-[:${type}]->(x)`,
  },
}));

const KIND_LABELS = {
  committee: 'Committee',
  faction: 'Faction',
  agency: 'Agency',
  department: 'Department',
};

/** The second label of organisations of a kind; `''` is any kind that has none. */
export const KINDS: readonly { readonly kind: string; readonly statement: Statement }[] = [
  ...Object.entries(KIND_LABELS),
  ['', null] as const,
].map(([kind, label]) => {
  const others = Object.values(KIND_LABELS).filter((other) => other !== label);
  const set = label === null ? '' : ` SET n:${label}`;
  return {
    kind,
    statement: {
      name: `label organisations ${kind}`.trim(),
      cypher: `UNWIND $ids AS id MATCH (n:Organization {id: id}) REMOVE n:${others.join(':')}${set}`,
    },
  };
});

/** Of people who may be each other: all that documents say of them, and at whom it stands now. */
export const SIGHTINGS: Statement = {
  name: 'sightings',
  cypher:
    'UNWIND $namesakes AS key MATCH (p:Person {namesakes: key})-[m:MENTIONED_IN]->(d:Document) WHERE m.name IS NOT NULL ' +
    'RETURN m.namesakes AS namesakes, p.id AS at, m.who AS who, d.id AS document, m.givenName AS givenName, ' +
    'm.salutation AS salutation, m.kind AS kind, m.roles AS roles, m.date AS date, m.since AS since, m.until AS until, m.basis AS basis',
};
export const NAMESAKES: Statement = {
  name: 'namesakes',
  cypher:
    'UNWIND $ids AS id MATCH (p:Person {id: id}) WHERE p.namesakes IS NOT NULL RETURN DISTINCT p.namesakes AS namesakes',
};
export const MAKE_PERSON: Statement = {
  name: 'make person',
  cypher: 'UNWIND $ids AS id MERGE (p:Person {id: id}) SET p:Actor',
};
/** What people have settled; `who`, `documents` and `families` are lists as text, one a line. */
export const RULINGS: Statement = {
  name: 'rulings',
  cypher:
    "MATCH (c:Curation) WHERE c.kind IN ['same', 'split'] RETURN c.id AS id, c.person AS person, c.who AS who, c.documents AS documents, " +
    'c.families AS families, c.people AS people ORDER BY c.position',
};
/** The names that people use. */
export const KNOWN_NAMES: Statement = {
  name: 'known names',
  cypher:
    "MATCH (c:Curation {kind: 'name'}) RETURN c.known AS known, c.knownAs AS knownAs ORDER BY c.position",
};
/** What bears one of the names ($phrases, as `search` holds them), or another name by which it was known. */
const BEARS = 'n.knownAs IS NOT NULL OR any(p IN $phrases WHERE n.search CONTAINS p)';
export const BEARERS = each(['Organization', 'Person', 'Topic'] as const, (label) => ({
  name: `bearers of names, ${label}`,
  cypher: `MATCH (n:${label}) WHERE ${BEARS} RETURN n.id AS id ORDER BY id`,
}));
export const SPEAKERS: Statement = {
  name: 'texts with names',
  cypher: `MATCH (n:Contribution) WHERE ${BEARS} RETURN n.id AS id, n.text AS text ORDER BY id`,
};
/** Rows of `id`, `search`, `knownAs` (null for none). */
export const RENAME: Statement = {
  name: 'rename texts',
  cypher:
    'UNWIND $rows AS row MATCH (n:Contribution {id: row.id}) SET n.search = row.search, n.knownAs = row.knownAs',
};
/** Whether a name stands anywhere. */
export const BORNE: Statement = {
  name: 'name is borne',
  cypher:
    'MATCH (n) WHERE (n:Organization OR n:Person OR n:Topic OR n:Contribution) AND n.search CONTAINS $phrase RETURN n.id AS id LIMIT 1',
};
export const FORGET_RULINGS: Statement = { name: 'forget rulings', cypher: 'MATCH (c:Curation) DELETE c' };
/** Whom documents name so: the ids that they alone give, by the name as people read it. */
export const NAMED_SO: Statement = {
  name: 'people named so',
  cypher:
    'UNWIND $names AS name MATCH (p:Person)-[m:MENTIONED_IN]->(d:Document) WHERE (m.name = name OR m.who = name) AND m.who IS NOT NULL ' +
    'RETURN DISTINCT name, m.who AS who, m.namesakes AS namesakes ORDER BY name, who',
};

/** Why a mention stands at somebody whom it does not name so; rows of `at`, `who`, `document`, `basis`. */
export const SET_BASIS: Statement = {
  name: 'set basis',
  cypher:
    'UNWIND $rows AS row MATCH (:Person {id: row.at})-[m:MENTIONED_IN]->(:Document {id: row.document}) ' +
    'WHERE m.who = row.who AND m.name IS NOT NULL SET m.basis = row.basis',
};
export const REMOVE_BASIS: Statement = {
  name: 'remove basis',
  cypher:
    'UNWIND $rows AS row MATCH (:Person {id: row.at})-[m:MENTIONED_IN]->(:Document {id: row.document}) ' +
    'WHERE m.who = row.who AND m.name IS NOT NULL REMOVE m.basis',
};

/** Hands what one document says of somebody (`who`) over from one person to another: rows of `from`, `to`, `who`, `document`. */
export const HAND_OVER: readonly Statement[] = [
  ...(
    [
      ['Person', 'ASKED', 'Question'],
      ['Person', 'GAVE', 'Answer'],
      ['Person', 'SAID', 'Statement'],
      ['Question', 'ADDRESSED_TO', 'Person'],
      ['Commitment', 'OWED_BY', 'Person'],
    ] as const
  ).map(([from, type, to]) => handOver(type, from === 'Person' ? to : from, from === 'Person')),
  ...(['REPRESENTS', 'ATTENDED'] as const).map((type) => ({
    name: `hand over ${type}`,
    cypher:
      `UNWIND $rows AS row MATCH (x:Person {id: row.from})-[e:${type}]->(n) ` +
      `WHERE e.document = row.document AND e.who = row.who MATCH (y:Person {id: row.to}) CREATE (y)-[f:${type}]->(n) SET f = properties(e) DELETE e`,
  })),
  {
    name: 'hand over MENTIONED_IN',
    cypher:
      'UNWIND $rows AS row MATCH (x:Person {id: row.from})-[e:MENTIONED_IN]->(d:Document {id: row.document}) ' +
      'WHERE e.who = row.who MATCH (y:Person {id: row.to}) CREATE (y)-[f:MENTIONED_IN]->(d) SET f = properties(e) DELETE e',
  },
];

function handOver(type: EdgeType, other: OwnLabel, out: boolean): Statement {
  const edge = (person: string, name: string) =>
    out ? `(${person})-[${name}:${type}]->(n)` : `(n)-[${name}:${type}]->(${person})`;
  return {
    name: `hand over ${type}`,
    cypher:
      `UNWIND $rows AS row MATCH (:Document {id: row.document})<-[:RECORDED_IN]-(n:${other}) ` +
      `MATCH ${edge('x:Person {id: row.from}', 'e')} WHERE e.who = row.who MATCH (y:Person {id: row.to}) ` +
      `CREATE ${edge('y', 'f')} SET f = properties(e) DELETE e`,
  };
}

/** How many questions lead to a node, which lists are ordered by: from its asker, to whom it is put, about what it is. */
export const COUNT_QUESTIONS = (
  [
    ['Person', '(n)-[:ASKED]->()'],
    ['Organization', '(n)<-[:ADDRESSED_TO]-()'],
    ['Topic', '(n)<-[:ABOUT]-()'],
  ] as const
).map(([label, edges]) => ({
  label,
  statement: {
    name: `count questions of ${label}`,
    cypher: `UNWIND $ids AS id MATCH (n:${label} {id: id}) SET n.questions = COUNT { ${edges} }`,
  },
}));

/** Who asked in these documents. */
export const ASKERS: Statement = {
  name: 'askers',
  cypher:
    'UNWIND $documents AS id MATCH (:Document {id: id})<-[:RECORDED_IN]-(:Question)<-[:ASKED]-(p:Person) RETURN DISTINCT p.id AS id',
};
export const CLEAR_QUESTIONED: Statement = {
  name: 'clear QUESTIONED',
  cypher: 'UNWIND $ids AS id MATCH (:Person {id: id})-[e:QUESTIONED]->() DELETE e',
};
export const COUNT_QUESTIONED: Statement = {
  name: 'count QUESTIONED',
  cypher:
    'UNWIND $ids AS id MATCH (p:Person {id: id})-[:ASKED]->(q:Question)-[:ADDRESSED_TO]->(x) ' +
    'WITH p, x, count(*) AS count, sum(CASE WHEN q.status IN $open THEN 1 ELSE 0 END) AS open, ' +
    'min(q.date) AS first, max(q.date) AS last ' +
    'CREATE (p)-[e:QUESTIONED]->(x) SET e = {count: count, open: open, first: first, last: last}',
};

function second(label: Label): string {
  if (ACTORS.some((actor) => actor === label)) return ', n:Actor';
  return OWN_LABELS.some((own) => own === label) ? ', n:Contribution' : '';
}

function each<L extends string, T>(labels: readonly L[], make: (label: L) => T): Readonly<Record<L, T>> {
  return Object.fromEntries(labels.map((label) => [label, make(label)])) as Record<L, T>;
}
