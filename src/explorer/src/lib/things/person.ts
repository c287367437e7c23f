import { graphql, type ResultOf } from '../api/graphql.ts';
import { BASIS } from '../documents/basis.ts';
import { CORRECTED } from '../history/corrected.ts';
import { PROMISE_ROW } from '../promises/row.ts';
import { QUESTION_ROW } from '../questions/row.ts';
import { EXCHANGED, FIGURES, MONTH, WEIGHED } from './parts.ts';

/** All that a person's page tells; `name` is the id again, for the filters. */
export const PERSON = graphql(
  `query PersonPage($id: ID!, $name: String!, $documents: DocumentFilter) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        name
        kind
        roles { role since until began ended organization { id name } }
        questioned { ...Exchanged }
        questionedBy { ...Exchanged }
        topics { ...Weighed }
        answersFor { count organization { id name } }
        corrections { ...Corrected }
        attended { capacity role meeting { id name date committee { name } } }
      }
    }
    asking: summary(filter: { from: $name }) { ...Figures }
    asked: summary(filter: { to: $name }) { ...Figures }
    answered: summary(filter: { answeredBy: $name }) { questions }
    askingTime: groups(by: MONTH, filter: { from: $name }, first: 500) { ...Month }
    askedTime: groups(by: MONTH, filter: { to: $name }, first: 500) { ...Month }
    questions(filter: { from: $name }, first: 5) { edges { node { ...QuestionRow } } }
    questionsTo: questions(filter: { to: $name }, first: 5) { edges { node { ...QuestionRow } } }
    commitments(filter: { by: $name }, first: 5) { totalCount edges { node { ...PromiseRow } } }
    ...Basis
  }`,
  [CORRECTED, EXCHANGED, FIGURES, MONTH, WEIGHED, QUESTION_ROW, PROMISE_ROW, BASIS],
);

export type PersonDetail = Extract<NonNullable<ResultOf<typeof PERSON>['node']>, { __typename: 'Person' }>;

/** The meetings of a person, latest first; each capacity at a meeting once, also of those who came and went. */
export function meetingsOf({ attended }: PersonDetail): PersonDetail['attended'] {
  const once = new Map(attended.map((entry) => [`${entry.meeting.id}${entry.capacity}`, entry]));
  return [...once.values()].reverse();
}
