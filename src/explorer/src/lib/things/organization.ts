import { graphql } from '../api/graphql.ts';
import { BASIS } from '../documents/basis.ts';
import { PROMISE_ROW } from '../promises/row.ts';
import { QUESTION_ROW } from '../questions/row.ts';
import { RATED } from '../rates/table.ts';
import { EXCHANGED, FIGURES, MONTH, WEIGHED } from './parts.ts';

/** All that an organisation's page tells; `name` is the id again, for the filters. */
export const ORGANIZATION = graphql(
  `query OrganizationPage($id: ID!, $name: String!, $documents: DocumentFilter) {
    node(id: $id) {
      __typename
      ... on Organization {
        id
        name
        kind
        partOf { id name }
        parts { id name }
        representatives { role since until began ended person { id name } }
        questionedBy { ...Exchanged }
        topics { ...Weighed }
      }
    }
    asked: summary(filter: { to: $name }) { ...Figures }
    rated: groups(by: ORGANIZATION, filter: { to: $name }, first: 5) { ...Rated }
    asking: summary(filter: { from: $name }) { ...Figures }
    within: summary(filter: { committee: $name }) { ...Figures }
    askedTime: groups(by: MONTH, filter: { to: $name }, first: 500) { ...Month }
    withinTime: groups(by: MONTH, filter: { committee: $name }, first: 500) { ...Month }
    questions(filter: { to: $name }, first: 5) { edges { node { ...QuestionRow } } }
    commitments(filter: { by: $name }, first: 5) { totalCount edges { node { ...PromiseRow } } }
    meetings(filter: { committee: $name }, first: 6) { totalCount edges { node { id name date } } }
    ...Basis
  }`,
  [EXCHANGED, FIGURES, MONTH, RATED, WEIGHED, QUESTION_ROW, PROMISE_ROW, BASIS],
);
