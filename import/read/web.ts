import { extname } from 'node:path';
import type { Answer } from './fetcher/index.ts';

/** The bytes of a document, and what is known of them before they are read. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly isHtml: boolean;
  readonly charset: string | undefined;
}

/** What an address answered, as a document. */
export function pageOf({ bytes, type }: Answer): Page {
  return {
    bytes,
    isHtml: /\bx?html\b/iu.test(type),
    charset: /charset\s*=\s*"?([\w-]+)/iu.exec(type)?.[1],
  };
}

/** What a file holds, as a document. */
export function fileOf(bytes: Uint8Array, name: string): Page {
  return { bytes, isHtml: /^\.html?$/iu.test(extname(name)), charset: undefined };
}
