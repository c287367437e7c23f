import type { Step } from './entity.ts';

/** Hands out names that are not taken yet: n1, n2, … */
export type Names = () => number;

/** A part of a statement in which names are bound: the whole, or one subquery. */
export interface Scope {
  readonly names: Names;
  /** What is one step behind a node, by name; the step is taken where the node is bound. */
  readonly behind: (step: Step, node: string) => string;
  /** The clauses that take its steps, for right behind the pattern that binds its nodes. */
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
  const behind = (step: Step, node: string): string => {
    if (around && !bound.has(node)) {
      const name = around.behind(step, node);
      uses.add(name);
      return name;
    }
    const name = taken.get(step(node, '')) ?? `b${names()}`;
    if (!bound.has(name)) steps.push(taking(step, node, name));
    bound.add(name);
    taken.set(step(node, ''), name);
    return name;
  };
  return { names, behind, steps, uses };
}

/** Where it leads nowhere, the name is null. (An `OPTIONAL MATCH` costs the embedded engine all edges of the type.) */
function taking(step: Step, node: string, name: string): string {
  return `CALL (${node}) { MATCH ${step(node, 'x')} RETURN head(collect(x)) AS ${name} }`;
}
