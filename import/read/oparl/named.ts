import { SourceError } from '../error.ts';
import type { Around } from './around.ts';
import { listed, update } from './list.ts';
import { Mirror } from './mirror.ts';
import type { Pick } from './picked.ts';
import { idOf, listOf, type Thing, thing, words } from './thing.ts';

/** So many addresses in a row that cannot be had: the others are not asked for. */
const MOST_FAILURES = 5;
/** Of one sort: what a big city has. */
const MOST_ASKED = 10_000;
/** Nobody tells when one of them changed: they are asked for once a day. */
const FRESH_MS = 24 * 3_600_000;

/** What is looked for. */
interface Sort {
  /** How messages call it. */
  readonly what: string;
  /** The property of a body that is a list of all; absent where that was searched before. */
  readonly list?: string;
  readonly pick: Pick;
}

/**
 * Objects of one sort that belong into others (memberships into people, agenda items into meetings), and that odd servers
 * only name there: by their addresses, or by that of a list. They are found on the list of the body where it has one, else
 * asked for one by one, and kept for a day.
 */
export class Named {
  readonly #body: Thing;
  readonly #sort: Sort;
  readonly #around: Around;
  readonly #kept: Mirror;
  #all: ReadonlyMap<string, Thing> | null = null;
  #asked = 0;
  #failures = 0;
  #leftOut = 0;

  private constructor(body: Thing, sort: Sort, around: Around, kept: Mirror) {
    this.#body = body;
    this.#sort = sort;
    this.#around = around;
    this.#kept = kept;
  }

  static async open(body: Thing, sort: Sort, around: Around): Promise<Named> {
    const kept = await Mirror.open(around.fetcher.folder, `${idOf(body)} named ${sort.what}`);
    return new Named(body, sort, around, kept);
  }

  /** Those of a property: what is embedded as it is, what is named as it is found; the rest is left out and counted. */
  async of(values: unknown): Promise<readonly Thing[]> {
    const found: Thing[] = [];
    for (const value of listOf(values)) {
      const embedded = thing(value);
      const at = idOf(value);
      if (embedded !== null) found.push(embedded);
      else if (at !== null) found.push(...(await this.#at(at)));
    }
    return found;
  }

  /** Those on the list of the body; none where it has no such list. */
  async all(): Promise<ReadonlyMap<string, Thing>> {
    const { list, pick } = this.#sort;
    this.#all ??= list === undefined ? new Map() : await listed(this.#body, list, pick, this.#around);
    return this.#all;
  }

  /** Tells how many were left out. */
  tell(): void {
    if (this.#leftOut === 0) return;
    const id = idOf(this.#body) ?? '';
    this.#around.problem(
      new SourceError(
        'unreachable',
        id,
        `${id}: ${this.#sort.what} left out: ${this.#leftOut}, for their addresses lead nowhere, or were not asked for after ${MOST_FAILURES} in a row that do, or ${MOST_ASKED} in all. The same command asks for them again.`,
      ),
    );
  }

  async #at(at: string): Promise<readonly Thing[]> {
    const one = (await this.all()).get(at);
    if (one !== undefined) return [one];
    const before = this.#kept.things.get(at);
    if (before !== undefined && this.#isFresh(before)) return listOf(before['things']) as Thing[];
    const mayAsk = this.#failures < MOST_FAILURES && this.#asked < MOST_ASKED;
    const things = mayAsk ? await this.#ask(at) : null;
    if (things !== null) return things;
    if (before !== undefined) return listOf(before['things']) as Thing[];
    this.#leftOut += 1;
    return [];
  }

  #isFresh(kept: Thing): boolean {
    return this.#around.now().getTime() - Date.parse(words(kept, 'asked') ?? '') < FRESH_MS;
  }

  /** What stands at an address, an object or a list of them; null where nothing does. */
  async #ask(at: string): Promise<readonly Thing[] | null> {
    const list = await Mirror.open(null, '');
    this.#asked += 1;
    let problems = 0;
    const problem = (one: SourceError) => {
      problems += 1;
      this.#around.problem(one);
    };
    await update(at, list, this.#sort.pick, { ...this.#around, problem });
    const isThere = problems === 0 || list.things.size > 0;
    this.#failures = isThere ? 0 : this.#failures + 1;
    if (!isThere) return null;
    const things = [...list.things.values()];
    await this.#kept.add([{ id: at, asked: this.#around.now().toISOString(), things }], this.#kept.reached);
    return things;
  }
}
