import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../bytes.ts';
import { nameOf, put } from '../kept.ts';

/** What an address answered, and what the server knows that answer by. */
export interface Answer {
  /** Where the answer came from at last, when all redirects were followed. */
  readonly address: string;
  /** As the server says; empty where it says nothing. */
  readonly type: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bytes: Uint8Array;
}

type Note = Omit<Answer, 'bytes'> & { readonly asked: string; readonly body: string; readonly hash: string };

/**
 * Answers on disk, by the address that was asked. An answer is seen whole or not at all: its body is written first,
 * then a note that names it takes the place of the one before. What is damaged counts as not there.
 */
export class Cache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(address: string): Promise<Answer | null> {
    const note = await this.#note(address);
    if (note === null) return null;
    const bytes = await readFile(join(this.#folder, note.body)).catch(() => null);
    return bytes === null || hashOf(bytes) !== note.hash ? null : { ...note, bytes };
  }

  async keep(asked: string, { bytes, ...answer }: Answer): Promise<void> {
    const before = await this.#note(asked);
    const hash = hashOf(bytes);
    const body = `${nameOf(asked)}.${hash.slice(0, 16)}`;
    await put(join(this.#folder, body), bytes);
    const note: Note = { ...answer, asked, body, hash };
    await put(join(this.#folder, `${nameOf(asked)}.json`), `${JSON.stringify(note)}\n`);
    if (before !== null && before.body !== body) await rm(join(this.#folder, before.body), { force: true });
  }

  /** Forgets what was kept of an address. */
  async forget(address: string): Promise<void> {
    const note = await this.#note(address);
    await rm(join(this.#folder, `${nameOf(address)}.json`), { force: true });
    if (note !== null) await rm(join(this.#folder, note.body), { force: true });
  }

  async #note(address: string): Promise<Note | null> {
    const text = await readFile(join(this.#folder, `${nameOf(address)}.json`), 'utf8').catch(() => 'null');
    try {
      const note = JSON.parse(text) as Note | null;
      return note?.asked === address && /^[\da-f]+\.[\da-f]+$/u.test(note.body) ? note : null;
    } catch {
      return null;
    }
  }
}
