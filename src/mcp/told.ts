import { hasPage, permalink } from '../export/index.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * What the API answered, as a model reads it best: lists of connections as `results` with the cursor `next`, each thing
 * with a `link` to its page, snippets as text with **the words** marked; what is null or empty is left out.
 * @param site the address of the explorer, without a slash at the end
 */
export function told(value: unknown, site: string): unknown {
  if (Array.isArray(value)) return isSnippet(value) ? marked(value) : value.map((each) => told(each, site));
  if (typeof value !== 'object' || value === null) return value;
  const thing = value as Thing;
  if (Array.isArray(thing['edges'])) return told(flat(thing), site);
  const { __typename, ...rest } = thing;
  const entries = Object.entries(rest)
    .map(([key, each]) => [key, told(each, site)] as const)
    .filter(([, each]) => each !== null && each !== undefined && !(Array.isArray(each) && each.length === 0));
  const fields = Object.fromEntries(entries);
  return typeof __typename === 'string' ? { type: __typename, ...fields, ...linkOf(thing, site) } : fields;
}

function linkOf(thing: Thing, site: string): Thing {
  const { __typename, id, source } = thing;
  const isInDocument = typeof (source as Thing | undefined)?.['document'] === 'object';
  if (typeof id !== 'string' || (!isInDocument && !hasPage(String(__typename)))) return {};
  return { link: permalink(site, thing as never) };
}

/** `{ edges, pageInfo, totalCount }` → `{ totalCount, results, next }`. */
function flat({ edges, pageInfo, totalCount }: Thing): Thing {
  const results = (edges as readonly Thing[]).map(({ node, cursor: _, ...rest }) => ({
    ...(node as Thing),
    ...rest,
  }));
  const { hasNextPage, endCursor } = (pageInfo ?? {}) as Thing;
  return { totalCount, results, ...(hasNextPage === true && { next: endCursor }) };
}

function isSnippet(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((each) => typeof (each as Thing | null)?.['marked'] === 'boolean');
}

function marked(pieces: readonly Thing[]): string {
  return pieces.map(({ text, marked: is }) => (is ? `**${text}**` : text)).join('');
}
