import Graph from 'graphology';
import Sigma from 'sigma';
import {
  createEdgeCompoundProgram,
  EdgeArrowHeadProgram,
  EdgeArrowProgram,
  EdgeLineProgram,
} from 'sigma/rendering';
import { Gliding } from './gliding.ts';
import { Names } from './labels.ts';
import type { Place } from './layout.ts';
import { colourOf, type Look, lookOf } from './look.ts';
import { type Line, nearest } from './nearest.ts';
import type { NetworkEdge, NetworkNode } from './query.ts';
import { mayLieIn, type Span } from './span.ts';
import { weights } from './weight.ts';

/** How near a pointer must come to a line, in pixels. */
const REACH = 8;
/** What a dot needs of the sheet until all become smaller, in pixels. */
const GROUND = 900;
/** How much nearer a step of the buttons goes. */
const STEP = 1.5;

/** A pair with one question: a hairline, for there are many, and filling them costs most. */
const Hairline = createEdgeCompoundProgram([EdgeLineProgram, EdgeArrowHeadProgram]);

/** With more lines than these the picture glides while it moves, so that it follows the hand on any machine. */
const MANY = 2_000;

/** What somebody points at or picks. */
export type Picked = { readonly node: NetworkNode } | { readonly edge: NetworkEdge };

export interface Watchers {
  /** The pointer is over it, or over nothing. */
  readonly over: (picked: Picked | null) => void;
  readonly picked: (picked: Picked | null) => void;
}

/** A drawing of a network that stays in its element until it is closed. */
export interface Drawing {
  /** Brings out a node with those it deals with, or everything again. */
  focus(id: string | null): void;
  /** Fades what certainly lies outside. */
  within(span: Span): void;
  nearer(): void;
  farther(): void;
  whole(): void;
  /** Whether a finger moves the drawing rather than the page. */
  touch(on: boolean): void;
  /** Takes on the colours of the page as they are now. */
  repaint(): void;
  close(): void;
}

/** Draws nodes at their places; throws where the browser cannot (no WebGL). */
export function draw(
  element: HTMLElement,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  places: readonly Place[],
  watchers: Watchers,
): Drawing {
  const room = roomFor(nodes.length, element);
  const graph = graphOf(nodes, edges, places, room);
  const shown = { look: lookOf(element), focus: null as string | null, span: null as Span | null };
  const Drawn = edges.length > MANY ? Gliding : Sigma;
  const names = new Names(element, () => shown.look);
  const sigma = new Drawn(graph, element, {
    ...settingsOf(nodes.length, room),
    nodeReducer: (id, node) => ({ ...node, ...nodeLook(graph, id, shown) }),
    edgeReducer: (key, edge) => ({ ...edge, ...edgeLook(graph, key, shown) }),
    defaultDrawNodeLabel: (context, node) => names.want(context, node as typeof node & { key: string }),
    defaultDrawNodeHover: (context, node) => names.bringOut(context, node as typeof node & { key: string }),
  });
  sigma.on('beforeRender', () => names.begin());
  sigma.on('afterRender', () => names.write());
  watch(sigma, graph, watchers);
  const repaint = () => {
    shown.look = lookOf(element);
    sigma.refresh();
  };
  const camera = sigma.getCamera();
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
  return {
    focus(id) {
      shown.focus = id !== null && graph.hasNode(id) ? id : null;
      sigma.refresh({ skipIndexation: true });
      const place = shown.focus === null ? undefined : sigma.getNodeDisplayData(shown.focus);
      if (place) camera.animate({ x: place.x, y: place.y, ratio: Math.min(camera.ratio, 0.5) }, { duration });
    },
    within(span) {
      shown.span = span;
      sigma.refresh({ skipIndexation: true });
    },
    nearer: () => void camera.animatedZoom({ factor: STEP, duration }),
    farther: () => void camera.animatedUnzoom({ factor: STEP, duration }),
    whole: () => void camera.animatedReset({ duration }),
    touch: (on) => {
      sigma.getTouchCaptor().enabled = on;
    },
    repaint,
    close: () => sigma.kill(),
  };
}

interface Shown {
  readonly look: Look;
  readonly focus: string | null;
  readonly span: Span | null;
}

