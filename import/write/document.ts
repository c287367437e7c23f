import { type Context, type Node, present } from './row.ts';

export function document({ extraction }: Context): Node<'Document'> {
  const { id, name, origin, url, mediaType, layout, hash, text } = extraction.document;
  const coverage = JSON.stringify(extraction.coverage);
  return {
    label: 'Document',
    id,
    properties: present({ name, origin, url, mediaType, layout, hash, text, coverage }),
  };
}
