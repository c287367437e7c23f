import {
  type ExecutionArgs,
  type FieldNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { beyond } from './limit.ts';

/** A list without a `first` of its own is taken to hold this many. */
const USUAL = 10;
const PAGE = 20;

type Args = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/** An error where the whole operation (all root fields, fragments and variables counted) may answer more than `most`. */
export function tooManyThings(args: Args, most: number): GraphQLError | null {
  const operation = getOperationAST(args.document, args.operationName);
  const root = operation && args.schema.getRootType(operation.operation);
  if (!root) return null;
  const things = Math.round(estimate(operation.selectionSet, root, args, new Map()));
  return things > most
    ? beyond('things', most, things, 'Ask for fewer with `first`, or for less of each.')
    : null;
}

/** How many objects are below one object of `type`. */
function estimate(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  args: Args,
  known: Map<string, number>,
): number {
  let sum = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) sum += field(node, type, args, known);
    else if (node.kind === Kind.INLINE_FRAGMENT) {
      sum += estimate(
        node.selectionSet,
        conditioned(node.typeCondition?.name.value, type, args),
        args,
        known,
      );
    } else sum += fragment(node.name.value, args, known);
  }
  return sum;
}

function fragment(name: string, args: Args, known: Map<string, number>): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const node = args.document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  if (node?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
  const type = args.schema.getType(node.typeCondition.name.value);
  const sum = type ? estimate(node.selectionSet, type, args, known) : 0;
  known.set(name, sum);
  return sum;
}

function field(node: FieldNode, type: GraphQLNamedType, args: Args, known: Map<string, number>): number {
  if (!node.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return 0;
  const definition = type.getFields()[node.name.value];
  if (!definition) return 0;
  const target = getNamedType(definition.type);
  if (!isCompositeType(target)) return 0;
  const below = estimate(node.selectionSet, target, args, known);
  if (definition.args.some(({ name }) => name === 'first')) return first(node, args) * below;
  return (isList(definition.type) ? listed(type, target) : 1) * (1 + below);
}

/** How many a list without a `first` of its own holds; edges are counted by that of their connection, and each of a network has two ends. */
function listed(parent: GraphQLNamedType, target: GraphQLNamedType): number {
  if (target.name.endsWith('Edge')) return 1;
  return parent.name === 'Network' ? 2 : USUAL;
}

/** Before execution a variable has its default only where it is declared. */
function first(node: FieldNode, args: Args): number {
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (value?.kind !== Kind.VARIABLE) return whole(value) ?? PAGE;
  const given = args.variableValues?.[value.name.value];
  if (typeof given === 'number') return given;
  const declared = getOperationAST(args.document, args.operationName)?.variableDefinitions?.find(
    ({ variable }) => variable.name.value === value.name.value,
  );
  return whole(declared?.defaultValue) ?? PAGE;
}

function whole(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function conditioned(name: string | undefined, type: GraphQLNamedType, { schema }: Args): GraphQLNamedType {
  return (name === undefined ? undefined : schema.getType(name)) ?? type;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
