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
  return `head([at IN [${offset}] WHERE ${starts} IS NOT NULL | size([s IN ${starts} WHERE s <= at])])`;
}

/**
 * The words of a document from `start` to `end`, null where there is no start. Offsets count UTF-16 units, Cypher's
 * `substring` counts characters: `wide` lists the offsets of characters that take two units (emoji), where there are.
 */
export function quote(document: string, start: string, end: string): string {
  const words = (from: string, to: string) => `substring(${document}.text, ${from}, ${to} - ${from})`;
  const wide = words(character(document, 'at'), character(document, end));
  return (
    `head([at IN [${start}] WHERE at IS NOT NULL | ` +
    `CASE WHEN ${document}.wide IS NULL THEN ${words('at', end)} ELSE ${wide} END])`
  );
}

function character(document: string, offset: string): string {
  return `(${offset} - size([w IN ${document}.wide WHERE w < ${offset}]))`;
}
