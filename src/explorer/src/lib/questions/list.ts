import { graphql } from '../api/graphql.ts';
import { QUESTION_ROW } from './row.ts';

/** A page of a list, with the figures over all of it. */
export const LIST = graphql(
  `query List($filter: QuestionFilter, $first: Int!, $after: String, $order: QuestionOrder!) {
    questions(filter: $filter, first: $first, after: $after, orderBy: $order) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...QuestionRow } }
    }
    summary(filter: $filter) { questions documents until byStatus { status count } }
  }`,
  [QUESTION_ROW],
);
