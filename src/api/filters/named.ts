import type { Parameters } from '../../graph/index.ts';
import { type Condition, type ConditionOf, wordsAndOne } from '../filter.ts';

/** Somebody or something that a condition names, as Cypher over the node `x`. */
export interface Named {
  /** Finds it, by an index where the engine has one for words. */
  readonly found: string;
  /** Tests whether it is `x`. */
  readonly isMeant: string;
  /** Exactly one is meant, and no parts of it. */
  readonly byId: boolean;
}

/** What else than words of its name may mean it: a test of `x` that an index answers. */
export interface Alias {
  readonly test: string;
  readonly parameters: (value: string) => Parameters;
}

/** Letters and an underscore begin an id, and no name. */
const ID = /^[a-z]{1,2}_\S+$/;

/** A condition on who or what the caller names by words of the name or by an id. */
export function named(
  name: string,
  label: 'Actor' | 'Topic',
  conditionOn: (named: Named) => Omit<Condition, 'parameters'>,
  alias?: Alias,
): ConditionOf {
  const words = {
    ...conditionOn(byWords(name, label, alias)),
    parameters: (value: string) => ({ ...wordsAndOne(name)(value), ...alias?.parameters(value) }),
  };
  const id = {
    ...conditionOn(byId(name, label)),
    kind: ' id',
    parameters: (value: string) => ({ [`${name}Id`]: value.trim() }),
  };
  return (value: string) => (ID.test(value.trim()) ? id : words);
}

function byWords(name: string, label: string, alias?: Alias): Named {
  const or = alias ? `${alias.test} OR ` : '';
  const words = `all(w IN $${name} WHERE x.search CONTAINS w)`;
  return {
    found: `MATCH (x:${label}) WHERE (${or}x.search CONTAINS $${name}Word AND ${words})`,
    isMeant: `(${or}${words})`,
    byId: false,
  };
}

function byId(name: string, label: string): Named {
  return { found: `MATCH (x:${label} {id: $${name}Id})`, isMeant: `x.id = $${name}Id`, byId: true };
}
