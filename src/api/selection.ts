import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of the request is needed to look ahead. */
export type Look = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * The fields that a request asks of `type` below `nodes`, by name, fragments resolved; a field that is asked for twice
 * (under an alias, in two fragments) keeps all its nodes. Only root fields have arguments, so the name is enough.
 */
export function selected(
  nodes: readonly FieldNode[],
  type: string,
  look: Look,
): ReadonlyMap<string, readonly FieldNode[]> {
  return collected(nodes, type, look, ({ name }) => name.value);
}

/** The same by the names under which they are answered. */
export function answered(
  nodes: readonly FieldNode[],
  type: string,
  look: Look,
): ReadonlyMap<string, readonly FieldNode[]> {
  return collected(nodes, type, look, ({ alias, name }) => (alias ?? name).value);
}

type KeyOf = (node: FieldNode) => string;

function collected(
  nodes: readonly FieldNode[],
  type: string,
  look: Look,
  keyOf: KeyOf,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(node.selectionSet, type, look, fields, new Set(), keyOf);
  return fields;
}

function collect(
  set: SelectionSetNode | undefined,
  type: string,
  look: Look,
  fields: Map<string, FieldNode[]>,
  seen: Set<string>,
  keyOf: KeyOf,
): void {
  for (const node of set?.selections ?? []) {
    if (!wanted(node, look)) continue;
    if (node.kind === Kind.FIELD) {
      fields.set(keyOf(node), [...(fields.get(keyOf(node)) ?? []), node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (holds(node.typeCondition?.name.value, type, look)) {
        collect(node.selectionSet, type, look, fields, seen, keyOf);
      }
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = look.fragments[node.name.value];
      if (fragment && holds(fragment.typeCondition.name.value, type, look)) {
        collect(fragment.selectionSet, type, look, fields, seen, keyOf);
      }
    }
  }
}

function wanted(node: SelectionNode, { variableValues }: Look): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function holds(condition: string | undefined, type: string, { schema }: Look): boolean {
  if (condition === undefined || condition === type) return true;
  const wide = schema.getType(condition);
  const narrow = schema.getType(type);
  return isAbstractType(wide) && isObjectType(narrow) && schema.isSubType(wide, narrow);
}

/** Whether these are the same fields of the request. */
export function isSame(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}
