import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { isSame, type Look } from './selection.ts';

interface Kept<Made> {
  readonly nodes: readonly FieldNode[];
  readonly made: Made;
}

/** Of one selection there may be several, told apart by a name. */
export type Keep<Made> = (name: string, nodes: readonly FieldNode[], look: Look, make: () => Made) => Made;

/**
 * Keeps what is made of a selection as long as its document is there: whoever keeps a document asks the same again.
 * What depends on variables is made anew each time.
 */
export function keeping<Made>(): Keep<Made> {
  const all = new WeakMap<FieldNode, Map<string, Kept<Made>>>();
  return (name, nodes, look, make) => {
    const [first] = nodes;
    const before = first && all.get(first)?.get(name);
    if (before && isSame(before.nodes, nodes)) return before.made;
    const made = make();
    if (first && !nodes.some(({ selectionSet }) => isConditional(selectionSet, look))) {
      const named = all.get(first) ?? new Map<string, Kept<Made>>();
      all.set(first, named.set(name, { nodes, made }));
    }
    return made;
  };
}

/** Whether there are directives in it, as which variables leave fields out; each fragment is looked at once. */
function isConditional(set: SelectionSetNode | undefined, look: Look, seen = new Set<string>()): boolean {
  return (set?.selections ?? []).some((node) => {
    if (node.directives && node.directives.length > 0) return true;
    if (node.kind !== Kind.FRAGMENT_SPREAD) return isConditional(node.selectionSet, look, seen);
    if (seen.has(node.name.value)) return false;
    seen.add(node.name.value);
    return isConditional(look.fragments[node.name.value]?.selectionSet, look, seen);
  });
}
