import { layout } from './layout.ts';
import type { NetworkEdge, NetworkNode } from './query.ts';

/** A network as a picture that does not move: in a frame of `WIDE` by `HIGH`, in the picture's own units. */
export interface Still {
  readonly lines: readonly StillLine[];
  readonly dots: readonly StillDot[];
}

interface StillLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly width: number;
  /** The share that is open, 0–1. */
  readonly open: number;
}

interface StillDot {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
  readonly isPerson: boolean;
  /** Only a few are named: there is no room for more. */
  readonly named: boolean;
}

export const WIDE = 400;
export const HIGH = 300;
/** Room at the edges, for dots and names. */
const MARGIN = 24;
const NAMED = 5;

/** The same network gives the same picture. */
export function still(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Still {
  const places = fitted(layout(nodes, edges));
  const at = new Map(nodes.map(({ id }, index) => [id, places[index] ?? ([0, 0] as const)]));
  const weight = new Map<string, number>();
  for (const { from, to, count } of edges)
    for (const id of [from, to]) weight.set(id, (weight.get(id) ?? 0) + count);
  const heaviest = new Set(
    [...weight]
      .sort(([, a], [, b]) => b - a)
      .slice(0, NAMED)
      .map(([id]) => id),
  );
  return {
    lines: edges.map(({ from, to, count, open }) => ({
      from: at.get(from) ?? [0, 0],
      to: at.get(to) ?? [0, 0],
      width: rounded(0.5 + Math.log2(count)),
      open: rounded(open / count),
    })),
    dots: nodes.map(({ __typename, id, name }) => ({
      id,
      name,
      at: at.get(id) ?? [0, 0],
      radius: rounded((__typename === 'Person' ? 2 : 3) + Math.log2(1 + (weight.get(id) ?? 0)) / 2),
      isPerson: __typename === 'Person',
      named: heaviest.has(id),
    })),
  };
}

/** Stretched into the frame; a little out of shape is better than small. */
function fitted(places: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const along = (axis: 0 | 1, size: number) => {
    const all = places.map((place) => place[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const scale = (size - 2 * MARGIN) / (most - least || 1);
    return (value: number) => rounded(MARGIN + (value - least) * scale);
  };
  const [x, y] = [along(0, WIDE), along(1, HIGH)];
  return places.map((place) => [x(place[0]), y(place[1])]);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
