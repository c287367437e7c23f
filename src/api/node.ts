import type { FieldNode } from 'graphql';
import type { Question } from './connection.ts';
import { NODES } from './entities/index.ts';
import { project } from './projection.ts';
import type { Look } from './selection.ts';

/** One statement for `node(id)`: a look into the index of every label, so that the id need not tell what it is of. */
export function askNode(id: string, fields: readonly FieldNode[], look: Look): Question {
  const cypher = NODES.map((label) => {
    const { calls, map } = project(label, 'n', fields, look);
    return [`MATCH (n:${label} {id: $id})`, ...calls, `RETURN ${map} AS node`].join('\n');
  });
  return { statement: { name: 'node', cypher: cypher.join('\nUNION ALL\n') }, parameters: { id } };
}
