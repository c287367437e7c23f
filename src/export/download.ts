import type { GraphQLSchema } from 'graphql';
import type { Context } from '../api/index.ts';
import type { Operation } from './operation.ts';

/** Something at an address that is written from answers of the API. */
export interface Download {
  /** `/export/questions.csv`; `{id}` in it stands for any id. */
  readonly path: string;
  readonly mediaType: string;
  /** The name under which a browser keeps it; absent where it rather shows it. */
  readonly file?: string;
  /** What it is written from; the first says which parameters an address may have. */
  readonly operations: readonly Operation[];
  /**
   * Its text, piece by piece.
   * @throws {GraphQLError} before the first piece where the address asks for what cannot be had
   */
  write(request: Request): AsyncIterable<string>;
}

/** Who asks for what. */
export interface Request {
  /** With the host that the caller used: links in feeds start there. */
  readonly url: URL;
  readonly schema: GraphQLSchema;
  readonly context: Context;
}
