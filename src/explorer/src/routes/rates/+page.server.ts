import { orErrorPage } from '$lib/api/load.ts';
import { rateTable } from '$lib/rates/table.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ fetch, url }) => {
  const year = /^\d{4}$/.exec(url.searchParams.get('year') ?? '')?.[0] ?? null;
  return { year, table: await rateTable(fetch, year).catch(orErrorPage) };
};
