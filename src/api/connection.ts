import type { FieldNode } from 'graphql';
import { type Conditions, find } from './filter.ts';
import { type Key, lead } from './keyset.ts';
import {
  afterOf,
  askPage,
  type Book,
  isFirst,
  keysOf,
  type PageArguments,
  type PageRow,
  type Question,
  toPage,
} from './page.ts';
import type { Look } from './selection.ts';

/** A list that a root field serves. */
export interface List {
  /** The name of the root field. */
  readonly name: string;
  /** The label of its nodes and their GraphQL type. */
  readonly of: string;
  readonly conditions: Conditions;
  readonly keys: readonly Key[];
}

export interface ListArguments extends PageArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null;
}

/** One statement for a page of a list. */
export function askList(list: List, args: ListArguments, fields: readonly FieldNode[], look: Look): Question {
  const { name, of, conditions } = list;
  const after = afterOf(bookOf(list), args);
  const all = find(of, conditions, args.filter ?? {});
  const found = find(of, conditions, args.filter ?? {}, lead(keysOf(bookOf(list), args), after));
  const ways = { all: all.match, found: found.match, twice: all.isCheap };
  const { cypher, parameters } = askPage(bookOf(list), ways, args, fields, look);
  const from = args.before == null ? 'after' : 'before';
  const by = [...found.by, ...(isFirst(args) ? [] : [from])].join(', ');
  return {
    statement: { name: `${name}(${by})`, cypher },
    parameters: { ...found.parameters, ...parameters },
  };
}

export function toConnection(list: List, args: ListArguments, rows: readonly PageRow[]): object {
  return toPage(bookOf(list), args, rows);
}

function bookOf({ of, keys }: List): Book {
  return { name: of, of, keys };
}
