import { GraphError } from '../graph/index.ts';
import { type Ask, askGraph, askServer, createMcp, serveStdio } from '../mcp/index.ts';
import { EXIT, Failure } from './failure.ts';
import { withGraph } from './graph.ts';
import { interruptible } from './interrupt.ts';
import { version } from './version.ts';

/** Serves the graph at `url` until whoever started us hangs up. */
export async function serveGraph(url: string, site: string): Promise<void> {
  try {
    await withGraph(url, (graph) => serving(askGraph(graph), site));
  } catch (fault) {
    throw fault instanceof GraphError && fault.code === 'LOCKED' ? taken(fault) : fault;
  }
}

/** Serves what a running server holds. */
export function serveServer(server: string, site: string): Promise<void> {
  return serving(askServer(server), site);
}

async function serving(ask: Ask, site: string): Promise<void> {
  const log = (line: string) => void process.stderr.write(`ratsgraph: ${line}\n`);
  const server = createMcp({ ask, site, version: version(), log });
  await interruptible('Stopping.', (signal) => serveStdio(server, signal));
}

function taken(fault: GraphError): Failure {
  const way =
    'If a running server holds it, ask through that one: ratsgraph mcp --server http://localhost:4000.';
  return new Failure(EXIT.unavailable, `${fault.message} ${way}`, { cause: fault });
}
