import { layout } from './layout.ts';
import type { NetworkEdge, NetworkNode } from './query.ts';

/** The layout beside the page, which stays quick meanwhile. */
self.onmessage = ({ data }: MessageEvent<{ nodes: NetworkNode[]; edges: NetworkEdge[] }>) => {
  self.postMessage(layout(data.nodes, data.edges));
};
