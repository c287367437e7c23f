import { type Context, type Part, present } from './row.ts';

export function topics({ extraction }: Context): Part {
  return {
    mentions: extraction.topics.map(({ id, name, kind, field }) => ({
      label: 'Topic',
      id,
      says: present({ name, kind, field }),
    })),
  };
}
