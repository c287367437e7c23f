import { graphql, type ResultOf } from '../api/graphql.ts';

/** The same question on another day, and what is different then. */
export const RECURRED = graphql(`
  fragment Recurred on Recurrence {
    days
    basis
    sharedTerms
    change
    question {
      id
      text
      date
      status
      askedBy { id name }
      meeting { id committee { id name } }
    }
  }
`);

export type Recurred = ResultOf<typeof RECURRED>;
