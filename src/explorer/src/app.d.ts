import type { IncomingMessage } from 'node:http';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Where to look next: an address of this server. */
      hint?: string;
    }
    interface Platform {
      /** The request as Node received it (adapter-node). */
      req?: IncomingMessage;
    }
  }
}
