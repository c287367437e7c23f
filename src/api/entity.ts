/** The names a pattern binds: the node it starts at, its edge (null at the root) and the node it ends at. */
export interface Place {
  readonly from: string;
  readonly edge: string | null;
  readonly node: string;
  /** The name of what is one step behind a node; whoever asks for the same step shares it. Nothing (null) where it is not there. */
  readonly behind: (step: Step, node: string) => string;
  readonly once: Once;
}

/** A pattern from a node to the only one that it ever leads to. */
export type Step = (from: string, to: string) => string;

/** One look for all that ask the same: the name of what clauses from the name `at` to a `RETURN` of one value tell. */
export type Once = (at: string, clauses: string) => string;

/** The edges with which several fields of a node begin: they are looked for once. */
export interface Way {
  readonly pattern: (from: string, edge: string) => string;
  readonly end: (edge: string) => string;
}

/** The look for them. (To the embedded engine a name means an edge or a node, never both in one statement: `x` are nodes.) */
export function edgesOf(way: Way, from: string): string {
  return `MATCH ${way.pattern(from, 'e')} RETURN collect(e)`;
}

/** A Cypher expression for a field of the thing at `place.node`. */
export type Value = (place: Place) => string;

/** How a field leads from one thing to others. */
export interface Edge {
  /** The GraphQL type at its end. */
  readonly to: string;
  /**
   * The whole pattern, without labels that its edges tell already (only what may be something else is asked for its
   * label, which Neo4j looks up for each node); null where the object is another view of the same node (`source` →
   * `document`) or of what is one `step` behind it, 'back' of the node from which the edge led here.
   */
  readonly match: Value | null | 'back';
  readonly step?: Step;
  /** What the pattern goes on from: it begins where these edges end, or (null) ends there. */
  readonly way?: Way;
  /** The pattern's `from` is the edge that led here, for what its properties point at. */
  readonly atEdge?: boolean;
  /** False: the first one, or null where there is none. */
  readonly many: boolean;
  /** Clauses after the pattern that make rows one or bind `edge` anew, with the fields that are asked for; they must keep `node`. */
  readonly gather?: Gather;
  /** Fields at its end that stand where it begins: where nothing else is asked for, it need not be followed. */
  readonly known?: readonly string[];
  /** A list is cut behind so many. */
  readonly most?: number;
  /** What a list is ordered by; always ends with what is unique in it. Null where there is never more than one. */
  readonly order: Value | null;
}

export type Gather = (place: Place, asked: ReadonlySet<string>) => string;

/** Where the fields of a GraphQL type stand in the graph. */
export interface Entity {
  /** The GraphQL type, where it is not the entity's own name. */
  readonly type?: string;
  readonly values: Readonly<Record<string, Value>>;
  /** Several edges for one field: their lists one after the other. */
  readonly edges: Readonly<Record<string, readonly Edge[]>>;
}

/** A property of the node. */
export function property(name: string): Value {
  return ({ node }) => `${node}.${name}`;
}

export function properties(...names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, property(name)]));
}

/** A list that is absent where it is empty. */
export function list(name: string): Value {
  return ({ node }) => `coalesce(${node}.${name}, [])`;
}

export function onEdge(name: string): Value {
  return ({ edge }) => `${edge}.${name}`;
}

const byId: Value = ({ node }) => `${node}.id`;

/** The graph never holds more than one of them. */
export function one(to: string, match: Value): readonly Edge[] {
  return [{ to, match, many: false, order: null }];
}

/** The only one, reached by a step that other fields begin with, too. */
export function stepTo(to: string, step: Step): readonly Edge[] {
  return [{ to, match: null, step, many: false, order: null }];
}

/** The one whose id sorts first, where there may be several. */
export function first(to: string, match: Value): readonly Edge[] {
  return [{ to, match, many: false, order: byId, most: 1 }];
}

export function many(to: string, match: Value, order: Value, gather?: Gather): readonly Edge[] {
  return [{ to, match, many: true, order, ...(gather && { gather }) }];
}

/** What edges lead to with which other fields begin, too, or (with a pattern) what is behind it. */
export function along(
  way: Way,
  to: string,
  match: Value | null,
  order: Value,
  gather?: Gather,
): readonly Edge[] {
  return [{ to, way, match, many: true, order, ...(gather && { gather }) }];
}

/** Lists cut behind their first entries. */
export function atMost(most: number, edges: readonly Edge[]): readonly Edge[] {
  return edges.map((edge) => ({ ...edge, most }));
}

/** The same node again, seen as `to`. */
export function same(to: string): readonly Edge[] {
  return [{ to, match: null, many: false, order: null }];
}

/** The node from which the edge led here, seen as `to`. */
export function back(to: string): readonly Edge[] {
  return [{ to, match: 'back', many: false, order: null }];
}

/** The one thing that the properties of the edge point at. */
export function pointed(to: string, match: Value): readonly Edge[] {
  return [{ to, match, many: false, atEdge: true, order: byId }];
}

/** For patterns that reach a node more than once. */
export const distinct: Value = ({ from, node }) => `WITH DISTINCT ${from}, ${node}`;

/** Of several documents, too. */
export const byStart: Value = ({ node }) => `${node}.start, ${node}.id`;
/** Of what one document records, in reading order. */
export const byPlace: Value = ({ node }) => `${node}.place`;
export const byName: Value = ({ node }) => `${node}.name, ${node}.id`;
