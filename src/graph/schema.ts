import type { Statement } from './graph.ts';
import { ERASURE, KEY, LABELS, REMOVAL, VERSION } from './vocabulary.ts';

/** What is of the graph's history, and of the people in it. */
const HISTORY = [REMOVAL, VERSION, KEY, ERASURE];

/** A statement that makes a constraint or an index, and its name in the graph. */
interface Making extends Statement {
  readonly makes: string;
}

/** An id belongs to one node of its label; on Neo4j the constraint is an index as well. */
const CONSTRAINTS: readonly Making[] = [...LABELS, ...HISTORY, 'Writer'].map((label) => {
  const makes = `${label.toLowerCase()}_id`;
  return {
    name: `constraint ${label}`,
    makes,
    cypher: `CREATE CONSTRAINT ${makes} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  };
});

/** What lists are ordered and found by. */
const INDEXES: readonly Making[] = (
  [
    ['Contribution', 'id'],
    ['Actor', 'id'],
    ['Question', 'day'],
    ['Question', 'lateDay'],
    ['Question', 'status'],
    ['Commitment', 'day'],
    ['Commitment', 'lateDay'],
    ['Decision', 'day'],
    ['Meeting', 'day'],
    ['Topic', 'field'],
    ['Topic', 'questions'],
    ['Person', 'questions'],
    ['Organization', 'questions'],
    ['Person', 'namesakes'],
    ['Answer', 'refersOn'],
    ['Document', 'origin'],
    ['Document', 'imported'],
    ['Question', 'imported'],
    ['Commitment', 'imported'],
    ['Decision', 'imported'],
    [REMOVAL, 'removed'],
    [VERSION, 'was'],
  ] as const
).map(([label, property]) => index(label, property));

/** Writers meet at this node, which is there only inside of their transactions; its constraint makes the others wait. */
export const LOCK: Statement = { name: 'lock', cypher: "MERGE (:Writer {id: 'ratsgraph'})" };
export const UNLOCK: Statement = { name: 'unlock', cypher: "MATCH (n:Writer {id: 'ratsgraph'}) DELETE n" };

/** Words within words (`CONTAINS`) without reading every text; the embedded engine has no such index. */
const WORDS: readonly Making[] = (
  [
    ['Contribution', 'search'],
    ['Actor', 'search'],
    ['Topic', 'search'],
    ['Question', 'askedAs'],
    ['Question', 'addressedAs'],
  ] as const
).map(([label, property]) => index(label, property, 'TEXT INDEX'));

export const NEO4J_SCHEMA: readonly Making[] = [...CONSTRAINTS, ...INDEXES, ...WORDS];

/** What of it serves now; a constraint is its index, too. One that is being built does not serve yet. */
export const SERVING: Statement = {
  name: 'schema',
  cypher: "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
};

/** The embedded engine's constraint is no index: without one of its own every MERGE reads all nodes of the label. */
export const EMBEDDED_SCHEMA: readonly Making[] = [
  ...CONSTRAINTS,
  ...[...LABELS, ...HISTORY].map((label) => index(label, 'id')),
  ...INDEXES,
];

function index(label: string, property: string, kind = 'INDEX'): Making {
  const makes = `${label}_${property}_index`.toLowerCase();
  return {
    name: `index ${label}.${property}`,
    makes,
    cypher: `CREATE ${kind} ${makes} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  };
}
