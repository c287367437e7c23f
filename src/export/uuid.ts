import { createHash } from 'node:crypto';

/** An id of the graph as a UUID (RFC 9562, version 8), for formats that want one that is nobody else's: always the same. */
export function uuidOf(id: string): string {
  const bytes = createHash('sha256').update(`ratsgraph ${id}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The same as an address that leads nowhere and is nobody else's. */
export function urnOf(id: string): string {
  return `urn:uuid:${uuidOf(id)}`;
}
