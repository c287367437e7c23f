import type { Once, Step } from './entity.ts';

/** Hands out names that are not taken yet: n1, n2, … */
export type Names = () => number;

/** A part of a statement in which names are bound: the whole, or one subquery. */
export interface Scope {
  readonly names: Names;
  /** Each look is taken where the name it begins at is bound. */
  readonly once: Once;
  readonly behind: (step: Step, node: string) => string;
  /** The clauses that take its looks, for right behind the pattern that binds its nodes. */
  readonly steps: readonly string[];
  /** What of the scopes around it is used. */
  readonly uses: ReadonlySet<string>;
}

/** @param own what the scope binds itself */
export function scopeOf(names: Names, own: readonly (string | null)[], around?: Scope): Scope {
  const bound = new Set(own);
  const taken = new Map<string, string>();
  const steps: string[] = [];
  const uses = new Set<string>();
  const once: Once = (at, clauses) => {
    if (around && !bound.has(at)) {
      const name = around.once(at, clauses);
      uses.add(name);
      return name;
    }
    const name = taken.get(clauses) ?? `b${names()}`;
    if (!bound.has(name)) steps.push(`CALL (${at}) { ${clauses} AS ${name} }`);
    bound.add(name);
    taken.set(clauses, name);
    return name;
  };
  return { names, once, behind: (step, node) => once(node, onlyOne(step, node)), steps, uses };
}

/** Where it leads nowhere, that is null. (An `OPTIONAL MATCH` costs the embedded engine all edges of the type.) */
function onlyOne(step: Step, node: string): string {
  return `MATCH ${step(node, 'x')} RETURN head(collect(x))`;
}
