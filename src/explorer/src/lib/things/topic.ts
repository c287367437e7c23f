import { graphql } from '../api/graphql.ts';
import { BASIS } from '../documents/basis.ts';
import { QUESTION_ROW } from '../questions/row.ts';
import { COUNTED, FIGURES, MONTH } from './parts.ts';

/** All that a topic's page tells; `name` is the id again, for the filters. */
export const TOPIC = graphql(
  `query TopicPage($id: ID!, $name: String!, $documents: DocumentFilter, $most: Int!) {
    node(id: $id) {
      __typename
      ... on Topic { id name kind broader { id name } narrower { id name questionCount } }
    }
    about: summary(filter: { topic: $name }) { ...Figures }
    time: groups(by: MONTH, filter: { topic: $name }, first: $most) { ...Month }
    askers: groups(by: ASKER, filter: { topic: $name }, first: $most) { ...Counted }
    organizations: groups(by: ORGANIZATION, filter: { topic: $name }, first: $most) { ...Counted }
    beside: groups(by: TOPIC, filter: { topic: $name }, first: 21) { ...Counted }
    committees: groups(by: COMMITTEE, filter: { topic: $name }, first: $most) { ...Counted }
    questions(filter: { topic: $name }, first: 8) { edges { node { ...QuestionRow } } }
    ...Basis
  }`,
  [COUNTED, FIGURES, MONTH, QUESTION_ROW, BASIS],
);
