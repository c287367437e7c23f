import {
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { keeping } from './kept.ts';
import { answered, type Look } from './selection.ts';

/** Makes what is answered of a value that rows hold. */
type Complete = (value: unknown) => unknown;

/** Something is not as the schema has it. What that is, and where, graphql-js finds out when it goes through it itself. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

function irregular(): never {
  throw new Irregular();
}

const keep = keeping<Complete>();

/**
 * What is answered below a root field, from what it found. The way through it is laid out once for a selection, and
 * makes plain objects, where graphql-js finds its way anew for each value.
 * @throws {Irregular}
 */
export function complete(
  value: unknown,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  look: Look,
): unknown {
  return keep(String(type), nodes, look, () => completing(type, nodes, look))(value);
}

function completing(type: GraphQLOutputType, nodes: readonly FieldNode[], look: Look): Complete {
  if (isNonNullType(type)) {
    const some = completing(type.ofType, nodes, look);
    return (value) => some(value) ?? irregular();
  }
  if (isListType(type)) {
    const each = completing(type.ofType, nodes, look);
    return unlessNull((value) => (Array.isArray(value) ? value.map((one) => each(one)) : irregular()));
  }
  if (isLeafType(type)) return unlessNull((value) => written(type, value));
  if (isObjectType(type)) return unlessNull(completingObject(type, nodes, look));
  return unlessNull(completingOneOf(type, nodes, look));
}

function written(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value) ?? irregular();
  } catch {
    return irregular();
  }
}

function unlessNull(some: Complete): Complete {
  return (value) => (value == null ? null : some(value));
}

/** An object of an interface tells in its row which type it is of. */
function completingOneOf(type: GraphQLNamedOutputType, nodes: readonly FieldNode[], look: Look): Complete {
  const known = new Map<unknown, Complete>();
  return (value) => {
    const name = (value as Row)['__typename'];
    const before = known.get(name);
    if (before) return before(value);
    const concrete = look.schema.getType(String(name));
    if (!isObjectType(concrete) || !isAbstractType(type) || !look.schema.isSubType(type, concrete))
      irregular();
    const made = completingObject(concrete, nodes, look);
    known.set(name, made);
    return made(value);
  };
}

type Row = Readonly<Record<string, unknown>>;

function completingObject(type: GraphQLObjectType, nodes: readonly FieldNode[], look: Look): Complete {
  const fields = [...answered(nodes, type.name, look)].map(
    ([key, below]) => [key, completingField(type, below, look)] as const,
  );
  // To an object this name means something else.
  if (fields.some(([key]) => key === '__proto__')) irregular();
  return (value) => {
    const object: Record<string, unknown> = {};
    for (const [key, field] of fields) object[key] = field(value);
    return object;
  };
}

function completingField(type: GraphQLObjectType, nodes: readonly FieldNode[], look: Look): Complete {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return () => type.name;
  const field = type.getFields()[name] ?? irregular();
  const some = completing(field.type, nodes, look);
  // Below the root fields nothing has arguments, and a resolver looks at its row alone.
  const resolve = field.resolve as ((row: unknown) => unknown) | undefined;
  return resolve ? (row) => some(resolve(row)) : (row) => some((row as Row)[name]);
}
