import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  Kind,
  parse,
  separateOperations,
  typeFromAST,
} from 'graphql';
import { ask, type Context, root } from '../api/index.ts';
import type { Thing } from './thing.ts';

/** A saved GraphQL operation with one root field: the only way from here to the graph. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  /** By the name of the parameter in an address: its variables, and each condition of its filter. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Whether it answers page by page. */
  readonly pages: boolean;
}

/** What a caller may give. */
export interface Parameter {
  readonly type: GraphQLInputType;
  /** A condition of the filter, not a variable of its own. */
  readonly condition: boolean;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Where a page begins is nothing that callers give. */
const OWN = 'after';

/** The operation of `operations/<name>.graphql`; of several the one that is named. */
export function operationOf(schema: GraphQLSchema, name: string, which?: string): Operation {
  const text = readFileSync(new URL(`src/export/operations/${name}.graphql`, root), 'utf8');
  const document = which === undefined ? parse(text) : separateOperations(parse(text))[which];
  if (document === undefined) throw new Error(`${name}.graphql has no operation ${which}.`);
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const variables = (definition?.variableDefinitions ?? []).map(
    ({ variable, type }) => [variable.name.value, typeFromAST(schema, type as never)] as const,
  );
  const parameters = variables.flatMap(([variable, type]) =>
    isInputType(type) && variable !== OWN ? parametersOf(variable, type) : [],
  );
  return {
    text,
    document,
    parameters: new Map(parameters),
    pages: variables.some(([variable]) => variable === OWN),
  };
}

function parametersOf(variable: string, type: GraphQLInputType): [string, Parameter][] {
  if (!isInputObjectType(type)) return [[variable, { type, condition: false }]];
  return Object.values(type.getFields()).map((field) => [field.name, { type: field.type, condition: true }]);
}

/** What the API gives at once, at most. */
const PAGE = 100;

/**
 * What the root field answers, page by page: all of it, or as much as the caller asks for with `first`.
 * @throws {GraphQLError} as the API does
 */
export async function* answers(
  operation: Operation,
  variables: Variables,
  schema: GraphQLSchema,
  context: Context,
): AsyncGenerator<Thing> {
  let left = Number(variables['first'] ?? Number.POSITIVE_INFINITY);
  let after: unknown;
  do {
    const where = operation.pages ? { first: Math.min(left, PAGE), after } : {};
    const page = await only(operation, { ...variables, ...where }, schema, context);
    yield page;
    left -= PAGE;
    const { hasNextPage, endCursor } = (page['pageInfo'] ?? {}) as Thing;
    after = hasNextPage && left > 0 ? endCursor : undefined;
  } while (after !== undefined);
}

/** What the one root field answers; a list as what has it all. */
async function only(
  { document }: Operation,
  ...rest: readonly [Variables, GraphQLSchema, Context]
): Promise<Thing> {
  const [answer] = Object.values(await ask(document, ...rest));
  return { ...(Array.isArray(answer) ? { all: answer } : (answer as Thing)) };
}
