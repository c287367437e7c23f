import { orErrorPage } from '$lib/api/load.ts';
import { filterOf } from '$lib/questions/filter.ts';
import { rateTable } from '$lib/rates/table.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, url }) => {
  const year = /^\d{4}$/.exec(url.searchParams.get('year') ?? '')?.[0] ?? null;
  const span = year === null ? {} : { since: `${year}-01-01`, until: `${year}-12-31` };
  const filter = filterOf(new URLSearchParams(span));
  return { year, filter, table: await rateTable(fetch, year, filter, url).catch(orErrorPage) };
};
