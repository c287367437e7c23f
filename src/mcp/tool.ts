import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Data, Variables } from './ask.ts';

/** A tool as models see it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** What it answers, when to take it, and what its words mean. */
  readonly description: string;
  /** What may be given, each with what it means. */
  readonly input: z.ZodRawShape;
  /** @throws {GraphQLError} with a hint where the caller can do something about it */
  readonly answer: (
    given: Variables,
    ask: (operation: string, variables: Variables) => Promise<Data>,
  ) => Promise<unknown>;
}

/** Parameters that several tools have. */
export const first = z.number().int().min(1).max(50).default(10).describe('How many results, 1–50.');
export const after = z.string().optional().describe('The `next` of the page before, for the page behind it.');
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as YYYY-MM-DD.');
export const since = day.optional().describe('Meetings on this day or later, YYYY-MM-DD.');
export const until = day.optional().describe('Meetings on this day or earlier, YYYY-MM-DD.');
export const committee = z
  .string()
  .optional()
  .describe('Words of the name of the committee that met ("Sozialausschuss"), or its id.');

export const orderBy = z
  .enum(['DATE_DESC', 'DATE_ASC'])
  .default('DATE_DESC')
  .describe('Newest or oldest first.');

/**
 * Answers with a page of a list: what is given besides order and page is its filter.
 * @param list where it stands in the answer of the operation
 */
export function listing(operation: string, list: string): Tool['answer'] {
  return async ({ orderBy, first, after, ...filter }, ask) =>
    (await ask(operation, { filter, orderBy, first, after }))[list];
}

/** A mistake of the caller with the way out. */
export function mistake(message: string, hint: string): GraphQLError {
  return new GraphQLError(message, { extensions: { hint } });
}

/**
 * The thing of this id that a tool asked for.
 * @throws {GraphQLError} where there is none, or none any more, or it is something else
 */
export function thing(node: unknown, id: unknown, type: string): object {
  const { __typename, because, supersededBy } = (node ?? {}) as Readonly<Record<string, unknown>>;
  if (__typename === type) return node as object;
  if (__typename === 'Removal') {
    const now = supersededBy
      ? `Ask for ${supersededBy}, which stands in its place.`
      : 'Nothing stands in its place; `search` finds what the graph holds now.';
    throw mistake(
      `The graph holds ${id} no more${because ? ` (${String(because).toLowerCase()})` : ''}.`,
      now,
    );
  }
  throw mistake(
    `The graph holds no ${type.toLowerCase()} ${id}.`,
    'Take an id from the results of `search` or another tool.',
  );
}
