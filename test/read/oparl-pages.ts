import type { ServerResponse } from 'node:http';

type Thing = Record<string, unknown>;

/** A page of an external list; with `modified_since` only what is new, and what is deleted only then. */
export function pageOf(
  things: readonly Thing[],
  { at, query, size }: { readonly at: string; readonly query: URLSearchParams; readonly size: number },
): unknown {
  const since = query.get('modified_since');
  const all = things.filter((one) =>
    since === null ? one['deleted'] !== true : Date.parse(String(one['modified'])) >= Date.parse(since),
  );
  const page = Number(query.get('page') ?? '1');
  const [totalPages, next] = [Math.ceil(all.length / size), new URLSearchParams(query)];
  next.set('page', String(page + 1));
  return {
    data: all.slice((page - 1) * size, page * size),
    pagination: { totalElements: all.length, elementsPerPage: size, currentPage: page, totalPages },
    links: { first: at, ...(page < totalPages && { next: `${at}?${next}` }) },
  };
}

export function send(response: ServerResponse, thing: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(thing));
}
