import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { GraphError, loggable } from '../graph/index.ts';
import type { Ask, Variables } from './ask.ts';
import { told } from './told.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools/index.ts';

export { type Ask, askGraph, askServer } from './ask.ts';

export interface McpOptions {
  readonly ask: Ask;
  /** The address of the explorer, to which answers link, without a slash at the end. */
  readonly site: string;
  readonly version: string;
  /** Where our own faults are told: stdout is the protocol's. */
  readonly log: (line: string) => void;
}

const INSTRUCTIONS =
  'Ratsgraph: who asked what in German council minutes, who answered, what was promised, and where it stands in the source. ' +
  'Texts are German and are the minutes’ own words: reported speech, never what somebody literally said; quote them as such. ' +
  'Every fact has a `link` for people and a `source` with the exact quote (`start` and `end` count UTF-16 units of the document): give both when you state a fact. ' +
  'What is left out of an answer is not recorded. NONE as a status means that no answer is recorded, not that none was given.';

/** A server of the Model Context Protocol that nobody is connected to yet. Its tools only read. */
export function createMcp(options: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'ratsgraph', version: options.version },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS) {
    const { name, title, description, input } = tool;
    const annotations = { title, readOnlyHint: true, openWorldHint: false };
    const inputSchema = z.strictObject(input, { error: (issue) => unknown(issue, Object.keys(input)) });
    server.registerTool(name, { title, description, inputSchema, annotations }, (given, { signal }) =>
      answered(tool, given, signal, options),
    );
  }
  return server;
}

/** An argument that the tool does not know is a mistake that is told, not one that is passed over. */
function unknown({ code, keys }: { code?: string; keys?: readonly string[] }, known: readonly string[]) {
  return code === 'unrecognized_keys'
    ? `There is no ${keys?.join(', ')} here; there are ${known.join(', ')}.`
    : undefined;
}

/** Speaks the protocol on stdin and stdout until whoever started us hangs up or the signal fires. */
export async function serveStdio(server: McpServer, signal: AbortSignal): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await server.close();
}

async function answered(
  tool: Tool,
  given: Variables,
  signal: AbortSignal,
  { ask, site, log }: McpOptions,
): Promise<CallToolResult> {
  try {
    const answer = await tool.answer(given, (operation, variables) => ask(operation, variables, signal));
    const structuredContent = told(answer, site) as Record<string, unknown>;
    return {
      content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
      structuredContent,
    };
  } catch (fault) {
    return { isError: true, content: [{ type: 'text', text: sentence(fault, log) }] };
  }
}

/** The API's own hint speaks of its fields, which models do not see. */
const CURSOR = 'Take it from `next` of another page of the same tool with the same arguments.';

/** What is wrong and the way out; what is our own fault is told on stderr. */
function sentence(fault: unknown, log: (line: string) => void): string {
  const cause = fault instanceof GraphQLError ? (fault.originalError ?? fault) : fault;
  if (cause instanceof GraphError && cause.code !== 'STATEMENT') return cause.message;
  if (cause instanceof GraphQLError) {
    const hint = cause.message.startsWith('`after`') ? CURSOR : cause.extensions['hint'];
    return typeof hint === 'string' ? `${cause.message} ${hint}` : cause.message;
  }
  const { message, stack } = loggable(cause);
  log(stack ?? message);
  return 'This is a fault of Ratsgraph; its log (stderr) tells more. Another question may go through.';
}
