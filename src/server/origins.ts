import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets web pages of these origins read the answer, never with credentials.
 * @returns whether it is but asked if one may ask (a preflight), which is answered by these headers alone
 */
export function letIn(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  if (origins.length === 0) return false;
  response.setHeader('Vary', 'Origin');
  const { origin } = headers;
  if (!origin || !origins.includes(origin)) return false;
  response.setHeader('Access-Control-Allow-Origin', origin);
  if (method !== 'OPTIONS') return false;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Authorization');
  return true;
}
