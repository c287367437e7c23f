import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';

/** Messages of a client by their signatures (neo4j.com/docs/bolt/current/bolt/message). */
const NAMES: Readonly<Record<number, string>> = {
  1: 'HELLO',
  15: 'RESET',
  16: 'RUN',
  17: 'BEGIN',
  18: 'COMMIT',
  19: 'ROLLBACK',
  47: 'DISCARD',
  63: 'PULL',
  102: 'ROUTE',
  106: 'LOGON',
};

/** A way to a Neo4j that hears what is sent there. */
export interface Listening {
  readonly url: string;
  /** Names of all messages so far, in order. */
  readonly messages: string[];
  close(): void;
}

export async function listenIn(url: string): Promise<Listening> {
  const messages: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => sockets.add(socket.on('error', () => socket.destroy()));
  const way = createServer((near) => {
    const far = createConnection(Number(new URL(url).port), '127.0.0.1');
    for (const socket of [near, far]) keep(socket);
    const hear = hearer((signature) => messages.push(NAMES[signature] ?? `0x${signature.toString(16)}`));
    near.on('data', hear);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((listening) => way.listen(0, '127.0.0.1', listening));
  return {
    url: `bolt://127.0.0.1:${(way.address() as AddressInfo).port}`,
    messages,
    close() {
      way.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Reads chunks of two bytes of length and so many of content; an empty one ends a message. */
function hearer(tell: (signature: number) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0);
  let begun = false;
  let message = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    // Both sides agree on a version first; the first message is HELLO, a structure of one field.
    const hello = begun ? 0 : rest.indexOf(Buffer.from([0xb1, 0x01])) - 2;
    if (hello < 0) return;
    begun = true;
    rest = rest.subarray(hello);
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
      const length = rest.readUInt16BE(0);
      message = Buffer.concat([message, rest.subarray(2, 2 + length)]);
      rest = rest.subarray(2 + length);
      if (length === 0 && message.length > 1) tell(message.readUInt8(1));
      if (length === 0) message = Buffer.alloc(0);
    }
  };
}
