import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { beyond, type Limits } from './limit.ts';

/** Counts of an operation with its fragments unfolded; fields of the introspection do not count as depth. */
interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly roots: number;
}

const NONE: Shape = { depth: 0, aliases: 0, roots: 0 };

/** Refuses operations that are too deep, or ask the same too often under other names. */
export function limitShape(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const known = new Map<string, Shape>();
    return {
      OperationDefinition(operation: OperationDefinitionNode) {
        const shape = shapeOf(operation.selectionSet, context, known);
        for (const limit of ['depth', 'aliases', 'roots'] as const) {
          const [most, is] = [limits[limit], shape[limit]];
          if (is > most) context.reportError(beyond(limit, most, is, 'Ask in several requests.'));
        }
      },
    };
  };
}

function shapeOf(set: SelectionSetNode, context: ValidationContext, known: Map<string, Shape>): Shape {
  return set.selections
    .map((node) => {
      if (node.kind === Kind.FIELD) return field(node, context, known);
      if (node.kind === Kind.INLINE_FRAGMENT) return shapeOf(node.selectionSet, context, known);
      return fragment(context.getFragment(node.name.value), context, known);
    })
    .reduce(join, NONE);
}

function field(node: FieldNode, context: ValidationContext, known: Map<string, Shape>): Shape {
  const below = node.selectionSet ? shapeOf(node.selectionSet, context, known) : NONE;
  const introspects = node.name.value.startsWith('__');
  return {
    depth: introspects ? 1 : below.depth + 1,
    aliases: below.aliases + (node.alias ? 1 : 0),
    roots: 1,
  };
}

/** Each fragment is counted once, however often it is spread; one within itself counts as nothing (and is refused). */
function fragment(
  node: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  known: Map<string, Shape>,
): Shape {
  if (!node) return NONE;
  const before = known.get(node.name.value);
  if (before) return before;
  known.set(node.name.value, NONE);
  const shape = shapeOf(node.selectionSet, context, known);
  known.set(node.name.value, shape);
  return shape;
}

function join(a: Shape, b: Shape): Shape {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    roots: a.roots + b.roots,
  };
}
