import type { DocumentNode, GraphQLSchema } from 'graphql';
import { execute } from './execute.ts';
import type { Context } from './resolvers.ts';

/**
 * Asks the API in this process, without HTTP.
 * @returns what each root field answers
 * @throws {GraphQLError} the first error of the answer
 */
export async function ask(
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  contextValue: Context,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return data ?? {};
}
