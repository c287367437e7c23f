import type { Statement } from '../../src/graph/index.ts';
import { ERASURE, KEY, LABELS, REMOVAL, VERSION } from '../../src/graph/vocabulary.ts';
import { EDGE_STATEMENTS } from './cypher.ts';

/** What finds whom to erase, and takes a name out. Asked seldom: some of it looks through everything. */

/** Whom documents call so, or the person with this id. */
export const CALLED: Statement = {
  name: 'known people called so',
  cypher:
    'MATCH (p:Person)-[m:MENTIONED_IN]->(d:Document) WHERE m.name IS NOT NULL AND (p.id = $who OR p.name = $who OR m.name = $who) ' +
    'RETURN p.id AS id, p.name AS name, p.namesakes AS namesakes, count(DISTINCT d) AS documents ORDER BY id',
};
/** What each document calls the person. */
export const SIGHTINGS_OF: Statement = {
  name: 'sightings of a person',
  cypher:
    'MATCH (p:Person {id: $id})-[m:MENTIONED_IN]->(d:Document) WHERE m.name IS NOT NULL RETURN d.id AS document, ' +
    'm.name AS name, m.familyName AS familyName, m.givenName AS givenName, m.salutation AS salutation, ' +
    'm.kind AS kind, m.role AS role, m.who AS who, m.oparl AS oparl ORDER BY d.id, m.name',
};
/** Others of these documents with what tells them apart. */
export const BESIDES: Statement = {
  name: 'people besides a person',
  cypher:
    'UNWIND $documents AS id MATCH (:Document {id: id})<-[m:MENTIONED_IN]-(p:Person) ' +
    'WHERE p.id <> $person AND m.familyName IN $families ' +
    'RETURN DISTINCT m.name AS name, m.familyName AS familyName, m.givenName AS givenName, m.salutation AS salutation, m.role AS role',
};
/** What documents say, and whom they mention. */
export const NEAR: readonly Statement[] = ['RECORDED_IN', 'MENTIONED_IN'].map((type) => ({
  name: `near by ${type}`,
  cypher: `UNWIND $documents AS id MATCH (:Document {id: id})<-[:${type}]-(n) RETURN DISTINCT n.id AS id`,
}));
export const LINKED: Statement = {
  name: 'linked with a person',
  cypher: 'MATCH (:Person {id: $id})-[]-(n) RETURN DISTINCT n.id AS id',
};

/** Everything that has properties, whatever it is for. */
export const EVERY_NODE: readonly { readonly label: string; readonly statement: Statement }[] = [
  ...LABELS,
  REMOVAL,
  VERSION,
  KEY,
  ERASURE,
].map((label) => ({
  label,
  statement: {
    name: `dump every ${label}`,
    cypher: `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT $first`,
  },
}));
/** What leaves nodes, whatever it is for. */
export const EVERY_EDGE: readonly { readonly label: string; readonly statement: Statement }[] =
  EVERY_NODE.map(({ label }) => ({
    label,
    statement: {
      name: `dump every edge of ${label}`,
      cypher:
        `UNWIND $ids AS id MATCH (n:${label} {id: id})-[e]->(to) ` +
        'RETURN n.id AS from, type(e) AS type, to.id AS to, labels(to) AS labels, properties(e) AS properties',
    },
  }));

export const REWRITE: ReadonlyMap<string, Statement> = new Map(
  [...LABELS, VERSION].map((label) => [
    label,
    {
      name: `rewrite ${label}`,
      cypher: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row.properties`,
    },
  ]),
);
/** Takes away all edges of a type between two nodes, so that they are made anew. */
export const UNTIE = EDGE_STATEMENTS.map(({ type, from, to, statement }) => ({
  ...{ type, from, to },
  untie: {
    name: `untie ${from} ${type} ${to}`,
    cypher: `UNWIND $rows AS row MATCH (:${from} {id: row.from})-[e:${type}]->(:${to} {id: row.to}) DELETE e`,
  },
  tie: statement,
}));
