import { ask } from '../api/ask.ts';
import { graphql } from '../api/graphql.ts';
import { type Filter, inputOf, type TextFilter, without } from './filter.ts';
import { filterLabels } from './labels.ts';

/** What to try when a list is empty: how many there would be. */
export interface Ways {
  /** The same with one filter less. */
  readonly fewer: readonly { readonly name: TextFilter | 'status'; readonly count: number }[];
  /** A name that begins like the one typed, in its filter. */
  readonly meant: readonly { readonly filter: TextFilter; readonly value: string; readonly count: number }[];
}

/** Names are looked for by so many first letters: "Jobzenter" leads to "Jobcenter". */
const LETTERS = 3;
const MOST = 3;

const FACTS = graphql(`
  query Facts($filter: QuestionFilter) {
    summary(filter: $filter) { questions }
  }
`);

const LIKE = graphql(`
  query Like($to: String!, $topic: String!, $asTo: Boolean!, $asTopic: Boolean!) {
    organizations(filter: { name: $to }, first: 3) @include(if: $asTo) { edges { node { name questionCount } } }
    topics(filter: { name: $topic }, first: 3) @include(if: $asTopic) { edges { node { name questionCount } } }
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
  const variables = { to: texts.to.slice(0, LETTERS), topic: texts.topic.slice(0, LETTERS) };
  const asked = { ...variables, asTo: variables.to !== '', asTopic: variables.topic !== '' };
  if (!asked.asTo && !asked.asTopic) return [];
  const { organizations, topics } = await ask(fetch, LIKE, asked);
  const as = (filter: TextFilter, list: typeof organizations | typeof topics) =>
    (list?.edges ?? []).map(({ node }) => ({ filter, value: node.name, count: node.questionCount }));
  const names = [...as('to', organizations), ...as('topic', topics)];
  return names.filter(({ filter, value, count }) => count > 0 && value !== texts[filter]).slice(0, MOST);
}
