import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Graph, loggable } from '../graph/index.ts';
import { createDownloads, isDownload } from './downloads.ts';
import type { Handler } from './explorer.ts';
import { wantsGraphiQL } from './graphiql.ts';
import { holdings, readiness } from './health.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { neo4jBrowser } from './neo4j-browser.ts';
import type { Requests } from './requests.ts';

export interface Rooms {
  readonly graph: Graph;
  readonly graphql: Route;
  /** Null where GraphiQL is not served. */
  readonly graphiql: Route | null;
  readonly explorer: Handler;
  readonly metrics: Metrics;
  readonly requests: Requests;
  readonly log: Log;
  readonly origins: readonly string[];
  /** Whether search engines may list what the explorer lets them. */
  readonly searchEngines: boolean;
  /** Resolves when what people ask first has been asked once. */
  readonly warmed: Promise<void>;
}

export type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

const SECURITY: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What answers which path; every other path is the explorer's. */
export function createRoutes(rooms: Rooms): Handler {
  const { graph, graphql, graphiql, explorer, metrics, requests, log, origins, searchEngines, warmed } =
    rooms;
  const downloads = createDownloads({ graph, log, origins });
  const routes: Readonly<Record<string, Route>> = {
    '/graphql': (request, response) =>
      graphiql && wantsGraphiQL(request) ? graphiql(request, response) : graphql(request, response),
    ...neo4jBrowser(),
    '/health': (_, response) => sendJson(response, 200, { ok: true }),
    '/ready': async (_, response) => {
      await warmed;
      const state = await readiness(graph);
      sendJson(response, state.ready ? 200 : 503, state);
    },
    '/metrics': async (_, response) => {
      const text = metrics.text() + holdings(await readiness(graph));
      response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
    },
  };
  return (request, response) => {
    // "GET //" or "Host: %" name no address; who reads them further on relies on one.
    const path = pathOf(request);
    if (path === null) return sendJson(response, 400, { error: 'The request names no address.' });
    const route = isDownload(path) ? downloads : Object.hasOwn(routes, path) ? routes[path] : undefined;
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    // Data is for programs; the explorer says for itself which pages may be found.
    if (route || !searchEngines) response.setHeader('X-Robots-Tag', 'noindex');
    const name = route === undefined ? 'explorer' : route === downloads ? 'downloads' : path;
    requests.begin(response, request.method, name);
    Promise.resolve((route ?? explorer)(request, response)).catch((fault) => fail(response, fault, log));
  };
}

/** Null where it is no address. (`URL.canParse` of Node 20 lets hosts pass at which `new URL` fails.) */
function pathOf({ url = '/', headers: { host = 'localhost' } }: IncomingMessage): string | null {
  try {
    return new URL(url, `http://${host}`).pathname;
  } catch {
    return null;
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

function fail(response: ServerResponse, fault: unknown, log: Log): void {
  const { message, stack } = loggable(fault);
  log({ level: 'error', message, details: { stack } });
  if (response.headersSent) response.destroy();
  else sendJson(response, 500, { error: 'This is our fault; it is in the log.' });
}
