import { type Language, languageOf, localPath, plainPath } from './language.ts';

export type Parameters = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** An address of the explorer; parameters that are empty or absent leave no trace in it. */
export function address(language: Language, path: string, parameters: Parameters = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) {
      if (each !== '') search.append(name, each);
    }
  }
  return localPath(language, path) + (search.size > 0 ? `?${search}` : '');
}

/** The path of a mark in the text of a document. */
export function inDocument(document: string, mark: string): string {
  return `/documents/${document}#mark-${mark}`;
}

/** The same view in another language. */
export function translated(language: Language, url: URL): string {
  return localPath(language, plainPath(url.pathname)) + url.search + url.hash;
}

/** The language and the address builder of a page, from its own address. */
export function here(url: URL): {
  language: Language;
  to: (path: string, parameters?: Parameters) => string;
} {
  const language = languageOf(url.pathname);
  return { language, to: (path, parameters) => address(language, path, parameters) };
}
