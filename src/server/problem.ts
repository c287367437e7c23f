import { type ServerResponse, STATUS_CODES } from 'node:http';
import { GraphQLError } from 'graphql';

/** By `extensions.code`; whatever else is the caller's. */
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 405,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** An error as `application/problem+json` (RFC 9457): what is wrong, with which parameter, and the way out. */
export function sendProblem(response: ServerResponse, error: Error): void {
  const { code = 'INTERNAL_SERVER_ERROR', ...extensions } =
    error instanceof GraphQLError ? error.extensions : {};
  const status = STATUS[String(code)] ?? 400;
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: error.message,
    code,
    ...extensions,
  };
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.writeHead(status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

/** A refusal of the server itself. */
export function refusal(code: keyof typeof STATUS, message: string, hint: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, hint } });
}
