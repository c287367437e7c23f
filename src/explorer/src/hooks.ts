import type { Reroute } from '@sveltejs/kit';
import { plainPath } from '$lib/language.ts';

/** `/en/questions` is the page `/questions`, in English. */
export const reroute: Reroute = ({ url }) => plainPath(url.pathname);
