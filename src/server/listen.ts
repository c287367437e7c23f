import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server cannot listen; `message` is one sentence for people, with the way out. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** As Node.js says it: `EADDRINUSE`, `EACCES`, … */
  readonly code: string;

  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/**
 * Listens and tells the address.
 * @throws {ListenError}
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(explain(fault, port, host)));
    server.listen(port, host, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  const everywhere = address === '::' || address === '0.0.0.0';
  const name = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${name}:${taken}`;
}

function explain(fault: NodeJS.ErrnoException, port: number, host: string): ListenError {
  const code = fault.code ?? 'UNKNOWN';
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken: name another one with --port or PORT, or stop what listens there.`,
    EACCES: `Port ${port} is not allowed for this user: name one above 1023 with --port or PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: name one of its own, or 0.0.0.0 for all.`,
    ENOTFOUND: `There is no host ${host}: name an address of this machine, or 0.0.0.0 for all.`,
  };
  return new ListenError(
    code,
    sentences[code] ?? `Cannot listen on ${host}:${port}: ${fault.message}`,
    fault,
  );
}
