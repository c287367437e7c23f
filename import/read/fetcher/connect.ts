import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/** A host that stands for this machine, a private network or nothing at all. */
export class PrivateAddress extends Error {
  readonly host: string;
  readonly address: string;

  constructor(host: string, address: string) {
    super(`${host} is at the private address ${address}`);
    this.name = 'PrivateAddress';
    this.host = host;
    this.address = address;
  }
}

/**
 * Connections that are kept for the next request. Without `allowPrivate` each of them is refused before it is made where
 * the address, as it was just resolved for this very connection, is not of the public internet: what the name stood
 * for a moment before does not count.
 */
export function connections({ allowPrivate, timeout }: { allowPrivate: boolean; timeout: number }): Agent {
  const limits = { headersTimeout: timeout, bodyTimeout: timeout, maxRedirections: 0 };
  if (allowPrivate) return new Agent({ ...limits, connect: { timeout } });
  const connect = buildConnector({ timeout, lookup: publicOnly });
  return new Agent({
    ...limits,
    connect: (options, done) => {
      const host = options.hostname.replace(/^\[|\]$/gu, '');
      // A number is connected to without being looked up.
      if (isIP(host) !== 0 && !isPublic(host)) done(new PrivateAddress(host, host), null);
      else connect(options, done);
    },
  });
}

/** Looks a name up; one that also stands for a private address is refused as a whole. */
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const hidden = found?.find(({ address }) => !isPublic(address));
    if (error !== null) done(error, '');
    else if (hidden !== undefined) done(new PrivateAddress(host, hidden.address), '');
    else if (options.all === true) done(null, found);
    else done(null, found[0]?.address ?? '', found[0]?.family);
  });
};

/** Whether an address is of the public internet: by IANA's registries of special addresses, which `ipaddr.js` knows. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
