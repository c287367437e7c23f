import type { Statement } from './graph.ts';
import { LABELS, REMOVAL } from './vocabulary.ts';

/** An id belongs to one node of its label; on Neo4j the constraint is an index as well. */
const CONSTRAINTS: readonly Statement[] = [...LABELS, REMOVAL].map((label) => ({
  name: `constraint ${label}`,
  cypher: `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
}));

/** What lists are ordered and found by. */
const INDEXES: readonly Statement[] = (
  [
    ['Contribution', 'id'],
    ['Actor', 'id'],
    ['Question', 'day'],
    ['Question', 'status'],
    ['Commitment', 'day'],
    ['Decision', 'day'],
    ['Meeting', 'day'],
    ['Topic', 'field'],
    ['Topic', 'questions'],
    ['Person', 'questions'],
    ['Organization', 'questions'],
    ['Person', 'namesakes'],
    ['Document', 'origin'],
    ['Document', 'imported'],
    ['Question', 'imported'],
    ['Commitment', 'imported'],
    ['Decision', 'imported'],
    [REMOVAL, 'removed'],
  ] as const
).map(([label, property]) => index(label, property));

const WRITER_CONSTRAINT: Statement = {
  name: 'constraint Writer',
  cypher: 'CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE',
};

/** Writers meet at this node, which is there only inside of their transactions; its constraint makes the others wait. */
export const LOCK: Statement = { name: 'lock', cypher: "MERGE (:Writer {id: 'ratsgraph'})" };
export const UNLOCK: Statement = { name: 'unlock', cypher: "MATCH (n:Writer {id: 'ratsgraph'}) DELETE n" };

/** Words within words (`CONTAINS`) without reading every text; the embedded engine has no such index. */
const WORDS: readonly Statement[] = (
  [
    ['Contribution', 'search'],
    ['Actor', 'search'],
    ['Topic', 'search'],
    ['Question', 'askedAs'],
    ['Question', 'addressedAs'],
  ] as const
).map(([label, property]) => index(label, property, 'TEXT INDEX'));

export const NEO4J_SCHEMA: readonly Statement[] = [...CONSTRAINTS, ...INDEXES, ...WORDS, WRITER_CONSTRAINT];

/** The embedded engine's constraint is no index: without one of its own every MERGE reads all nodes of the label. */
export const EMBEDDED_SCHEMA: readonly Statement[] = [
  ...CONSTRAINTS,
  ...[...LABELS, REMOVAL].map((label) => index(label, 'id')),
  ...INDEXES,
];

function index(label: string, property: string, kind = 'INDEX'): Statement {
  const name = `${label}_${property}_index`.toLowerCase();
  return {
    name: `index ${label}.${property}`,
    cypher: `CREATE ${kind} ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  };
}
