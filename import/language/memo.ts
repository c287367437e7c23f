/** Remembers what a pure function of a word told; forgets all when it has seen too many words. */
export function remembering<Result>(tell: (word: string) => Result, most = 20_000): (word: string) => Result {
  const told = new Map<string, Result>();
  return (word) => {
    const known = told.get(word);
    if (known !== undefined || told.has(word)) return known as Result;
    if (told.size >= most) told.clear();
    const result = tell(word);
    told.set(word, result);
    return result;
  };
}
