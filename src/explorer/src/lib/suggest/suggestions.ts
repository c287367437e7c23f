import { ask } from '../api/ask.ts';
import { graphql } from '../api/graphql.ts';

export type SuggestionKind = 'organizations' | 'people' | 'topics';

/** In the order in which they are told; committees are organisations that people look for as such. */
export const GROUPS = ['organizations', 'committees', 'people', 'topics'] as const;

export interface Suggestion {
  readonly group: (typeof GROUPS)[number];
  readonly id: string;
  readonly name: string;
}

const NAMES = graphql(`
  query Names($name: String!, $organizations: Boolean!, $people: Boolean!, $topics: Boolean!) {
    organizations(filter: { nameBegins: $name }, first: 8) @include(if: $organizations) { edges { node { id name kind } } }
    people(filter: { nameBegins: $name }, first: 6) @include(if: $people) { edges { node { id name } } }
    topics(filter: { nameBegins: $name }, first: 6) @include(if: $topics) { edges { node { id name } } }
  }
`);

/** What is called by what was typed, by kind, within one the most asked about first; each name once in its kind. */
export async function suggestions(
  fetch: typeof globalThis.fetch,
  kinds: readonly SuggestionKind[],
  name: string,
): Promise<Suggestion[]> {
  const found = await ask(fetch, NAMES, {
    name,
    organizations: kinds.includes('organizations'),
    people: kinds.includes('people'),
    topics: kinds.includes('topics'),
  });
  const nodes = (kind: SuggestionKind) => (found[kind]?.edges ?? []).map(({ node }) => node);
  const bodies = (found.organizations?.edges ?? []).map(
    ({ node: { id, name: called, kind } }): Suggestion => {
      return { group: kind === 'COMMITTEE' ? 'committees' : 'organizations', id, name: called };
    },
  );
  const all: Suggestion[] = [
    ...bodies,
    ...nodes('people').map((node) => ({ group: 'people' as const, id: node.id, name: node.name })),
    ...nodes('topics').map((node) => ({ group: 'topics' as const, id: node.id, name: node.name })),
  ];
  const once = [...new Map(all.map((each) => [`${each.group} ${each.name}`, each])).values()];
  return GROUPS.flatMap((group) => once.filter((each) => each.group === group));
}
