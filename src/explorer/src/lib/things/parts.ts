import { graphql } from '../api/graphql.ts';

/** Fragments that the pages of people, organisations, topics and meetings share. */

/** More groups than these the API does not tell at once. */
export const MOST_GROUPS = 500;

export const FIGURES = graphql(`
  fragment Figures on Summary {
    questions
    answers
    documents
    until
    byStatus { status count }
  }
`);

export const MONTH = graphql(`
  fragment Month on Group {
    key
    questions
    rates { status count }
  }
`);

export const COUNTED = graphql(`
  fragment Counted on Group {
    key
    name
    questions
    rates { status count }
  }
`);

export const EXCHANGED = graphql(`
  fragment Exchanged on Exchange {
    actor { __typename id name }
    count
    open
  }
`);

export const WEIGHED = graphql(`
  fragment Weighed on AboutTopic {
    count
    topic { id name }
  }
`);

/** What a thing behind the id of a filter is called. */
export const NAMED = graphql(`
  fragment Named on Node {
    __typename
    ... on Person { id name }
    ... on Organization { id name }
    ... on Topic { id name }
  }
`);
