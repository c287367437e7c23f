/** Many pass at once; whoever has to be alone waits for those inside, and the others wait for him. */
export interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** One at a time. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function createGate(): Gate {
  const inside = new Set<Promise<void>>();
  let shut: Promise<void> | null = null;
  const settled = (work: Promise<unknown>) =>
    work.then(
      () => {},
      () => {},
    );
  return {
    pass(work) {
      const one = shut === null ? work() : shut.then(work);
      const done = settled(one).then(() => void inside.delete(done));
      inside.add(done);
      return one;
    },
    alone(work) {
      const turn = Promise.all([shut, ...inside]).then(work);
      const mine = settled(turn).then(() => {
        if (shut === mine) shut = null;
      });
      shut = mine;
      return turn;
    },
  };
}
