import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nameOf, put } from '../kept.ts';
import { isDeleted, type Thing, words } from './thing.ts';

/** How far a list was read. */
export interface Reached {
  /** When the last whole reading began (ISO); null where there was none. */
  readonly since: string | null;
  /** When the reading under way began, and the page it goes on with; null where none is. */
  readonly began: string | null;
  readonly next: string | null;
}

const NOWHERE: Reached = { since: null, began: null, next: null };

/**
 * A list of a server as it was when it was read last, kept on disk: so that a reading that was interrupted goes on, and
 * the next one asks only for what changed. Each page is added at the end of the file; half a line at its end, after a
 * power cut, counts as not written.
 */
export class Mirror {
  readonly #file: string | null;
  readonly #things = new Map<string, Thing>();
  #reached = NOWHERE;

  private constructor(file: string | null) {
    this.#file = file;
  }

  /** @param folder of the fetcher; null keeps nothing for the next time */
  static async open(folder: string | null, list: string): Promise<Mirror> {
    const mirror = new Mirror(folder === null ? null : join(folder, 'oparl', `${nameOf(list)}.jsonl`));
    await mirror.#load();
    return mirror;
  }

  get reached(): Reached {
    return this.#reached;
  }

  /** Everything on the list, also what is marked as deleted, by its id. */
  get things(): ReadonlyMap<string, Thing> {
    return this.#things;
  }

  /** Takes a page over; one that is deleted keeps what was known of it. */
  async add(page: readonly Thing[], reached: Reached): Promise<void> {
    for (const one of page) this.#put(one);
    this.#reached = reached;
    if (this.#file === null) return;
    await mkdir(dirname(this.#file), { recursive: true });
    await appendFile(this.#file, [...page, { reached }].map(line).join(''));
  }

  /** The list was read to its end: the file is written anew, each object once. */
  async finish(since: string): Promise<void> {
    this.#reached = { since, began: null, next: null };
    if (this.#file === null) return;
    await put(this.#file, [...this.#things.values(), { reached: this.#reached }].map(line).join(''));
  }

  async #load(): Promise<void> {
    if (this.#file === null) return;
    const text = await readFile(this.#file, 'utf8').catch(() => '');
    for (const one of text.split('\n').slice(0, -1)) {
      const read = parsed(one);
      if (read?.['reached'] !== undefined) this.#reached = read['reached'] as Reached;
      else if (read !== null) this.#put(read);
    }
  }

  #put(one: Thing): void {
    const id = words(one, 'id');
    if (id !== null) this.#things.set(id, isDeleted(one) ? { ...this.#things.get(id), ...one } : one);
  }
}

function line(one: object): string {
  return `${JSON.stringify(one)}\n`;
}

function parsed(text: string): Thing | null {
  try {
    return JSON.parse(text) as Thing;
  } catch {
    return null;
  }
}
