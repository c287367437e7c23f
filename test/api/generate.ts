import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Values of the small world that arguments take, by the argument's name. */
export interface Pools {
  readonly words: readonly string[];
  readonly days: readonly string[];
  readonly ids: readonly string[];
}

/** Most queries go so deep. The time that Neo4j takes to plan a query grows with its levels. */
const USUAL = 3;
/** Each fifth goes deeper. */
const DEEPEST = 4;
const EACH = 5;

/** So often a selection is asked with other values: they are parameters, so that Neo4j plans it once. */
const TIMES = 2;

/** Queries that the schema allows, the same ones for the same seed. */
export function* queries(
  schema: GraphQLSchema,
  pools: Pools,
  count: number,
  seed: number,
): Generator<string> {
  const root = schema.getQueryType();
  if (!root) return;
  const fields = Object.values(root.getFields()).filter(({ args }) => args.length > 0);
  const values = new Chance(seed);
  for (let i = 0; i < count; i++) {
    const shape = Math.floor(i / TIMES);
    const round = Math.floor(shape / fields.length);
    const deepest = (shape + round) % EACH === 0 ? DEEPEST : USUAL;
    const maker = new Maker(schema, pools, new Chance(seed + shape), values, deepest);
    yield `{ ${maker.field(fields[shape % fields.length] as Field, 0)} }`;
  }
}

type Field = GraphQLField<unknown, unknown>;

class Maker {
  readonly #schema: GraphQLSchema;
  readonly #pools: Pools;
  /** Decides what is asked for; one that begins anew asks for the same. */
  readonly #shape: Chance;
  /** Decides with which values. */
  readonly #values: Chance;
  readonly #deepest: number;

  constructor(schema: GraphQLSchema, pools: Pools, shape: Chance, values: Chance, deepest: number) {
    this.#schema = schema;
    this.#pools = pools;
    this.#shape = shape;
    this.#values = values;
    this.#deepest = deepest;
  }

  field(field: Field, depth: number): string {
    const args = field.args.flatMap((arg) => this.#argument(arg));
    const type = getNamedType(field.type);
    const head = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
    return isLeafType(type) ? head : `${head} { ${this.#below(type, depth + 1)} }`;
  }

  /** At least one field, so that the selection is never empty; the deeper, the fewer that lead on. */
  #below(type: GraphQLNamedOutputType, depth: number): string {
    if (!('getFields' in type)) return '__typename';
    const fields = Object.values((type as GraphQLObjectType).getFields());
    const chosen = fields.filter((field) => this.#wants(field, depth));
    const parts = chosen.map((field) => this.field(field, depth));
    if (isInterfaceType(type) && depth < this.#deepest) parts.push(this.#fragment(type.name, depth));
    return parts.length > 0 ? parts.join(' ') : '__typename';
  }

  #wants(field: Field, depth: number): boolean {
    if (isLeafType(getNamedType(field.type))) return this.#shape.is(0.6);
    if (depth > this.#deepest) return false;
    return field.name === 'edges' || field.name === 'node' || this.#shape.is(0.5 / depth);
  }

  #fragment(name: string, depth: number): string {
    const type = this.#schema.getType(name);
    if (!isInterfaceType(type)) return '__typename';
    const one = this.#shape.one(this.#schema.getImplementations(type).objects);
    // Under a name of its own: fields of two types that share a name need not share a type.
    const fields = Object.values(one.getFields()).filter((field) => this.#wants(field, depth + 1));
    const parts = fields.map(
      (field) => `${one.name.toLowerCase()}_${field.name}: ${this.field(field, depth + 1)}`,
    );
    return `... on ${one.name} { ${['__typename', ...parts].join(' ')} }`;
  }

  #argument({ name, type }: GraphQLArgument): string[] {
    if (name === 'after' || name === 'before') return [];
    if (name === 'first') return [`first: ${1 + this.#values.below4()}`];
    if (!isNonNullType(type) && !this.#shape.is(0.6)) return [];
    return [`${name}: ${this.#value(name, type)}`];
  }

  #value(name: string, type: GraphQLInputType): string {
    const plain = getNullableType(type);
    if (isListType(plain)) return `[${this.#value(name, plain.ofType)}, ${this.#value(name, plain.ofType)}]`;
    if (isEnumType(plain)) return this.#values.one(plain.getValues()).name;
    if (isInputObjectType(plain)) {
      const all = Object.values(plain.getFields());
      const fields = plain.isOneOf ? [this.#shape.one(all)] : all.filter(() => this.#shape.is(0.25));
      return `{ ${fields.map((field) => `${field.name}: ${this.#value(field.name, field.type)}`).join(', ')} }`;
    }
    if (plain.name === 'Boolean') return String(this.#values.is(0.5));
    if (plain.name === 'Int') return String(1 + this.#values.below4());
    if (plain.name === 'Date' || plain.name === 'DateTime')
      return JSON.stringify(this.#values.one(this.#pools.days));
    return JSON.stringify(this.#values.one(plain.name === 'ID' ? this.#pools.ids : this.#pools.words));
  }
}

/** Numbers that look like chance and are the same for the same seed. */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below4(): number {
    return Math.floor(this.#next() * 4);
  }

  is(share: number): boolean {
    return this.#next() < share;
  }

  one<T>(all: readonly T[]): T {
    return all[Math.floor(this.#next() * all.length)] as T;
  }

  /** Mulberry32. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}
