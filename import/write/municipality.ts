import type { Context, Part } from './row.ts';

export function municipality({ extraction }: Context): Part {
  const fact = extraction.municipality;
  if (fact === null) return {};
  return { mentions: [{ label: 'Municipality', id: fact.id, says: { name: fact.name } }] };
}
