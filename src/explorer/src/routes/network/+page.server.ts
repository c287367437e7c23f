import { ask } from '$lib/api/ask.ts';
import { listed } from '$lib/api/listed.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { AROUND, MOST, NETWORK } from '$lib/network/query.ts';
import { pairs, sortOf } from '$lib/network/table.ts';
import { numberedPage } from '$lib/pages.ts';
import { isId } from '$lib/places.ts';
import { filterOf, inputOf } from '$lib/questions/filter.ts';
import { networkQuery } from '$lib/questions/graphiql.ts';
import { namesOf } from '$lib/questions/labels.ts';
import { waysOut } from '$lib/questions/ways.ts';
import type { PageServerLoad } from './$types.ts';

/** How many pairs a page of the table lists; the drawing fetches all of them itself. */
const PAGE = 50;

export const load: PageServerLoad = async ({ fetch, url }) => {
  const filter = filterOf(url.searchParams);
  const sort = sortOf(url.searchParams.get('sort'));
  const base = { filter, sort, query: networkQuery(filter) };
  const nothing = { ...base, found: null, basis: null, names: namesOf([]), ways: null };
  const { since, until } = filter.texts;
  return listed(url, [since, until], nothing, async () => {
    const ids = Object.values(filter.texts).filter(isId);
    const input = inputOf(filter);
    const [{ network }, around] = await Promise.all([
      ask(fetch, NETWORK, { filter: input, first: MOST }),
      ask(fetch, AROUND, { filter: input, documents: documentsOf({ of: 'questions', filter }), ids }),
    ]);
    const ways = network.edges.length === 0 ? await waysOut(fetch, filter) : null;
    const table = numberedPage(pairs(network.nodes, network.edges, sort), PAGE, url);
    const found = { ...around, table, nodes: network.nodes.length };
    return { ...base, found, basis: basisOf(around), names: namesOf(around.nodes), ways };
  });
};
