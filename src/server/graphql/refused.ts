import { GraphQLError } from 'graphql';

/** What answers with an HTTP status of its own, whatever the caller takes: it stands in `extensions.http`, and is not told. */
export interface Http {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is none. */
export function refused(
  status: number,
  message: string,
  hint: string,
  headers: Http['headers'] = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', hint, http: { status, headers } } });
}
