import { initGraphQLTada } from 'gql.tada';

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

import type { introspection } from './schema.d.ts';

/** Reads a query; its result's and variables' types come from `schema.graphql` (`npx gql.tada generate-output`). */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
  disableMasking: true;
}>();

export type Status = ReturnType<typeof graphql.scalar<'Status'>>;
export type Basis = ReturnType<typeof graphql.scalar<'Basis'>>;
export type DecisionResult = ReturnType<typeof graphql.scalar<'DecisionResult'>>;
export type CommitmentKind = ReturnType<typeof graphql.scalar<'CommitmentKind'>>;
export type QuestionOrder = ReturnType<typeof graphql.scalar<'QuestionOrder'>>;
