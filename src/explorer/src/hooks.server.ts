import type { Handle, HandleFetch, HandleServerError, RequestEvent } from '@sveltejs/kit';
import { compressed } from '$lib/compressed.ts';
import { languageOf, plainPath } from '$lib/language.ts';

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('<html lang="de">', `<html lang="${languageOf(event.url.pathname)}">`),
    preload: ({ type }) => type === 'css' || type === 'js' || type === 'font',
  });
  if (!mayBeFound(event.url)) response.headers.set('x-robots-tag', 'noindex');
  return compressed(event.request, response);
};

/** People speak in the minutes: search engines shall find questions, not make profiles of those who ask. */
function mayBeFound({ pathname, search }: URL): boolean {
  return search === '' && !plainPath(pathname).startsWith('/people/');
}

/** Loads ask `/graphql` of the server that they run in: over HTTP, at the address it listens on. */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const url = new URL(request.url);
  if (url.pathname !== '/graphql') return fetch(request);
  const asked = new Request(new URL('/graphql', localAddress(event)), request);
  // On the way through one machine nothing needs to be zipped.
  asked.headers.set('accept-encoding', 'identity');
  return fetch(asked);
};

/** `RATSGRAPH_URL` when set (development, a separate API), else the socket the page's request came in on. */
function localAddress(event: RequestEvent): string {
  const socket = event.platform?.req?.socket;
  const set = process.env.RATSGRAPH_URL;
  if (set) return set;
  if (!socket?.localPort) return event.url.origin;
  const host = socket.localAddress?.includes(':') ? `[${socket.localAddress}]` : socket.localAddress;
  return `http://${host}:${socket.localPort}`;
}

/** Our fault: the log gets all of it, the page one sentence. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status >= 500) console.error(error);
  return { message };
};
