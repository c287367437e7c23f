const TYPES = /^(?:text\/|application\/(?:[\w.-]+\+)?json\b)/;

/** The response, zipped for whoever takes that: a page is a fifth of its size on the way to a phone. Scripts and fonts are files, zipped by the build. */
export function compressed(request: Request, response: Response): Response {
  const { body, headers, status, statusText } = response;
  const takes = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  const isText = TYPES.test(headers.get('content-type') ?? '');
  if (!isText || headers.has('content-encoding')) return response;
  headers.append('vary', 'accept-encoding');
  if (!takes || body === null) return response;
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(body.pipeThrough(new CompressionStream('gzip')), { status, statusText, headers });
}
