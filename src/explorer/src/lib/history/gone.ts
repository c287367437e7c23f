import { error } from '@sveltejs/kit';
import { graphql, type ResultOf } from '../api/graphql.ts';

/** What became of something that is in the graph no more. */
export const GONE = graphql(`
  fragment Gone on Removal {
    removed
    because
    supersededBy
  }
`);

export type Gone = ResultOf<typeof GONE>;

/** The page of something that was there once: it says what became of it, and 410. */
export function gonePage(message: string, { removed, because, supersededBy }: Gone): never {
  error(410, { message, gone: { removed, because, supersededBy } });
}
