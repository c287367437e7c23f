import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import type { PageServerLoad } from './$types.ts';

const QUALITY = graphql(`
  query Quality {
    quality { day texts figures { name value } }
    coverage { class sentences share }
    summary { documents until }
    corrections(waiting: true) { kind place reason by waits }
    contradictions {
      kind
      one { __typename id text source { document { id name } } }
      other { __typename id source { document { id name } } }
    }
  }
`);

export const load: PageServerLoad = ({ fetch }) => ask(fetch, QUALITY, {}).catch(orErrorPage);
