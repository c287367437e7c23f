import { ask } from '$lib/api/ask.ts';
import { listed } from '$lib/api/listed.ts';
import { basisOf } from '$lib/documents/basis.ts';
import { documentsOf } from '$lib/documents/recorded.ts';
import { AROUND, MOST, NETWORK } from '$lib/network/query.ts';
import { pairs, sortOf } from '$lib/network/table.ts';
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
    const table = pageOf(pairs(network.nodes, network.edges, sort), url.searchParams.get('page'));
    const found = { ...around, table, nodes: network.nodes.length };
    return { ...base, found, basis: basisOf(around), names: namesOf(around.nodes), ways };
  });
};

/** The rows of a page, the first where the address names none that is there. */
function pageOf<Row>(rows: readonly Row[], text: string | null) {
  const last = Math.max(1, Math.ceil(rows.length / PAGE));
  const number = Math.min(Math.max(1, Number.parseInt(text ?? '1', 10) || 1), last);
  const start = (number - 1) * PAGE;
  return { rows: rows.slice(start, start + PAGE), start, number, last, total: rows.length };
}
