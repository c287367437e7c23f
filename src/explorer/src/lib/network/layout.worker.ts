import { layout, type Place } from './layout.ts';
import type { NetworkEdge, NetworkNode } from './query.ts';

/** What is reckoned beside the page, which stays quick meanwhile. */
export interface Reckoned {
  /** Of the nodes, in their order. */
  readonly places: readonly Place[];
  /** The nodes from A. */
  readonly byName: readonly NetworkNode[];
}

self.onmessage = ({ data }: MessageEvent<{ nodes: NetworkNode[]; edges: NetworkEdge[] }>) => {
  const german = new Intl.Collator('de');
  const byName = [...data.nodes].sort((a, b) => german.compare(a.name, b.name));
  self.postMessage({ places: layout(data.nodes, data.edges), byName } satisfies Reckoned);
};
