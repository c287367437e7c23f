/** A filter as the API takes it; what is a list stands once for each. */
export type Input = Readonly<Record<string, string | boolean | readonly string[]>>;

/** The address of a file or feed of exactly what a list shows; its parameters are named as in the API. */
export function download(path: string, filter: Input, more: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(more);
  for (const [name, value] of Object.entries(filter)) {
    for (const one of [value].flat()) search.append(name, String(one));
  }
  return search.size === 0 ? path : `${path}?${search}`;
}
