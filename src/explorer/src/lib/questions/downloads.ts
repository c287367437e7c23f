import { type Filter, inputOf } from './filter.ts';

/** The address of a table or feed of exactly the questions of a list; their parameters are named as in the API. */
export function download(path: string, filter: Filter, more: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(more);
  for (const [name, value] of Object.entries(inputOf(filter))) {
    for (const one of typeof value === 'string' ? [value] : value) search.append(name, one);
  }
  return search.size === 0 ? path : `${path}?${search}`;
}
