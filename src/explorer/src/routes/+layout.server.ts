import type { LayoutServerLoad } from './$types.ts';

/**
 * The address that people reach this server at, for citations: `ORIGIN` when set, else as the request names it.
 * A proxy that speaks TLS says so in `x-forwarded-proto`. `RATSGRAPH_REPORTS` is where readers report what was read wrongly.
 */
export const load: LayoutServerLoad = ({ request, url }) => {
  const scheme = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const site = process.env.ORIGIN ?? `${scheme === 'https' ? 'https' : 'http'}://${url.host}`;
  return { site, reports: process.env.RATSGRAPH_REPORTS || null };
};
