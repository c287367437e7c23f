import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { type Changes, warmUp } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';
import { bearing, measuredChanges } from './changes.ts';
import { explorer, type Handler } from './explorer.ts';
import { createGraphiQL } from './graphiql.ts';
import { createGraphQL, type GraphQLOptions } from './graphql.ts';
import { listen } from './listen.ts';
import { faults, type Log } from './log.ts';
import { createMetrics, type Metrics, measured } from './metrics.ts';
import { createRequests } from './requests.ts';
import { createRoutes, type Route } from './routes.ts';

export { ListenError } from './listen.ts';
export { type Entry, everything, faults, type Log } from './log.ts';
export { createMetrics, type DocumentCounts, measured } from './metrics.ts';

export interface ServeOptions {
  readonly graph: Graph;
  /** 0 takes a free one. */
  readonly port?: number;
  /** The environment's `HOST`, else this machine alone; `0.0.0.0` is every network it is in. */
  readonly host?: string;
  readonly log?: Log;
  /** What `/metrics` tells, where others count too; otherwise what the server itself does. */
  readonly metrics?: Metrics;
  /** Web pages of these origins may ask the API; none unless told. */
  readonly origins?: readonly string[];
  /** Whether the schema may be asked for; it may unless told otherwise. */
  readonly introspection?: boolean;
  /** Whether `/graphql` shows GraphiQL to people; it does unless told otherwise. */
  readonly graphiql?: boolean;
  /** Whether search engines may list pages, as far as the explorer lets them; they may unless told otherwise. */
  readonly searchEngines?: boolean;
  /** With it the graph may be changed. Without one nothing can be changed. */
  readonly token?: string | undefined;
  /** What can be changed in the graph, which is handed over so that its statements are counted. */
  readonly changes?: (graph: Graph) => Changes;
  /** Whether the graph is asked the saved queries before `/ready` says so; on Neo4j unless told otherwise. */
  readonly warm?: boolean;
  /** What answers the paths that are none of the server's own. */
  readonly pages?: Handler;
  /** In how many milliseconds everything is closed; ten seconds unless told. */
  readonly patience?: number;
}

export interface Serving {
  /** Without a slash at the end. */
  readonly url: string;
  /** Lets requests under way end, as far as patience goes. The graph stays open: it belongs to the caller. */
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;
/** So much of it have requests under way; the rest is for what they leave behind. */
const FOR_REQUESTS = 0.9;

/**
 * Serves the explorer, GraphQL, health and metrics on one port.
 * @throws {ListenError} where the port or host cannot be had
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port = 4000, host = process.env['HOST'] ?? '127.0.0.1', log = faults, origins = [] } = options;
  const metrics = options.metrics ?? createMetrics(options.graph.connections);
  const requests = createRequests(log, metrics);
  const graph = measured(options.graph, metrics);
  const graphql = createEndpoint(options, { graph, log, requests }, metrics);
  const graphiql = options.graphiql === false ? null : createGraphiQL();
  const pages = options.pages ?? (await explorer());
  const closing = new AbortController();
  const { warm = graph.engine === 'neo4j', patience = PATIENCE_MS, searchEngines = true } = options;
  const warmed = warm ? warmUp(options.graph, closing.signal) : Promise.resolve();
  const rooms = {
    ...{ graph, graphql: graphql.answer, graphiql, explorer: pages },
    ...{ metrics, requests, log, origins, searchEngines, warmed },
  };
  const server = createServer(createRoutes(rooms));
  server.requestTimeout = 30_000;
  const url = await listen(server, port, host);
  return {
    url,
    close() {
      closing.abort();
      return within(patience, async () => {
        const cut = setTimeout(() => server.closeAllConnections(), FOR_REQUESTS * patience);
        const closed = promisify(server.close.bind(server))();
        server.closeIdleConnections();
        await closed;
        clearTimeout(cut);
        await Promise.all([graphql.dispose(), warmed]);
      });
    },
  };
}

/** Waits for the work, but no longer than so many milliseconds. */
async function within(ms: number, work: () => Promise<void>): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    late = setTimeout(resolve, ms);
  });
  await Promise.race([work(), enough]).finally(() => clearTimeout(late));
}

/** GraphQL as everybody has it, and beside it the one for whoever bears the token. */
function createEndpoint(
  { token, changes, origins = [], introspection = true }: ServeOptions,
  rooms: Pick<GraphQLOptions, 'graph' | 'log' | 'requests'>,
  metrics: Metrics,
): { readonly answer: Route; dispose(): Promise<void> } {
  const common = { ...rooms, origins, introspection };
  const canChange = token !== undefined && changes !== undefined;
  const open = createGraphQL({ ...common, changes: canChange ? 'with token' : 'off' });
  if (!canChange) return { answer: open, dispose: async () => open.dispose() };
  const trusted = createGraphQL({ ...common, changes: measuredChanges(changes(rooms.graph), metrics) });
  const isTrusted = bearing(token);
  return {
    answer: (request, response) => (isTrusted(request) ? trusted : open)(request, response),
    dispose: async () => {
      await Promise.all([open.dispose(), trusted.dispose()]);
    },
  };
}
