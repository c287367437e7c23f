import { ask } from '../api/ask.ts';
import { graphql } from '../api/graphql.ts';

export type SuggestionKind = 'organizations' | 'people' | 'topics';

const NAMES = graphql(`
  query Names($name: String!, $organizations: Boolean!, $people: Boolean!, $topics: Boolean!) {
    organizations(filter: { name: $name }, first: 8) @include(if: $organizations) { edges { node { name } } }
    people(filter: { name: $name }, first: 8) @include(if: $people) { edges { node { name } } }
    topics(filter: { name: $name }, first: 8) @include(if: $topics) { edges { node { name } } }
  }
`);

/** Names that hold what was typed, the most asked about first, each once. */
export async function suggestions(
  fetch: typeof globalThis.fetch,
  kinds: readonly SuggestionKind[],
  name: string,
): Promise<string[]> {
  const found = await ask(fetch, NAMES, {
    name,
    organizations: kinds.includes('organizations'),
    people: kinds.includes('people'),
    topics: kinds.includes('topics'),
  });
  const names = kinds.flatMap((kind) => (found[kind]?.edges ?? []).map(({ node }) => node.name));
  return [...new Set(names)];
}
