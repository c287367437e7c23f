import { type Context, type Part, present } from './row.ts';

export function agendaItems({ extraction, meeting }: Context): Part {
  return {
    mentions: extraction.agendaItems.map(({ id, name, number, heading, position, start, end, oparl }) => ({
      label: 'AgendaItem',
      id,
      says: present({ name, number, heading, position, start, end, meeting: meeting?.id, oparl }),
    })),
  };
}
