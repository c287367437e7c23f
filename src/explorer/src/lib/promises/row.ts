import { graphql, type ResultOf } from '../api/graphql.ts';

/** What a list tells of each promise. */
export const PROMISE_ROW = graphql(`
  fragment PromiseRow on Commitment {
    id
    text
    date
    kind
    due
    dueDate
    owedBy { id name }
    owedTo { id name }
    deliveries { id date questions { id } }
    corrections { deliveredOn deliveredIn }
    questions { id text }
    agendaItem { number meeting { id name committee { id name } } }
    source { document { id } }
  }
`);

export type PromiseRow = ResultOf<typeof PROMISE_ROW>;
