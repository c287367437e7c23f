import { ask } from '../api/ask.ts';
import type { Status } from '../api/graphql.ts';
import { type Counted, ofGroups } from '../things/counted.ts';
import { type Filter, inputOf, without } from './filter.ts';
import { FACETS } from './list.ts';

/** The filters that are offered with counts. */
export const FACET_NAMES = ['to', 'from', 'topic', 'committee'] as const;

/** How many choices of a filter are offered, the most frequent; what is rarer can be typed. */
export const MOST_CHOICES = 12;

export type FacetName = (typeof FACET_NAMES)[number];

export interface Facets extends Readonly<Record<FacetName, readonly Counted[]>> {
  readonly status: Readonly<Partial<Record<Status, number>>>;
}

/** How many questions each further choice would leave. */
export async function facetsOf(fetch: typeof globalThis.fetch, filter: Filter): Promise<Facets> {
  const but = (name: FacetName | 'status') => inputOf(without(filter, name));
  const found = await ask(fetch, FACETS, {
    to: but('to'),
    from: but('from'),
    topic: but('topic'),
    committee: but('committee'),
    status: but('status'),
    most: MOST_CHOICES,
  });
  return {
    to: ofGroups(found.to),
    from: ofGroups(found.from),
    topic: ofGroups(found.topic),
    committee: ofGroups(found.committee),
    status: Object.fromEntries(found.status.byStatus.map(({ status, count }) => [status, count])),
  };
}
