import { graphql, type ResultOf } from '../api/graphql.ts';

/** What a list tells of each question. */
export const QUESTION_ROW = graphql(`
  fragment QuestionRow on Question {
    id
    text
    date
    status
    askedBy { id name }
    addressedTo { __typename id name }
    topics { id name kind }
    agendaItem { number heading meeting { id name committee { id name } } }
  }
`);

export type QuestionRow = ResultOf<typeof QUESTION_ROW>;
