/** A line in which one job at a time has its turn, in the order of asking. */
export interface Queue {
  /** Resolves or rejects as the job does; a job that fails does not stop the next. */
  take<T>(job: () => Promise<T>): Promise<T>;
  /** Resolves when nobody is in the line any more. */
  empty(): Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(job) {
      const turn = last.then(job);
      last = turn.catch(() => undefined);
      return turn;
    },
    async empty() {
      await last;
    },
  };
}
