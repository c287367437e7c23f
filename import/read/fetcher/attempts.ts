import { collect, largest, tooLarge } from '../bytes.ts';
import { SourceError } from '../error.ts';
import { late, Passing, refused, unreachable } from './problems.ts';
import type { FetchSettings } from './settings.ts';
import { wait } from './turns.ts';

/** What one request brought. */
export interface Response {
  readonly status: number;
  readonly statusText: string;
  readonly header: (name: string) => string | null;
  /** Empty where the status is none of success. */
  readonly bytes: Uint8Array;
}

/** What undici's `fetch` answers, as far as it is used here. */
interface Incoming {
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

export interface Request {
  readonly label: string;
  readonly signal: AbortSignal | undefined;
  readonly send: (signal: AbortSignal) => Promise<Incoming>;
}

/** How often a request is sent where the server is at fault or the connection breaks off. */
const ATTEMPTS = 3;
/** How often where it is busy: pauses that double from one second fill two minutes. */
const ATTEMPTS_BUSY = 8;

/**
 * Sends a request, and again where the server is busy or at fault or the connection breaks off: after the time that it
 * asks for, or after a while that doubles.
 * @throws {SourceError} where it fails to the end, or has to wait longer than `patience` in all
 */
export async function attempts(
  request: Request,
  { timeout, backoff, patience }: FetchSettings,
): Promise<Response> {
  let left = patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(request, timeout);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      const pause = error.after ?? Math.min(backoff * 2 ** (attempt - 1), left);
      if (attempt === (error.isBusy ? ATTEMPTS_BUSY : ATTEMPTS) || left <= 0 || pause > left)
        throw error.problem;
      left -= pause;
      await wait(pause, request.signal);
    }
  }
}

async function once({ label, signal, send }: Request, timeout: number): Promise<Response> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const answer = await send(signal === undefined ? limit : AbortSignal.any([limit, signal]));
    return await received(answer, label);
  } catch (error) {
    if (error instanceof SourceError || error instanceof Passing || signal?.aborted) throw error;
    if (limit.aborted) throw late(label, timeout);
    const problem = unreachable(label, error);
    throw problem.code === 'unreachable' && isBrokenOff(error) ? new Passing(problem) : problem;
  }
}

async function received({ status, statusText, headers, body }: Incoming, label: string): Promise<Response> {
  const header = (name: string) => headers.get(name);
  if (status === 429 || status >= 500) {
    await discard(body);
    const problem = refused(label, { status, statusText });
    const isBusy = status === 429 || status === 503;
    throw new Passing(problem, { isBusy, after: retryAfter(header('retry-after')) });
  }
  if (status < 200 || status >= 300) {
    await discard(body);
    return { status, statusText, header, bytes: new Uint8Array() };
  }
  if (Number(header('content-length') ?? 0) > largest) {
    await discard(body);
    throw tooLarge(label);
  }
  const bytes = body === null ? new Uint8Array() : await collect(body, label);
  return { status, statusText, header, bytes };
}

/** An unread body would hold its connection. */
async function discard(body: Incoming['body']): Promise<void> {
  await body?.[Symbol.asyncIterator]().return?.();
}

/** Milliseconds; null where the header is absent or makes no sense (RFC 9110, 10.2.3: seconds or a date). */
export function retryAfter(header: string | null, now: number = Date.now()): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}

/** Codes of connections that were there and are no more; one that could not be made is not tried again. */
const BROKEN_OFF =
  /^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_BODY_TIMEOUT)$/u;

function isBrokenOff(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : null;
  return cause instanceof Error && 'code' in cause && BROKEN_OFF.test(String(cause.code));
}
