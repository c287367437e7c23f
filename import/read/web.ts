import { collect, largest, tooLarge } from './bytes.ts';
import { SourceError } from './error.ts';
import type { Place } from './place.ts';

export interface Page {
  readonly bytes: Uint8Array;
  readonly isHtml: boolean;
  readonly charset: string | undefined;
}

export interface WebOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds until the whole answer has to be there. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

const headers = {
  'user-agent': 'ratsgraph/0.1 (reads council minutes)',
  accept: 'text/html, text/plain;q=0.9, application/pdf;q=0.9, */*;q=0.1',
};

/** What stands at an address; redirects are followed. */
export async function fetchPage(place: Place, { fetch, timeout, signal }: WebOptions): Promise<Page> {
  const limit = AbortSignal.timeout(timeout);
  const either = signal === undefined ? limit : AbortSignal.any([limit, signal]);
  try {
    const response = await fetch(place.at, { headers, signal: either });
    return await pageOf(response, place.label);
  } catch (error) {
    if (error instanceof SourceError || signal?.aborted) throw error;
    throw limit.aborted ? late(place.label, timeout) : unreachable(place.label, error);
  }
}

async function pageOf(response: Response, label: string): Promise<Page> {
  if (!response.ok) throw refused(response, label);
  if (Number(response.headers.get('content-length') ?? 0) > largest) throw tooLarge(label);
  const type = response.headers.get('content-type') ?? '';
  return {
    bytes: response.body === null ? new Uint8Array() : await collect(chunksOf(response.body), label),
    isHtml: /\bx?html\b/iu.test(type),
    charset: /charset\s*=\s*"?([\w-]+)/iu.exec(type)?.[1],
  };
}

/** The chunks of a body; an early end stops the download. */
async function* chunksOf(body: NonNullable<Response['body']>): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function refused({ status, statusText }: Response, label: string): SourceError {
  const answer = `${status} ${statusText}`.trim();
  return new SourceError(
    'http-status',
    label,
    `${label} answers "${answer}": open it in a browser and copy the address of the minutes from there.`,
  );
}

function late(label: string, timeout: number): SourceError {
  return new SourceError(
    'timeout',
    label,
    `${label} did not answer within ${timeout / 1000} s: try again later, or save the page and name the file.`,
  );
}

function unreachable(label: string, error: unknown): SourceError {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new SourceError(
    'unreachable',
    label,
    `${label} cannot be reached${code}: check the address and your connection.`,
    { cause: error },
  );
}
