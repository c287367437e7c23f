import { ask } from '../api/ask.ts';
import { graphql } from '../api/graphql.ts';
import { type Meant, MOST } from '../suggest/meant.ts';
import { type Filter, inputOf, type TextFilter, without } from './filter.ts';
import { filterLabels } from './labels.ts';
import { isLike, unlikeness } from './likeness.ts';

/** What to try when a list is empty: how many there would be. */
export interface Ways {
  /** The same with one filter less. */
  readonly fewer: readonly { readonly name: TextFilter | 'status'; readonly count: number }[];
  /** A name like the one typed, in its filter; likest first. */
  readonly meant: readonly (Meant & { readonly filter: 'to' | 'topic' })[];
}

const FACTS = graphql(`
  query Facts($filter: QuestionFilter) {
    summary(filter: $filter) { questions }
  }
`);

/** The names that are asked about most: what somebody mistyped is likely one of them. */
const NAMES = graphql(`
  query Often {
    organizations(first: 100) { edges { node { name questionCount } } }
    topics(first: 100) { edges { node { name questionCount } } }
  }
`);

/** The ways out of an empty list, each leading to at least one question. */
export async function waysOut(fetch: typeof globalThis.fetch, filter: Filter): Promise<Ways> {
  const counted = filterLabels(filter).map(async ({ name }) => {
    const { summary } = await ask(fetch, FACTS, { filter: inputOf(without(filter, name)) });
    return { name, count: summary.questions };
  });
  const fewer = (await Promise.all(counted)).filter(({ count }) => count > 0);
  return { fewer, meant: await meant(fetch, filter) };
}

async function meant(fetch: typeof globalThis.fetch, { texts }: Filter): Promise<Ways['meant']> {
  if (texts.to === '' && texts.topic === '') return [];
  const { organizations, topics } = await ask(fetch, NAMES, {});
  const like = (filter: 'to' | 'topic', list: typeof organizations | typeof topics) =>
    list.edges
      .map(({ node }) => ({ filter, name: node.name, value: node.name, count: node.questionCount }))
      .filter(({ value, count }) => count > 0 && isLike(texts[filter], value));
  const names = [...like('to', organizations), ...like('topic', topics)];
  const unlike = ({ filter, value }: Ways['meant'][number]) => unlikeness(texts[filter], value);
  return names.sort((a, b) => unlike(a) - unlike(b)).slice(0, MOST);
}
