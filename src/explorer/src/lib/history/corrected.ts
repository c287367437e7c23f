import { graphql, type ResultOf } from '../api/graphql.ts';

/** What somebody corrected by hand. */
export const CORRECTED = graphql(`
  fragment Corrected on Correction {
    kind
    place
    reason
    by
    was
    deliveredOn
    deliveredIn
  }
`);

export type Corrected = ResultOf<typeof CORRECTED>;
