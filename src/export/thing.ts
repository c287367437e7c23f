/** What GraphQL answers: the operation's text says what is in it. */
export type Thing = Readonly<Record<string, unknown>>;

/** One value of a table. Lists stay lists where the format has them. */
export type Cell = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** The things of a connection. */
export function nodesOf({ edges }: Thing): Thing[] {
  return (edges as readonly { readonly node: Thing }[]).map(({ node }) => node);
}

/** What stands at `askedBy.name`; on the way through a list all that is there. Null where the way ends before. */
export function valueAt(thing: Thing, path: string): Cell {
  return path.split('.').reduce<unknown>(step, thing) as Cell;
}

function step(from: unknown, field: string): unknown {
  if (Array.isArray(from)) return from.map((each) => step(each, field)).filter((each) => each !== null);
  return (from as Thing | null)?.[field] ?? null;
}