/** How large dots may be, as a share of their size on a sheet that is large enough for all of them. */
function roomFor(dots: number, { offsetWidth, offsetHeight }: HTMLElement): number {
  return Math.max(0.55, Math.min(1, Math.sqrt((offsetWidth * offsetHeight) / (dots * GROUND))));
}

function graphOf(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  places: readonly Place[],
  room: number,
): Graph {
  const graph = new Graph({ type: 'directed', multi: true });
  const weight = weights(edges);
  nodes.forEach((node, index) => {
    const [x, y] = places[index] ?? [0, 0];
    const base = node.__typename === 'Organization' ? 5 : 2.5;
    const size = base + Math.sqrt(weight.get(node.id) ?? 0) * 0.6;
    graph.addNode(node.id, { x, y, size: Math.min(size, base * 4) * room, label: node.name, told: node });
  });
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    graph.addEdge(edge.from, edge.to, {
      type: edge.count > 1 ? 'arrow' : 'hairline',
      size: 0.8 + Math.log2(edge.count) * 0.9,
      told: edge,
    });
  }
  return graph;
}

function settingsOf(size: number, room: number) {
  return {
    edgeProgramClasses: { arrow: EdgeArrowProgram, hairline: Hairline },
    labelSize: 13,
    labelDensity: 0.7,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: (size > 200 ? 6 : 4) * room,
    minCameraRatio: 0.05,
    maxCameraRatio: 2,
    zIndex: true,
    // On paper the drawing is left out, and has no width for a while.
    allowInvalidContainer: true,
  };
}

function nodeLook(graph: Graph, id: string, { look, focus }: Shown) {
  const isBody = graph.getNodeAttribute(id, 'told').__typename === 'Organization';
  const isBeside = focus === null || focus === id || graph.areNeighbors(focus, id);
  const color = isBody ? look.body : look.person;
  if (!isBeside) return { color: look.line, label: null, zIndex: 0 };
  return { color, zIndex: 1, highlighted: focus === id, forceLabel: focus !== null };
}

function edgeLook(graph: Graph, key: string, { look, focus, span }: Shown) {
  const edge: NetworkEdge = graph.getEdgeAttribute(key, 'told');
  const isOut = span !== null && !mayLieIn(edge, span);
  const isBeside = focus === null || graph.hasExtremity(key, focus);
  return { color: colourOf(look, edge), hidden: isOut || !isBeside };
}

/** Passes on what is pointed at and picked. A wheel alone scrolls the page; with Ctrl it brings the drawing nearer. */
function watch(sigma: Sigma, graph: Graph, { over, picked }: Watchers): void {
  const told = (node: string): Picked => ({ node: graph.getNodeAttribute(node, 'told') });
  const edgeAt = (x: number, y: number): Picked | null => {
    const key = nearest(linesOf(sigma, graph), x, y, REACH);
    return key === null ? null : { edge: graph.getEdgeAttribute(key, 'told') };
  };
  sigma.getMouseCaptor().on('wheel', (event) => {
    if (!(event.original as WheelEvent).ctrlKey) event.preventSigmaDefault();
  });
  sigma.on('clickNode', ({ node }) => picked(told(node)));
  sigma.on('clickStage', ({ event }) => picked(edgeAt(event.x, event.y)));
  let isBusy = false;
  sigma.on('enterNode', ({ node }) => {
    isBusy = true;
    over(told(node));
  });
  sigma.on('leaveNode', () => {
    isBusy = false;
    over(null);
  });
  sigma.on('moveBody', ({ event }) => {
    if (isBusy || sigma.getMouseCaptor().isMoving) return;
    isBusy = true;
    requestAnimationFrame(() => {
      isBusy = false;
      over(edgeAt(event.x, event.y));
    });
  });
}

/** The lines as they are seen now. */
function* linesOf(sigma: Sigma, graph: Graph): Generator<Line> {
  for (const key of graph.edges()) {
    if (sigma.getEdgeDisplayData(key)?.hidden) continue;
    const [from, to] = graph.extremities(key).map((id) => {
      const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number };
      return sigma.graphToViewport({ x, y });
    });
    if (from && to) yield { key, from, to };
  }
}
