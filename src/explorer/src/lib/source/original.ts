import { addressAtWords } from './fragment.ts';

/** Where something stands in a document, as the API tells it. */
export interface Place {
  readonly quote: string;
  /** Null where the document has no pages. */
  readonly page: number | null;
}

/**
 * The way to words in the original. Browsers find words on web pages and in plain text, and open a PDF at a page; a Word
 * file opens at its beginning, and a file without an address on the web does not open at all.
 */
export interface Original {
  readonly href: string | null;
  readonly opens: 'words' | 'page' | 'start' | 'nowhere';
}

export function originalAt(
  { url, mediaType }: { readonly url: string | null; readonly mediaType: string },
  { quote, page }: Place,
): Original {
  if (url === null) return { href: null, opens: 'nowhere' };
  if (mediaType.startsWith('text/') || mediaType.includes('html'))
    return { href: addressAtWords(url, quote), opens: 'words' };
  if (mediaType === 'application/pdf' && page !== null)
    return { href: `${url.split('#')[0]}#page=${page}`, opens: 'page' };
  return { href: url, opens: 'start' };
}
