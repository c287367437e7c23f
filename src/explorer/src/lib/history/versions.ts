import { graphql, type ResultOf } from '../api/graphql.ts';

/** An earlier version of a document. */
export const VERSIONED = graphql(`
  fragment Versioned on Version {
    origin
    superseded
    basis
    changes { change }
  }
`);

export type Versioned = ResultOf<typeof VERSIONED>;

/** How many facts appeared, changed and vanished. */
export function changesOf({ changes }: Versioned): [number, number, number] {
  const times = (kind: Versioned['changes'][number]['change']) =>
    changes.filter(({ change }) => change === kind).length;
  return [times('APPEARED'), times('CHANGED'), times('VANISHED')];
}
