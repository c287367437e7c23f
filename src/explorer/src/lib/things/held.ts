import { graphql, type ResultOf } from '../api/graphql.ts';

/** How a meeting was held: who was there, and about what. */
export const HELD = graphql(`
  fragment Held on Meeting {
    attendance {
      capacity
      role
      from
      fromItem
      until
      untilItem
      person { id name }
      substituteFor { id name }
    }
    agendaItems { id number heading }
  }
`);

export type AgendaItem = ResultOf<typeof HELD>['agendaItems'][number];
