import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { BASIS, basisOf } from '$lib/documents/basis.ts';
import type { PageServerLoad } from './$types.ts';

const QUALITY = graphql(
  `query Quality($documents: DocumentFilter) {
    quality { day texts figures { name value } }
    coverage { class sentences share }
    ...Basis
    corrections(waiting: true) { kind place reason by waits }
    contradictions {
      kind
      one { __typename id text source { document { id name } } }
      other { __typename id text source { document { id name } } }
    }
  }`,
  [BASIS],
);

export const load: PageServerLoad = async ({ fetch }) => {
  const found = await ask(fetch, QUALITY, {}).catch(orErrorPage);
  return { ...found, basis: basisOf(found) };
};
