import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request; `count` tells how often the path was asked for before. */
export type Page = (request: IncomingMessage, response: ServerResponse, count: number) => unknown;

/** A real server on this machine whose pages a test may change. */
export interface Site {
  /** "http://127.0.0.1:4711" */
  readonly at: string;
  /** By path with query; a path without a page is 404. */
  readonly pages: Map<string, Page>;
  /** By path, whatever is asked of them; looked up where no page has the path with its query. */
  readonly lists: Map<string, (query: URLSearchParams, response: ServerResponse) => unknown>;
  /** "path" of each request, in their order. */
  readonly asked: string[];
  readonly close: () => void;
}

export async function site(): Promise<Site> {
  const pages = new Map<string, Page>();
  const lists: Site['lists'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const count = asked.filter((one) => one === path).length;
    asked.push(path);
    const page = pages.get(path);
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    const list = lists.get(pathname);
    if (page !== undefined) page(request, response, count);
    else if (list !== undefined) list(searchParams, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { at: `http://127.0.0.1:${port}`, pages, lists, asked, close };
}
