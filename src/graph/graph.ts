/** A statement of the project: text with `$parameters`, never with values. Its name is for messages and tests. */
export interface Statement {
  readonly name: string;
  readonly cypher: string;
}

export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };
/** `undefined` counts as null. */
export type Parameters = Readonly<Record<string, Value>>;

/** What a statement is run in: all of it is done at the end, or nothing. */
export interface Transaction {
  run<Row>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

export interface ReadOptions {
  /** When it fires, nobody waits for the rows any more: the statement is stopped where the engine can do that. */
  readonly signal?: AbortSignal | undefined;
}

/** A graph that runs Cypher. Rows are plain objects with numbers, strings, booleans, lists, maps and null. */
export interface Graph {
  readonly engine: 'neo4j' | 'embedded';
  /** The address or path, without credentials, for messages. */
  readonly place: string;
  /** How many statements can run at once; others wait. Null where there is no such limit. */
  readonly connections: number | null;
  /** The constraints and indexes that the graph ought to have and has not, or not yet, by name. */
  missing(): Promise<readonly string[]>;
  /** Runs a statement that changes nothing. */
  read<Row>(statement: Statement, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs `work` in one transaction; the first fault undoes all of it and is thrown on. One writer at a time: others
   * wait. `work` may run again after a transient fault, so it must have no effect outside its transaction.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Writes the file of an embedded graph anew, so that no byte is left in it of what was taken out; others wait meanwhile.
   * How a Neo4j keeps what it holds is its own affair: nothing is done.
   */
  rewrite(): Promise<void>;
  close(): Promise<void>;
}
