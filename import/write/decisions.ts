import type { DecisionFact } from '../model.ts';
import { contribution } from './contribution.ts';
import { type Context, type Edge, type End, edge, type Part } from './row.ts';

export function decisions(context: Context): Part {
  const { decisions: facts } = context.extraction;
  return {
    own: facts.map((fact) => {
      const { result, resultRule, votes, voteWords } = fact;
      const { start: voteStart, end: voteEnd } = voteWords ?? {};
      return contribution('Decision', fact, context, { result, resultRule, ...votes, voteStart, voteEnd });
    }),
    edges: facts.flatMap((fact) => edges(fact, context)),
  };
}

function edges({ id, agendaItem }: DecisionFact, { document }: Context): (Edge | null)[] {
  const decision: End<'Decision'> = { label: 'Decision', id };
  const item: End | null = agendaItem === null ? null : { label: 'AgendaItem', id: agendaItem };
  return [edge('RECORDED_IN', decision, document), edge('TAKEN_ON', decision, item)];
}
