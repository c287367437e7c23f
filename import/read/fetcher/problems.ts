import { SourceError } from '../error.ts';
import { PrivateAddress } from './connect.ts';

/** An answer that a later attempt may better; `after` is what the server asks to wait, in milliseconds. */
export class Passing extends Error {
  readonly after: number | null;
  readonly problem: SourceError;

  constructor(problem: SourceError, after: number | null = null) {
    super(problem.message);
    this.after = after;
    this.problem = problem;
  }
}

export function refused(label: string, { status, statusText }: { status: number; statusText: string }) {
  const answer = `${status} ${statusText}`.trim();
  const way =
    status === 429 || status >= 500
      ? 'try again later, or save the page and name the file'
      : 'open it in a browser and copy the address of the minutes from there';
  return new SourceError('http-status', label, `${label} answers "${answer}": ${way}.`);
}

export function late(label: string, timeout: number): SourceError {
  return new SourceError(
    'timeout',
    label,
    `${label} did not answer within ${timeout / 1000} s: try again later, or save the page and name the file.`,
  );
}

/** A connection that was not made, or broke off; one to a private address is not made on purpose. */
export function unreachable(label: string, error: unknown): SourceError {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof PrivateAddress) {
    const { host, address } = cause;
    return new SourceError(
      'not-allowed',
      label,
      `${label} is not fetched: ${host} is at ${address}, which is no address of the public internet. If that is meant, import, extract, watch and start take --allow-private.`,
    );
  }
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new SourceError(
    'unreachable',
    label,
    `${label} cannot be reached${code}: check the address and your connection.`,
    { cause: error },
  );
}

export function disallowed(label: string, host: string): SourceError {
  return new SourceError(
    'not-allowed',
    label,
    `${label} is not fetched: robots.txt of ${host} asks programs to keep away from it. Save the page in a browser and name the file, or ask those who run the site.`,
  );
}

export function noRules(label: string, host: string): SourceError {
  return new SourceError(
    'unreachable',
    label,
    `${label} is not fetched: ${host} cannot tell at the moment what programs may fetch (robots.txt). Try again later.`,
  );
}

export function astray(label: string, why: string): SourceError {
  return new SourceError('bad-address', label, `${label} leads nowhere: ${why}.`);
}
