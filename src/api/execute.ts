import { setTimeout as pause } from 'node:timers/promises';
import {
  BREAK,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFieldConfig,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  isNonNullType,
  OperationTypeNode,
  execute as once,
  visit,
} from 'graphql';
import { complete, Irregular } from './complete.ts';

/** How long to wait before a question is asked again, in ms: removing documents from a graph that is busy takes its time. */
const PAUSES = [20, 100, 500];

/**
 * Runs an operation. Neo4j shows each thing as it is at the moment of looking: what is taken out while a statement reads
 * it has lost its properties. A question to which such a thing came is asked again, three times at most.
 */
export async function execute(args: ExecutionArgs): Promise<ExecutionResult> {
  const isQuestion =
    getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.QUERY;
  if (!isQuestion || isAboutSchema(args.document)) return once(args);
  for (const ms of PAUSES) {
    const result = await once({ ...args, schema: rooted(args.schema) });
    if (!isIrregular(result)) return result;
    await pause(ms);
  }
  return once(args);
}

function isIrregular({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof Irregular);
}

/** What a root field answers, as a whole. */
const Whole = new GraphQLScalarType({ name: 'Whole' });

const known = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * The same schema, of which graphql-js sees the root fields alone: it reads their arguments, runs their resolvers and
 * tells their errors; what is below them is `complete`d in one go. That takes a third of the time of having graphql-js
 * go through it field by field.
 */
function rooted(schema: GraphQLSchema): GraphQLSchema {
  const before = known.get(schema);
  if (before) return before;
  const { name = 'Query', fields = {} } = schema.getQueryType()?.toConfig() ?? {};
  const roots = Object.entries(fields).map(([field, config]) => [field, whole(config, schema)]);
  const query = new GraphQLObjectType({ name, fields: Object.fromEntries(roots) });
  const made = new GraphQLSchema({ query, assumeValid: true });
  known.set(schema, made);
  return made;
}

type Root = GraphQLFieldConfig<unknown, unknown>;

function whole(config: Root, schema: GraphQLSchema): Root {
  const { type, resolve } = config;
  return {
    ...config,
    type: isNonNullType(type) ? new GraphQLNonNull(Whole) : Whole,
    resolve: async (source, args, context, info) => {
      const look = { ...info, schema };
      return complete(await resolve?.(source, args, context, look), type, info.fieldNodes, look);
    },
  };
}

const aboutSchema = new WeakMap<DocumentNode, boolean>();

/** Whether it asks for the schema itself, which graphql-js answers. */
function isAboutSchema(document: DocumentNode): boolean {
  const before = aboutSchema.get(document);
  if (before !== undefined) return before;
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= name.value === '__schema' || name.value === '__type';
      return found ? BREAK : undefined;
    },
  });
  aboutSchema.set(document, found);
  return found;
}
