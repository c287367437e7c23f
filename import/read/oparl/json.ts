import { SourceError } from '../error.ts';
import { plainSigns } from '../signs.ts';
import type { Around } from './around.ts';

/**
 * The JSON at an address.
 * @throws {SourceError} where it cannot be had, or is something else
 */
export async function jsonAt(at: string, { fetcher, signal }: Around): Promise<unknown> {
  signal?.throwIfAborted();
  const { bytes } = await fetcher.get(at, at, { isKept: false });
  const json = jsonIn(bytes);
  if (json !== undefined) return json;
  throw new SourceError('damaged', at, `${at} should be JSON of OParl, and is something else or cut off.`);
}

/** Its words in plain signs; undefined for what is no JSON. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes), (_, value) =>
      typeof value === 'string' ? plainSigns(value) : value,
    );
  } catch {
    return undefined;
  }
}
