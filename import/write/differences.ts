import type { OwnLabel } from '../../src/graph/vocabulary.ts';
import type { Id } from '../model.ts';
import { type Aspects, aspectsOf } from './aspects.ts';
import type { Rows } from './row.ts';

/** Something that a document alone says, as far as two versions of it are compared. */
export interface Fact {
  readonly id: Id;
  readonly kind: OwnLabel;
  readonly text: string;
  readonly aspects: Aspects;
}

/** What became of a fact from one version of a document to the next; `before` or `after` is null where it is not there. */
export interface Difference<F extends Fact = Fact> {
  readonly change: 'appeared' | 'changed' | 'vanished';
  readonly before: F | null;
  readonly after: F | null;
  /** Names of what changed, sorted; `words` where the words did. Empty where the fact appeared or vanished. */
  readonly aspects: readonly string[];
}

/** So much of the words of both (Dice) two facts of one kind have in common that are one put otherwise. */
const LIKE = 0.6;
/** Pairs of facts that are compared by their words; a document in which more stand on their own was not put right but written anew. */
const MOST_PAIRS = 250_000;

/** What the rows of a document say, in their order. */
export function factsIn(rows: Rows): readonly Fact[] {
  const aspects = aspectsOf(rows);
  return rows.own.map(({ id, label, properties }) => ({
    id,
    kind: label,
    text: String(properties['text']),
    aspects: aspects.get(id) ?? [],
  }));
}

/**
 * What differs between two versions of a document: first what appeared or changed in the order of the new one, then
 * what vanished in the order of the old one. Facts are one where their ids are, and otherwise where they are alike in
 * their words. Pure.
 */
export function differences<F extends Fact>(before: readonly F[], after: readonly F[]): Difference<F>[] {
  const known = new Map(before.map((fact) => [fact.id, fact]));
  const there = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !there.has(id));
  const heirs = heirsOf(
    gone,
    after.filter(({ id }) => !known.has(id)),
  );
  const forebears = new Map([...heirs].map(([old, heir]) => [heir.id, old]));
  const found = after.flatMap((fact): Difference<F>[] => {
    const earlier = known.get(fact.id) ?? forebears.get(fact.id) ?? null;
    const aspects = earlier === null ? [] : changed(earlier, fact);
    if (earlier === null) return [{ change: 'appeared', before: null, after: fact, aspects }];
    return aspects.length === 0 ? [] : [{ change: 'changed', before: earlier, after: fact, aspects }];
  });
  const vanished = gone.filter((fact) => !heirs.has(fact));
  return [
    ...found,
    ...vanished.map((fact): Difference<F> => {
      return { change: 'vanished', before: fact, after: null, aspects: [] };
    }),
  ];
}

/** The value of each aspect by its name. */
export function valuesOf({ aspects }: Fact): ReadonlyMap<string, string> {
  return new Map(
    aspects.map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

function changed(before: Fact, after: Fact): readonly string[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => old.get(name) !== now.get(name),
  );
  return [...names, ...(before.text === after.text ? [] : ['words'])].sort();
}

/** Of facts without their like among the `fresh` ones: the one there that says nearly the same, the likest first, each once. */
export function heirsOf<F extends Fact>(gone: readonly F[], fresh: readonly F[]): ReadonlyMap<F, F> {
  const heirs = new Map<F, F>();
  if (gone.length * fresh.length > MOST_PAIRS) return heirs;
  const words = new Map([...gone, ...fresh].map((fact) => [fact, wordsOf(fact)]));
  const pairs = gone.flatMap((old) =>
    fresh
      .filter(({ kind }) => kind === old.kind)
      .map((heir) => ({ old, heir, like: dice(words.get(old) ?? [], words.get(heir) ?? []) }))
      .filter(({ like }) => like >= LIKE),
  );
  const taken = new Set<F>();
  for (const { old, heir } of pairs.sort((a, b) => b.like - a.like)) {
    if (heirs.has(old) || taken.has(heir)) continue;
    heirs.set(old, heir);
    taken.add(heir);
  }
  return heirs;
}

function wordsOf({ text }: Fact): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words in common, twice, by the words of both: 1 for the same words in whatever order. */
function dice(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}
