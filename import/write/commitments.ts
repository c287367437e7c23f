import type { CommitmentFact, Extraction } from '../model.ts';
import { contribution, late } from './contribution.ts';
import { type Context, type Edge, type End, edge, type Part } from './row.ts';

export function commitments(context: Context): Part {
  const { commitments: facts } = context.extraction;
  return {
    own: facts.map((fact) => {
      const { kind, due, dueDate } = fact;
      return contribution('Commitment', fact, context, { kind, due, dueDate, ...late(context) });
    }),
    edges: facts.flatMap((fact) => edges(fact, context)),
  };
}

function edges({ id, owedBy, madeIn }: CommitmentFact, context: Context): (Edge | null)[] {
  const commitment: End<'Commitment'> = { label: 'Commitment', id };
  return [
    edge('RECORDED_IN', commitment, context.document),
    edge('MADE_IN', commitment, said(madeIn, context.extraction)),
    ...owedBy.map((debtor) => edge('OWED_BY', commitment, context.actor(debtor))),
  ];
}

/** What the promise was made in. */
function said(id: string, { answers }: Extraction): End {
  return { label: answers.some((answer) => answer.id === id) ? 'Answer' : 'Statement', id };
}
