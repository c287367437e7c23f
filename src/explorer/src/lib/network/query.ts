import { graphql, type ResultOf } from '../api/graphql.ts';
import { BASIS } from '../documents/basis.ts';
import { NAMED } from '../things/parts.ts';

/** More pairs than these are not told; the heaviest come first. */
export const MOST = 10_000;

/** Who asks whom within a filter. */
export const NETWORK = graphql(`
  query Network($filter: QuestionFilter, $first: Int!) {
    network(filter: $filter, first: $first) {
      nodes { __typename id name }
      edges { from to count open first last }
    }
  }
`);

/** What stands around the pairs: over which questions, and what the ids of the filter are called. */
export const AROUND = graphql(
  `query NetworkAround($filter: QuestionFilter, $documents: DocumentFilter, $ids: [ID!]!) {
    summary(filter: $filter) { questions byStatus { status count } }
    years: groups(by: YEAR) { key }
    nodes(ids: $ids) { ...Named }
    ...Basis
  }`,
  [NAMED, BASIS],
);

type Network = ResultOf<typeof NETWORK>['network'];

export type NetworkNode = Network['nodes'][number];
export type NetworkEdge = Network['edges'][number];
