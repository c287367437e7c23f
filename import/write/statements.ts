import { contribution, places } from './contribution.ts';
import { type Context, type End, edge, type Part } from './row.ts';

export function statements(context: Context): Part {
  const { statements: facts } = context.extraction;
  return {
    own: facts.map((fact) => contribution('Statement', fact, context, {})),
    edges: facts.flatMap(({ id, saidBy, agendaItem }) => {
      const statement: End<'Statement'> = { label: 'Statement', id };
      return [...places(statement, agendaItem, context), edge('SAID', context.actor(saidBy), statement)];
    }),
  };
}
