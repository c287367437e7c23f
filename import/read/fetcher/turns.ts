import { setTimeout as sleep } from 'node:timers/promises';

/** One request at a time for each host, with a pause after it. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #free = new Map<string, number>();

  /** Does the work when it is its turn; the host is left alone for `pause` milliseconds after it. */
  take<T>(host: string, pause: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const turn = before.then(async () => {
      await wait((this.#free.get(host) ?? 0) - Date.now(), signal);
      try {
        return await work();
      } finally {
        this.#free.set(host, Date.now() + pause);
      }
    });
    this.#last.set(
      host,
      turn.catch(() => {}),
    );
    return turn;
  }
}

export async function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, signal && { signal });
}
