import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { warmUp } from '../api/index.ts';
import type { Graph } from '../graph/index.ts';
import { explorer, type Handler } from './explorer.ts';
import { createGraphQL } from './graphql.ts';
import { listen } from './listen.ts';
import { faults, type Log } from './log.ts';
import { createMetrics, measured } from './metrics.ts';
import { createRoutes } from './routes.ts';

export { ListenError } from './listen.ts';
export type { Entry, Log } from './log.ts';

export interface ServeOptions {
  readonly graph: Graph;
  /** 0 takes a free one. */
  readonly port?: number;
  /** The environment's `HOST`, else this machine alone; `0.0.0.0` is every network it is in. */
  readonly host?: string;
  readonly log?: Log;
  /** Web pages of these origins may ask the API; none unless told. */
  readonly origins?: readonly string[];
  /** Whether the graph is asked the saved queries before `/ready` says so; on Neo4j unless told otherwise. */
  readonly warm?: boolean;
  /** What answers the paths that are none of the server's own. */
  readonly pages?: Handler;
}

export interface Serving {
  /** Without a slash at the end. */
  readonly url: string;
  /** Lets requests under way end, for 10 s at most. The graph stays open: it belongs to the caller. */
  close(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/**
 * Serves the explorer, GraphQL, health and metrics on one port.
 * @throws {ListenError} where the port or host cannot be had
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port = 4000, host = process.env['HOST'] ?? '127.0.0.1', log = faults, origins = [] } = options;
  const metrics = createMetrics();
  const graph = measured(options.graph, metrics);
  const graphql = createGraphQL({ graph, log, origins });
  const pages = options.pages ?? (await explorer());
  const closing = new AbortController();
  const { warm = graph.engine === 'neo4j' } = options;
  const warmed = warm ? warmUp(options.graph, closing.signal) : Promise.resolve();
  const server = createServer(
    createRoutes({ graph, graphql, explorer: pages, metrics, log, origins, warmed }),
  );
  server.requestTimeout = 30_000;
  const url = await listen(server, port, host);
  return {
    url,
    async close() {
      closing.abort();
      const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
      const closed = promisify(server.close.bind(server))();
      server.closeIdleConnections();
      await closed;
      clearTimeout(cut);
      await Promise.all([graphql.dispose(), warmed]);
    },
  };
}
