import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type Ask, createMcp } from '../../src/mcp/index.ts';

export const SITE = 'https://rat.example';

/** The SDK's own client, connected to a server of ours. */
export interface Connected {
  readonly client: Client;
  /** What was told of our own faults. */
  readonly log: string[];
  call(name: string, given: object): Promise<CallToolResult>;
}

export async function connected(ask: Ask): Promise<Connected> {
  const log: string[] = [];
  const server = createMcp({ ask, site: SITE, version: '0.0.0', log: (line) => log.push(line) });
  const client = new Client({ name: 'test', version: '0.0.0' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  const call = (name: string, given: object) =>
    client.callTool({ name, arguments: { ...given } }) as Promise<CallToolResult>;
  return { client, log, call };
}
