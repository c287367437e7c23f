import type { FieldNode } from 'graphql';
import type { Question } from './page.ts';
import { project } from './projection.ts';
import type { Look } from './selection.ts';

/** One statement that tells why the graph holds a contribution. */
export function askExplanation(id: string, fields: readonly FieldNode[], look: Look): Question {
  const { calls, map } = project('Explanation', 'n', fields, look);
  const cypher = ['MATCH (n:Contribution {id: $id})', ...calls, `RETURN ${map} AS node`].join('\n');
  return { statement: { name: 'explain', cypher }, parameters: { id } };
}
