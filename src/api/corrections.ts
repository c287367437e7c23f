import type { FieldNode } from 'graphql';
import type { Question } from './page.ts';
import { project } from './projection.ts';
import type { Look } from './selection.ts';
import { sizeOf } from './size.ts';

export interface CorrectionArguments {
  readonly waiting?: boolean | null;
  readonly first?: number | null;
}

const MOST = 500;
const USUAL = 100;

/** One statement for what people corrected, in the order of their file. */
export function askCorrections(
  { waiting, first }: CorrectionArguments,
  fields: readonly FieldNode[],
  look: Look,
): Question {
  const limit = sizeOf(first, USUAL, MOST, 'corrections');
  const { calls, map } = project('Correction', 'n', fields, look);
  const which = waiting == null ? '' : ' AND (n.waits IS NOT NULL) = $waiting';
  const cypher = [
    `MATCH (n:Curation) WHERE n.kind <> 'name'${which}`,
    'WITH n ORDER BY n.position, n.id LIMIT $limit',
    ...calls,
    `WITH n.position AS position, n.id AS id, ${map} AS node RETURN node ORDER BY position, id`,
  ].join('\n');
  const name = waiting == null ? 'corrections()' : 'corrections(waiting)';
  return { statement: { name, cypher }, parameters: { limit, ...(waiting != null && { waiting }) } };
}
