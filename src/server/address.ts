import type { IncomingMessage } from 'node:http';

/** The address as the caller wrote it, so that links lead back to where he came from. */
export function addressOf({ url = '/', headers }: IncomingMessage): URL {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? '') ? headers.host : 'localhost';
  const base = `${scheme}://${host}`;
  return new URL(url, URL.canParse(base) ? base : 'http://localhost');
}
