import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * What happens on the way: nothing; connections are refused; what connects hears nothing; all comes late (ms); what the
 * server says ends in mid-stream after so many bytes of each connection; or it vanishes, while the connection stays: from
 * now on, or after so many bytes of all connections.
 */
export type Manner =
  | 'open'
  | 'refuses'
  | 'is silent'
  | { readonly late: number }
  | { readonly cutAfter: number }
  | 'half-open'
  | { readonly halfOpenAfter: number };

/** The way to a server, which can be bad. */
export interface Way {
  readonly port: number;
  /** Connections that there are break, but where they become half-open or late. */
  be(manner: Manner): void;
  close(): void;
}

/** A TCP proxy in front of a port of this machine. */
export async function openWay(target: number): Promise<Way> {
  const sockets = new Set<Socket>();
  let now: Manner = 'open';
  const keep = (socket: Socket) => sockets.add(socket.on('error', () => socket.destroy()));
  const way: Server = createServer((near) => {
    keep(near);
    if (now === 'refuses') near.destroy();
    if (now === 'refuses' || now === 'is silent') return;
    const far = createConnection(target, '127.0.0.1');
    keep(far);
    carry(near, far, () => now);
    far.on('data', (bytes) => {
      if (typeof now === 'object' && 'halfOpenAfter' in now)
        now =
          bytes.length > now.halfOpenAfter
            ? 'half-open'
            : { halfOpenAfter: now.halfOpenAfter - bytes.length };
    });
    carry(far, near, () => now, true);
  });
  await new Promise<void>((listening) => way.listen(0, '127.0.0.1', listening));
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port: (way.address() as AddressInfo).port,
    be(manner) {
      now = manner;
      if (manner !== 'half-open' && !(typeof manner === 'object' && 'late' in manner)) breakAll();
    },
    close() {
      way.close();
      breakAll();
    },
  };
}

/** Carries what one side says to the other, in order; faults befall what the server says. */
function carry(from: Socket, to: Socket, manner: () => Manner, isOfServer = false): void {
  let carried = 0;
  let turn = Promise.resolve();
  from.on('data', (bytes) => {
    const now = manner();
    if (now === 'half-open' && isOfServer) return;
    carried += bytes.length;
    if (typeof now === 'object' && 'cutAfter' in now && isOfServer && carried > now.cutAfter) {
      to.write(bytes.subarray(0, bytes.length >> 1));
      from.destroy();
      to.end();
      return;
    }
    const late = typeof now === 'object' && 'late' in now ? now.late : 0;
    turn = turn.then(() => (late > 0 ? pause(late) : undefined)).then(() => void to.write(bytes));
  });
  from.on('close', () => void turn.then(() => to.end()));
}
