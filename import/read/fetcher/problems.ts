import { SourceError } from '../error.ts';
import { PrivateAddress } from './connect.ts';

/** An answer that a later attempt may better. */
export class Passing extends Error {
  readonly problem: SourceError;
  /** The server is not at fault: it has too much to do, for us or for others. */
  readonly isBusy: boolean;
  /** Milliseconds that the server asks to wait; null where it does not tell. */
  readonly after: number | null;

  constructor(
    problem: SourceError,
    { isBusy = false, after = null }: { isBusy?: boolean; after?: number | null } = {},
  ) {
    super(problem.message);
    this.problem = problem;
    this.isBusy = isBusy;
    this.after = after;
  }
}

export function refused(label: string, { status, statusText }: { status: number; statusText: string }) {
  const answer = `${status} ${statusText}`.trim();
  return new SourceError('http-status', label, `${label} answers "${answer}": ${wayOut(status)}.`);
}

function wayOut(status: number): string {
  if (status === 429) return 'try again later, with a longer pause between requests (--pause 5)';
  if (status >= 500) return 'try again later, or save the page and name the file';
  return 'open it in a browser and copy the address of the minutes from there';
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
