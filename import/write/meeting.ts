import { type Context, type Part, present } from './row.ts';

export function meeting({ extraction }: Context): Part {
  const fact = extraction.meeting;
  if (fact === null) return {};
  const { id, name, date, committee, oparl } = fact;
  return { mentions: [{ label: 'Meeting', id, says: present({ name, date, committee, oparl }) }] };
}
