import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { type Context, resolvers } from './resolvers.ts';
import { root } from './root.ts';

/** The schema of `schema.graphql` with its resolvers; its context is `{ graph }`. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(new URL('schema.graphql', root), 'utf8');
  return makeExecutableSchema<Context>({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
