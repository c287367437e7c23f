import type { IncomingMessage } from 'node:http';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Where to look next: an address of this server. */
      hint?: string;
      /** Of what was in the graph once: since when it is not, why (null: not noted), and the id of what stands in its place. */
      gone?: {
        readonly removed: string;
        readonly because: 'REMOVED' | 'CORRECTED' | 'REREAD' | 'ELSEWHERE' | null;
        readonly supersededBy: string | null;
      };
    }
    interface Platform {
      /** The request as Node received it (adapter-node). */
      req?: IncomingMessage;
    }
  }
}
