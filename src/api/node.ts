import type { FieldNode } from 'graphql';
import { NODES } from './entities/index.ts';
import { badInput } from './errors.ts';
import type { Question } from './page.ts';
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

export interface NodeRow {
  readonly id: string;
  readonly node: object;
}

const MOST = 100;

/** The same for several ids at once. */
export function askNodes(ids: readonly string[], fields: readonly FieldNode[], look: Look): Question {
  if (ids.length > MOST) {
    throw badInput(`\`ids\` has ${ids.length} entries.`, `Ask for at most ${MOST} at once.`);
  }
  const cypher = NODES.map((label) => {
    const { calls, map } = project(label, 'n', fields, look);
    return [
      'UNWIND $ids AS id',
      `MATCH (n:${label} {id: id})`,
      ...calls,
      `RETURN n.id AS id, ${map} AS node`,
    ].join('\n');
  });
  const statement = { name: 'nodes', cypher: cypher.join('\nUNION ALL\n') };
  return { statement, parameters: { ids: [...new Set(ids)] } };
}
