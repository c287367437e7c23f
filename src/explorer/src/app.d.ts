import type { IncomingMessage } from 'node:http';
import type { Gone } from '$lib/history/gone.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Where to look next: an address of this server. */
      hint?: string;
      /** Of what was in the graph once: since when it is not, why (null: not noted), and the id of what stands in its place. */
      gone?: Gone;
    }
    interface Platform {
      /** The request as Node received it (adapter-node). */
      req?: IncomingMessage;
    }
  }
}
