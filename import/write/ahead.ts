/**
 * The same things, one step ahead: while one is in use, the next is made.
 * @param leave called when no more is wanted, so that what is being made can be left
 */
export async function* ahead<Thing>(
  things: AsyncIterable<Thing>,
  leave: () => void,
): AsyncGenerator<Thing, void, undefined> {
  const steps = things[Symbol.asyncIterator]();
  const begin = () => {
    const step = steps.next();
    // A fault is thrown when it is its turn, not before.
    step.catch(() => {});
    return step;
  };
  let next = begin();
  try {
    for (let step = await next; !step.done; step = await next) {
      next = begin();
      yield step.value;
    }
  } finally {
    leave();
    await steps.return?.();
  }
}
