import { type Entity, same } from '../entity.ts';

/** The place of a contribution, commitment, decision or attendance (`from`) in its document (`node`). */
export const source: Entity = reference('start', 'end');

/** A place whose offsets stand in other properties of what points at it. */
export function reference(start: string, end: string): Entity {
  return {
    type: 'SourceReference',
    values: {
      start: ({ from }) => `${from}.${start}`,
      end: ({ from }) => `${from}.${end}`,
      quote: ({ from, node }) => quote(node, `${from}.${start}`, `${from}.${end}`),
      page: ({ from, node }) => part(`${node}.pages`, `${from}.${start}`),
      paragraph: ({ from, node }) => part(`${node}.paragraphs`, `${from}.${start}`),
    },
    edges: { document: same('Document') },
  };
}

/** Which page or paragraph an offset falls into, from 1; null where the document has none. */
function part(starts: string, offset: string): string {
  return `CASE WHEN ${starts} IS NULL THEN null ELSE size([s IN ${starts} WHERE s <= ${offset}]) END`;
}

/**
 * The words of a document from `start` to `end`, null where there is no start. Offsets count UTF-16 units, Cypher's
 * `substring` counts characters: `wide` lists the offsets of characters that take two units (emoji), where there are.
 */
export function quote(document: string, start: string, end: string): string {
  const text = `substring(${document}.text, ${character(document, start)}, ${character(document, end)} - ${character(document, start)})`;
  return `CASE WHEN ${start} IS NULL THEN null ELSE ${text} END`;
}

function character(document: string, offset: string): string {
  return `(${offset} - size([w IN coalesce(${document}.wide, []) WHERE w < ${offset}]))`;
}
