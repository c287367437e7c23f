import { type Thing, valueAt } from './thing.ts';

/** What can be linked to: a thing of the graph, and for what minutes say the document in which it stands. */
export interface Linked {
  readonly __typename: string;
  readonly id: string;
  readonly source?: { readonly document: { readonly id: string } };
}

/** What has a page of its own in the explorer. */
const PAGES: Readonly<Record<string, string>> = {
  Person: 'people',
  Organization: 'organizations',
  Question: 'questions',
  Topic: 'topics',
  Meeting: 'meetings',
  Document: 'documents',
};

/** Whether a thing of this type has a page of its own. */
export function hasPage(type: string): boolean {
  return Object.hasOwn(PAGES, type);
}

/**
 * Where something stands in the explorer: on its own page, or marked in its document.
 * @param site the address of the explorer, without a slash at the end
 */
export function permalink(site: string, { __typename, id, source }: Linked): string {
  const page = PAGES[__typename];
  if (page !== undefined) return `${site}/${page}/${encodeURIComponent(id)}`;
  return source
    ? `${site}/documents/${encodeURIComponent(source.document.id)}#mark-${encodeURIComponent(id)}`
    : `${site}/#${encodeURIComponent(id)}`;
}

/** Where a promise stands: at the question in whose answer it was made, else marked in its document. */
export function promisePage(site: string, promise: Thing): string {
  const [question] = valueAt(promise, 'questions.id') as readonly string[];
  return permalink(
    site,
    question === undefined
      ? { ...(promise as unknown as Linked), __typename: 'Commitment' }
      : { __typename: 'Question', id: question },
  );
}

/** A place in a document's text, in UTF-16 units, in the manner of RFC 5147. */
export function placeLink(
  site: string,
  {
    document,
    start,
    end,
  }: { readonly document: { readonly id: string }; readonly start: number; readonly end: number },
): string {
  return `${site}/documents/${encodeURIComponent(document.id)}#char=${start},${end}`;
}
