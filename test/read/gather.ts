/** Everything that comes, as a list (`Array.fromAsync` is not in Node 20). */
export async function gather<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of source) found.push(one);
  return found;
}
