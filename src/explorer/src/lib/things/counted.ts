import type { FragmentOf } from '../api/graphql.ts';
import type { COUNTED, EXCHANGED, WEIGHED } from './parts.ts';

/** A line of a ranking: who or what, how many questions, how many of them open. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Without an answer on record, or put off; null where nobody counted. */
  readonly open: number | null;
}

const OPEN = new Set(['NONE', 'DEFERRED']);

export function ofGroups(groups: readonly FragmentOf<typeof COUNTED>[]): Counted[] {
  return groups.map(({ key: id, name, questions: count, rates }) => ({
    id,
    name,
    count,
    open: rates.filter(({ status }) => OPEN.has(status)).reduce((sum, rate) => sum + rate.count, 0),
  }));
}

export function ofExchanges(exchanges: readonly FragmentOf<typeof EXCHANGED>[]): Counted[] {
  return exchanges.map(({ actor: { id, name }, count, open }) => ({ id, name, count, open }));
}

export function ofTopics(topics: readonly FragmentOf<typeof WEIGHED>[]): Counted[] {
  return topics.map(({ topic: { id, name }, count }) => ({ id, name, count, open: null }));
}
