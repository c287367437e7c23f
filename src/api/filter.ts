import type { Parameters, Value } from '../graph/index.ts';
import { begunWords, searchWords } from '../graph/words.ts';
import { badInput } from './errors.ts';

/** One condition on a list, as Cypher over the node `n`. */
export interface Condition {
  /** Tells conditions of one name apart in the statement's name. */
  readonly kind?: string;
  /**
   * Finds the nodes by walking from what the condition names, which costs what it finds; it may find a node twice.
   * Absent where there is nothing to walk from.
   */
  readonly anchor?: string | undefined;
  /** The anchor finds too many: the test is needed as well. */
  readonly rough?: boolean;
  /** Tests a node that was found otherwise. */
  readonly test: string;
  /** The test is read from an index, so that it costs little to find the nodes once more. */
  readonly isCheap?: boolean;
  /** Clauses that bind what the test needs, and keep `n`; such tests come last. */
  readonly needs?: string;
  /**
   * Clauses that run once, before the nodes are found, and bind nothing but the name `binds`, which the test needs. Of
   * several such conditions one must have been the anchor.
   */
  readonly once?: { readonly clauses: string; readonly binds: string };
  /** Its parameters from the caller's value. */
  readonly parameters: (value: never) => Parameters;
}

/** Where it depends on the caller's value how the nodes are found and tested: what is named by its id is found by that. */
export type ConditionOf = (value: never) => Condition;

export type Conditions = Readonly<Record<string, Condition | ConditionOf>>;

/** How a list finds its nodes: clauses that end with `n` bound, once each. */
export interface Found {
  /** The names of the conditions, for the statement's name. */
  readonly by: readonly string[];
  readonly match: string;
  readonly isCheap: boolean;
  readonly parameters: Parameters;
}

/**
 * All conditions that the caller gave, together. The first one with an anchor in the order of `conditions` finds the
 * nodes, the others test them. Without an anchor `lead`, which holds for all of them, lets the order's index find them.
 */
export function find(
  label: string,
  conditions: Conditions,
  filter: Readonly<Record<string, unknown>>,
  lead: string | null = null,
): Found {
  const used = Object.entries(conditions)
    .filter(([name]) => isGiven(filter[name]))
    .map(([name, condition]) => ({ name, ...chosen(condition, filter[name]) }));
  const start = used.find(({ anchor }) => anchor);
  const tests = used.filter((condition) => condition !== start || condition.rough);
  const bound = tests.find(({ once }) => once);
  const others = tests.filter((test) => test !== bound);
  const plain = others.filter(({ needs }) => !needs).map(({ test }) => test);
  return {
    by: used.map(({ name, kind = '' }) => name + kind),
    match: [
      bound?.once?.clauses,
      start?.anchor ?? `MATCH (n:${label})`,
      bound?.once && `WITH n, ${bound.once.binds} WHERE ${bound.test}`,
      (start || bound) && 'WITH DISTINCT n',
      ...where([...(lead && !start ? [lead] : []), ...plain.filter((test) => !walks(test))]),
      ...stepped(plain.filter(walks)),
      ...others.flatMap(({ needs, test }) => (needs ? [needs, ...where([test])] : [])),
    ]
      .filter(Boolean)
      .join(' '),
    isCheap: used.every((condition) => condition.isCheap),
    parameters: Object.assign({}, ...used.map(({ name, parameters }) => parameters(filter[name] as never))),
  };
}

function chosen(condition: Condition | ConditionOf, value: unknown): Condition {
  return typeof condition === 'function' ? condition(value as never) : condition;
}

/** Tests that walk come after those that only look at the node: they cost more; one after the other, in their order. */
function walks(test: string): boolean {
  return test.includes('EXISTS');
}

function stepped(tests: readonly string[]): string[] {
  return tests.flatMap((test) => ['WITH n', ...where([test])]);
}

function where(tests: readonly string[]): string[] {
  return tests.length > 0 ? [`WHERE ${tests.map((test) => `(${test})`).join(' AND ')}`] : [];
}

/** An empty list is no condition. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** The caller's value as it is, under the condition's name. */
export function as(name: string): (value: Value) => Parameters {
  return (value) => ({ [name]: value });
}

/** The words of the caller's value; each is looked for in a `search` property. */
export function wordsAs<Name extends string>(
  name: Name,
  wordsOf = searchWords,
): (value: string) => Record<Name, string[]> {
  return (value) => {
    const words = wordsOf(value);
    if (words.length > 0) return { [name]: words } as Record<Name, string[]>;
    throw badInput(
      `\`${name}\` has no word to look for: "${value.slice(0, 40)}".`,
      `Give at least one letter or digit, or leave \`${name}\` out.`,
    );
  };
}

/** The same with `$<name>Word`, the one that is looked for in an index. */
export function wordsAndOne(name: string, wordsOf = searchWords): (value: string) => Parameters {
  return (value) => {
    const words = wordsAs(name, wordsOf)(value);
    return { ...words, [`${name}Word`]: longest(words[name] ?? []) };
  };
}

/** Long words are rare: one to look for first. */
export function longest(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a));
}

/** Each word of the caller's value begins a word that the node is found by; `label` is the one whose words have an index. */
export function hasWords(
  name: string,
  label: 'Actor' | 'Topic' | 'Contribution',
  wordsOf = searchWords,
): Condition {
  return {
    test: `n:${label} AND n.search CONTAINS $${name}Word AND all(w IN $${name} WHERE n.search CONTAINS w)`,
    parameters: wordsAndOne(name, wordsOf),
  };
}

/** The same for what is still being typed. */
export function beginsWith(name: string, label: 'Actor' | 'Topic'): Condition {
  return hasWords(name, label, begunWords);
}
