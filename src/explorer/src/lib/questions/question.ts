import { graphql, type ResultOf } from '../api/graphql.ts';
import { CORRECTED } from '../history/corrected.ts';
import { GONE } from '../history/gone.ts';
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
        answeredAfter
        corrections { ...Corrected }
        addressees { basis actor { __typename id name } }
        answers { id text basis rule date givenBy { id name } onBehalfOf { id name } source { quote page document { id name url mediaType } } }
        commitments { id text kind due dueDate owedBy { id name } corrections { ...Corrected } deliveries { id date source { document { id } } } source { quote page document { id name url mediaType } } }
        topics { id name kind }
        askedBefore { ...Recurred }
        askedAgain { ...Recurred }
        agendaItem { number heading meeting { id name date committee { id name } } }
        source { start end quote page paragraph document { ...Marked versions { superseded } } }
      }
      ... on Removal { ...Gone }
    }
  }`,
  [MARKED, RECURRED, CORRECTED, GONE],
);

export type QuestionDetail = Omit<
  Extract<NonNullable<ResultOf<typeof QUESTION>['node']>, { __typename: 'Question' }>,
  'source'
>;
