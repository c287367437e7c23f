import { GraphError, servedAt } from '../graph/index.ts';
import { type Ask, askGraph, askServer, createMcp, serveStdio } from '../mcp/index.ts';
import { EXIT, Failure } from './failure.ts';
import { withGraph } from './graph.ts';
import { interruptible } from './interrupt.ts';
import { version } from './version.ts';

/**
 * Serves the graph at `url` until whoever started us hangs up; one that a server holds is asked through that server.
 * @param isToldSite whether somebody named the site: else facts link to the server that tells them
 */
export async function serveGraph(url: string, site: string, isToldSite: boolean): Promise<void> {
  try {
    await withGraph(url, (graph) => serving(askGraph(graph), site));
  } catch (fault) {
    if (!(fault instanceof GraphError && fault.code === 'LOCKED')) throw fault;
    const server = servedAt(url);
    if (server === null) throw taken(fault);
    tell(`The graph ${url} is served at ${server}: it is asked there.`);
    await serveServer(server, isToldSite ? site : server);
  }
}

/** Serves what a running server holds. */
export function serveServer(server: string, site: string): Promise<void> {
  return serving(askServer(server), site);
}

async function serving(ask: Ask, site: string): Promise<void> {
  const server = createMcp({ ask, site, version: version(), log: (line) => tell(`ratsgraph: ${line}`) });
  await interruptible('Stopping.', (signal) => serveStdio(server, signal));
}

/** stdout is the protocol's. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function taken(fault: GraphError): Failure {
  const way = 'Several can ask it at once while `ratsgraph serve` runs.';
  return new Failure(EXIT.unavailable, `${fault.message} ${way}`, { cause: fault });
}
