import { graphql, type ResultOf } from '../api/graphql.ts';
import { MARKED } from '../source/acts.ts';
import { RECURRED } from './again.ts';

/** All that a question's own page tells. */
export const QUESTION = graphql(
  `query Question($id: ID!) {
    node(id: $id) {
      __typename
      ... on Question {
        id
        text
        date
        status
        statusRule
        statusQuote
        content
        rule
        askedBy { id name }
        addressees { basis actor { __typename id name } }
        answers { id text basis rule givenBy { id name } onBehalfOf { id name } source { quote page } }
        commitments { id text kind due dueDate owedBy { id name } source { quote page } }
        topics { id name kind }
        askedBefore { ...Recurred }
        askedAgain { ...Recurred }
        agendaItem { number heading meeting { id name date committee { id name } } }
        source { start end quote page paragraph document { ...Marked } }
      }
    }
  }`,
  [MARKED, RECURRED],
);

export type QuestionDetail = Omit<
  Extract<NonNullable<ResultOf<typeof QUESTION>['node']>, { __typename: 'Question' }>,
  'source'
>;
