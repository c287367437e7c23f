import { graphql } from '../api/graphql.ts';
import { BASIS } from '../documents/basis.ts';
import { COUNTED, MONTH, NAMED } from '../things/parts.ts';
import { QUESTION_ROW } from './row.ts';

/** A page of a list, with the figures over all of it, the names behind the ids of its filter, and its course in time. */
export const LIST = graphql(
  `query List($filter: QuestionFilter, $documents: DocumentFilter, $first: Int!, $after: String, $before: String, $order: QuestionOrder!, $ids: [ID!]!) {
    questions(filter: $filter, first: $first, after: $after, before: $before, orderBy: $order) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...QuestionRow } }
    }
    summary(filter: $filter) { byStatus { status count } }
    months: groups(by: MONTH, filter: $filter, first: 500) { ...Month }
    nodes(ids: $ids) { ...Named }
    ...Basis
  }`,
  [QUESTION_ROW, MONTH, NAMED, BASIS],
);

/** What else the list could be narrowed to: each facet counts with all filters but its own. */
export const FACETS = graphql(
  `query Facets($to: QuestionFilter, $from: QuestionFilter, $topic: QuestionFilter, $committee: QuestionFilter, $status: QuestionFilter, $most: Int!) {
    to: groups(by: ORGANIZATION, filter: $to, first: $most) { ...Counted }
    from: groups(by: ASKER, filter: $from, first: $most) { ...Counted }
    topic: groups(by: TOPIC, filter: $topic, first: $most) { ...Counted }
    committee: groups(by: COMMITTEE, filter: $committee, first: $most) { ...Counted }
    status: summary(filter: $status) { byStatus { status count } }
  }`,
  [COUNTED],
);
