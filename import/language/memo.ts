/** So many words and phrases are kept at a time; a municipality's minutes of ten years have 33,000 words. */
const MOST = 60_000;

/** What the functions below told of a word, each at its place; `undefined` where one was not asked. */
type Told = unknown[];

const words = new Map<string, Told>();
let functions = 0;

/** Functions are asked one after another for the same word, and then for its neighbour: few of them have to look it up. */
const recent = { word: '', told: [] as Told, before: '', toldBefore: [] as Told };

/** Remembers what a pure function of a word told, never `undefined`; all is forgotten when too many words were seen. */
export function remembering<Result>(tell: (word: string) => Result): (word: string) => Result {
  const place = functions;
  functions += 1;
  return (word) => {
    const told = toldOf(word);
    const known = told[place];
    if (known !== undefined) return known as Result;
    const result = tell(word);
    told[place] = result;
    return result;
  };
}

/** The same for what a UTF-16 unit told, alone and as a number other than 0. */
export function rememberingUnits(tell: (character: string) => number): (unit: number) => number {
  const told = new Float32Array(0x1_00_00);
  return (unit) => {
    told[unit] ||= tell(String.fromCharCode(unit));
    return told[unit] ?? 0;
  };
}

/** Reads each thing once, for as long as the thing is there; `read` never tells `undefined`. */
export function onceEach<Thing extends object, Result>(
  read: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const all = new WeakMap<Thing, Result>();
  return (thing) => {
    const known = all.get(thing);
    if (known !== undefined) return known;
    const result = read(thing);
    all.set(thing, result);
    return result;
  };
}

function toldOf(word: string): Told {
  if (word === recent.word) return recent.told;
  const { word: later, told } = recent;
  recent.word = word;
  recent.told = word === recent.before ? recent.toldBefore : lookedUp(word);
  recent.before = later;
  recent.toldBefore = told;
  return recent.told;
}

function lookedUp(word: string): Told {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST) words.clear();
  const told: Told = new Array(functions).fill(undefined);
  words.set(word, told);
  return told;
}
