import type { FieldNode } from 'graphql';
import type { Question } from './connection.ts';
import { POSSIBLE } from './entities/index.ts';
import { project } from './projection.ts';
import type { Look } from './selection.ts';

/** One statement that tells why the graph holds a contribution. */
export function askExplanation(id: string, fields: readonly FieldNode[], look: Look): Question {
  const cypher = (POSSIBLE['Contribution'] ?? []).map((label) => {
    const { calls, map } = project('Explanation', 'n', fields, look);
    return [`MATCH (n:${label} {id: $id})`, ...calls, `RETURN ${map} AS node`].join('\n');
  });
  return { statement: { name: 'explain', cypher: cypher.join('\nUNION ALL\n') }, parameters: { id } };
}
