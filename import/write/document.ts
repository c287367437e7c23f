import type { Explained, Original } from '../model.ts';
import { type Context, type Edge, edge, type Node, present } from './row.ts';

export function document({ extraction }: Context): Node<'Document'> {
  const { id, name, origin, url, mediaType, layout, hash, text, original, correction, known, oparl } =
    extraction.document;
  const coverage = JSON.stringify(extraction.coverage);
  const sentences = JSON.stringify(placesByClass(extraction.sentences));
  const wide = wideOffsets(text);
  return {
    label: 'Document',
    id,
    properties: present({
      name,
      origin,
      url,
      mediaType,
      layout,
      hash,
      text,
      coverage,
      sentences,
      wide,
      known,
      oparl,
      ...(correction && { correction: true }),
      ...parts(original),
    }),
  };
}

/** Of which meeting it is the minutes, besides that the meeting is mentioned in it: one step instead of a search among all mentions. */
export function minutesOf({ document, meeting }: Context): Edge | null {
  return edge('MINUTES_OF', document, meeting);
}

/** Class → start, end, start, end …: a tenth of the text's own length, where a node for each sentence would be many times as much. */
function placesByClass(sentences: readonly Explained[]): Partial<Record<Explained['class'], number[]>> {
  const places: Partial<Record<Explained['class'], number[]>> = {};
  for (const { class: name, start, end } of sentences) {
    places[name] ??= [];
    places[name].push(start, end);
  }
  return places;
}

/** Where pages and paragraphs begin, so that a place can be told as people look it up. */
function parts(original: Original | undefined): {
  pages?: readonly number[];
  paragraphs?: readonly number[];
} {
  if (original?.unit === 'page') return { pages: original.starts };
  return original?.unit === 'paragraph' ? { paragraphs: original.starts } : {};
}

/** Where characters of two UTF-16 units (emoji) begin: Cypher counts characters, our offsets count units. Null for none. */
function wideOffsets(text: string): number[] | null {
  const found = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return found.length === 0 ? null : found;
}
