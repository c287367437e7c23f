import { type Entity, one, properties, same } from '../entity.ts';
import { quote } from './source.ts';

export const decision: Entity = {
  values: {
    ...properties('id', 'text', 'date', 'result', 'resultRule', 'rule'),
    voteQuote: ({ node }) =>
      `head([(${node})-[:RECORDED_IN]->(d:Document) | ${quote('d', `${node}.voteStart`, `${node}.voteEnd`)}])`,
  },
  edges: {
    votes: same('VoteCount'),
    agendaItem: one('AgendaItem', ({ from, node }) => `(${from})-[:TAKEN_ON]->(${node}:AgendaItem)`),
    meeting: one(
      'Meeting',
      ({ from, node }) => `(${from})-[:RECORDED_IN]->(:Document)<-[:MENTIONED_IN]-(${node}:Meeting)`,
    ),
    source: one('SourceReference', ({ from, node }) => `(${from})-[:RECORDED_IN]->(${node}:Document)`),
  },
};

export const voteCount: Entity = { values: properties('yes', 'no', 'abstain', 'unanimous'), edges: {} };
