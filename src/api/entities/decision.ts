import { type Entity, properties, same } from '../entity.ts';
import { agendaItem, DOCUMENT, meeting, source } from './recorded.ts';
import { quote } from './source.ts';

export const decision: Entity = {
  values: {
    ...properties('id', 'text', 'date', 'result', 'resultRule', 'rule'),
    voteQuote: ({ node, behind }) => quote(behind(DOCUMENT, node), `${node}.voteStart`, `${node}.voteEnd`),
  },
  edges: {
    votes: same('VoteCount'),
    agendaItem,
    meeting,
    source,
  },
};

export const voteCount: Entity = { values: properties('yes', 'no', 'abstain', 'unanimous'), edges: {} };
