import { type Context, type Part, present } from './row.ts';

export function municipality({ extraction }: Context): Part {
  const fact = extraction.municipality;
  if (fact === null) return {};
  return {
    mentions: [{ label: 'Municipality', id: fact.id, says: present({ name: fact.name, oparl: fact.oparl }) }],
  };
}
