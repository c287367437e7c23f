import type { Source } from '../../import/model.ts';

/**
 * Characters at work at once, so that memory does not grow with the number of documents. A document that is larger
 * is worked on alone.
 */
const AT_ONCE = 1_000_000;

export interface Done<Result> {
  readonly source: Source;
  readonly result: Result;
}

interface Begun<Result> {
  readonly source: Source;
  readonly result: Result | Promise<Result>;
  isDone: boolean;
}

/** Works on several sources at once and yields the results in the order of the sources, each as soon as it can. */
export async function* inTurn<Result>(
  sources: AsyncIterable<Source>,
  work: (source: Source) => Result | Promise<Result>,
): AsyncGenerator<Done<Result>> {
  const line: Begun<Result>[] = [];
  let size = 0;
  for await (const source of sources) {
    line.push(begin(source, work));
    size += source.text.length;
    for (let first = line[0]; first && (first.isDone || size > AT_ONCE); first = line[0]) {
      line.shift();
      size -= first.source.text.length;
      yield { source: first.source, result: await first.result };
    }
  }
  for (const { source, result } of line) yield { source, result: await result };
}

function begin<Result>(source: Source, work: (source: Source) => Result | Promise<Result>): Begun<Result> {
  const result = work(source);
  const begun = { source, result, isDone: !(result instanceof Promise) };
  const done = () => {
    begun.isDone = true;
  };
  // A fault is thrown when it is the document's turn, not before.
  if (result instanceof Promise) result.then(done, done);
  return begun;
}
