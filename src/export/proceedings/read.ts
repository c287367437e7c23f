import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../api/index.ts';
import { answers, type Operation, operationOf } from '../operation.ts';
import { nodesOf } from '../thing.ts';
import { type Answered, type Proceedings, proceedingsOf } from './index.ts';

/** How proceedings are read: each by its id, and the ids of all. */
export interface Reader {
  readonly operations: readonly Operation[];
  /** Null where the graph holds neither a meeting nor a document of this id. */
  one(id: string, context: Context): Promise<Proceedings | null>;
  /** Of every meeting, and of every document that tells of none: sorted, so that their order tells nothing. */
  ids(context: Context): Promise<readonly string[]>;
}

export function readerOf(schema: GraphQLSchema): Reader {
  const [record, documents, meetings] = ['record', 'documents', 'meetings'].map((name) =>
    operationOf(schema, name),
  ) as [Operation, Operation, Operation];
  return {
    operations: [record],
    async one(id, context) {
      for await (const found of answers(record, { id }, schema, context)) {
        const { __typename } = found as Partial<Answered>;
        const isProceedings = __typename === 'Meeting' || __typename === 'Document';
        return isProceedings ? proceedingsOf(found as unknown as Answered) : null;
      }
      return null;
    },
    async ids(context) {
      const ids: string[] = [];
      for await (const page of answers(meetings, {}, schema, context)) {
        ids.push(...nodesOf(page).map(({ id }) => String(id)));
      }
      for await (const page of answers(documents, {}, schema, context)) {
        ids.push(...nodesOf(page).flatMap(({ id, meeting }) => (meeting === null ? [String(id)] : [])));
      }
      return ids.toSorted();
    },
  };
}
