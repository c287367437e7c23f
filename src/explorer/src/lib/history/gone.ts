import { error } from '@sveltejs/kit';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { languageOf } from '../language.ts';
import { WORDS } from '../words/index.ts';

/** What became of something that is in the graph no more. */
export const GONE = graphql(`
  fragment Gone on Removal {
    removed
    because
    supersededBy
  }
`);

export type Gone = ResultOf<typeof GONE>;

interface Node {
  readonly __typename: string;
}

/** What the address names, where it is of the page's kind. Else the page says what became of it (410), or that there is none (404). */
export function there<All extends Node, Kind extends All['__typename']>(
  node: All | null,
  kind: Kind,
  { pathname }: URL,
): Extract<All, { readonly __typename: Kind }> {
  const { history, errors } = WORDS[languageOf(pathname)];
  if (node && isGone(node)) {
    const { removed, because, supersededBy } = node;
    error(410, { message: history.gone, gone: { removed, because, supersededBy } });
  }
  if (!node || !isA(node, kind)) error(404, errors.notFound);
  return node;
}

function isGone(node: Node): node is Node & Gone {
  return node.__typename === 'Removal';
}

function isA<All extends Node, Kind extends All['__typename']>(
  node: All,
  kind: Kind,
): node is Extract<All, { readonly __typename: Kind }> {
  return node.__typename === kind;
}
