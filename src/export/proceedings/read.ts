import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../api/index.ts';
import { answers, type Operation, operationOf } from '../operation.ts';
import { nodesOf } from '../thing.ts';
import { type Answered, type Proceedings, proceedingsOf, TYPES } from './index.ts';

/** What proceedings are of: a meeting, or a document alone. */
export type ProceedingsKind = Proceedings['kind'];

/** How proceedings are read: each by its id, and the ids of all. */
export interface Reader {
  readonly operations: Readonly<Record<ProceedingsKind, Operation>>;
  /** Null where the graph holds none of this kind and id. */
  one(kind: ProceedingsKind, id: string, context: Context): Promise<Proceedings | null>;
  /** Of every meeting, and of every document that tells of none: sorted by id, so that their order tells nothing. */
  all(context: Context): Promise<readonly (readonly [ProceedingsKind, string])[]>;
}

export function readerOf(schema: GraphQLSchema): Reader {
  const operations = {
    meetings: operationOf(schema, 'record', 'MeetingRecord'),
    documents: operationOf(schema, 'record', 'DocumentRecord'),
  };
  const [documents, meetings] = ['documents', 'meetings'].map((name) => operationOf(schema, name)) as [
    Operation,
    Operation,
  ];
  return {
    operations,
    async one(kind, id, context) {
      for await (const found of answers(operations[kind], { id }, schema, context)) {
        const isOne = found['__typename'] === TYPES[kind];
        return isOne ? proceedingsOf(found as unknown as Answered) : null;
      }
      return null;
    },
    async all(context) {
      const found = new Map<string, ProceedingsKind>();
      for await (const page of answers(meetings, {}, schema, context)) {
        for (const { id } of nodesOf(page)) found.set(String(id), 'meetings');
      }
      for await (const page of answers(documents, {}, schema, context)) {
        for (const { id, meeting } of nodesOf(page)) if (meeting === null) found.set(String(id), 'documents');
      }
      return [...found].map(([id, kind]) => [kind, id] as const).toSorted(([, a], [, b]) => (a < b ? -1 : 1));
    },
  };
}
