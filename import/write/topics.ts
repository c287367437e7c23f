import { type Context, type End, edge, type Part, present } from './row.ts';

export function topics({ extraction, document }: Context): Part {
  return {
    mentions: extraction.topics.map(({ id, name, kind, field }) => ({
      ...topic(id),
      says: present({ name, kind, field }),
    })),
    edges: extraction.topics.map(({ id, broader }) =>
      edge('BROADER', topic(id), broader === null ? null : topic(broader), { document: document.id }),
    ),
  };
}

function topic(id: string): End<'Topic'> {
  return { label: 'Topic', id };
}
