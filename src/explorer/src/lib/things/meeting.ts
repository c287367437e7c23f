import { graphql, type ResultOf } from '../api/graphql.ts';
import { day } from '../dates.ts';
import type { Language } from '../language.ts';
import { HELD } from './held.ts';

/** The course of a meeting, with who was there. */
export const MEETING = graphql(
  `query MeetingPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Meeting {
        id
        name
        date
        committee { id name }
        documents { id name origin coverage { class sentences } toldIn { id name } }
        ...Held
        course {
          __typename
          id
          text
          agendaItem { id }
          source { document { id name } }
          ... on Question { status askedBy { id name } addressedTo { __typename id name } }
          ... on Answer { givenBy { id name } onBehalfOf { id name } }
          ... on Statement { saidBy { id name } }
          ... on Commitment { kind due dueDate owedBy { id name } }
          ... on Decision { result votes { yes no abstain unanimous } }
        }
      }
    }
    summary { documents until }
  }`,
  [HELD],
);

export type MeetingDetail = Extract<NonNullable<ResultOf<typeof MEETING>['node']>, { __typename: 'Meeting' }>;
export type Step = MeetingDetail['course'][number];
export type Attendance = MeetingDetail['attendance'][number];

type Called = Pick<MeetingDetail, 'name' | 'date'> & { committee: { name: string } | null };

/** A meeting's committee and day in full; its own name may be cut short. */
export function nameOf(language: Language, { name, date, committee }: Called): string {
  return committee && date ? `${committee.name}, ${day(language, date)}` : name;
}

/** A document's name, or that of its meeting in full where it is cut short. */
export function documentName(language: Language, name: string, meeting: Called | null | undefined): string {
  return meeting && name.endsWith('…') ? nameOf(language, meeting) : name;
}
