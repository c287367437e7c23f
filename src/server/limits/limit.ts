import { GraphQLError } from 'graphql';

/** What a request may cost; each is far above what the explorer and the saved queries need. */
export interface Limits {
  /** Words and signs of the request's text. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  /** Root fields: each is a statement. */
  readonly roots: number;
  /** Things that the answer may hold, estimated before anything is read. */
  readonly things: number;
}

export const LIMITS: Limits = { tokens: 2_000, depth: 12, aliases: 50, roots: 20, things: 50_000 };

const NAMES: Readonly<Record<keyof Limits, string>> = {
  tokens: 'words and signs',
  depth: 'levels of fields',
  aliases: 'aliases',
  roots: 'root fields',
  things: 'things in the answer',
};

/** A refusal that says which limit and by how much. */
export function beyond(limit: keyof Limits, most: number, is: number, hint: string): GraphQLError {
  return new GraphQLError(`Too much at once: ${is} ${NAMES[limit]}, at most ${most} are allowed.`, {
    extensions: { code: 'BEYOND_LIMIT', limit, most, is, hint },
  });
}
