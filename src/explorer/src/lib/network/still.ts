import { type Box, meets } from './box.ts';
import { layout } from './layout.ts';
import type { NetworkEdge, NetworkNode } from './query.ts';
import { weights } from './weight.ts';

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

type Side = 'left' | 'right';

interface StillDot {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
  readonly isPerson: boolean;
  /** Where its name stands; null: there is no room for it. */
  readonly named: Side | null;
}

export const WIDE = 400;
export const HIGH = 300;
/** Room at the edges, for dots and names. */
const MARGIN = 24;
const NAMED = 5;
/** Between a dot and its name. */
export const GAP = 4;
/** What a letter of a name needs where they are largest: on a phone. */
const LETTER = { wide: 9, high: 31 };

/** The picture drawn last. The start page shows it to everybody, and to draw it was a third of the page's time (9 of 28 ms). */
let last: { readonly network: string; readonly picture: Still } | null = null;

/** The same network gives the same picture. */
export function still(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Still {
  const network = JSON.stringify([nodes, edges]);
  if (last?.network !== network) last = { network, picture: drawn(nodes, edges) };
  return last.picture;
}

function drawn(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Still {
  const places = fitted(layout(nodes, edges));
  const at = new Map(nodes.map(({ id }, index) => [id, places[index] ?? ([0, 0] as const)]));
  const weight = weights(edges);
  const dots = nodes.map(({ __typename, id, name }) => ({
    id,
    name,
    at: at.get(id) ?? ([0, 0] as const),
    radius: rounded((__typename === 'Person' ? 2 : 3) + Math.log2(1 + (weight.get(id) ?? 0)) / 2),
    isPerson: __typename === 'Person',
  }));
  const sides = sidesOf(dots.toSorted((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0)));
  return {
    lines: edges.map(({ from, to, count, open }) => ({
      from: at.get(from) ?? [0, 0],
      to: at.get(to) ?? [0, 0],
      width: rounded(0.5 + Math.log2(count)),
      open: rounded(open / count),
    })),
    dots: dots.map((dot) => ({ ...dot, named: sides.get(dot.id) ?? null })),
  };
}

/** Beside which dots there is room for the name, and on which side; the first choose first. */
function sidesOf(dots: readonly Omit<StillDot, 'named'>[]): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  const taken: Box[] = [];
  for (const dot of dots) {
    if (sides.size === NAMED) break;
    const side = (['right', 'left'] as const).find((each) => {
      const box = boxOf(dot, each);
      return box.x >= 0 && box.x + box.width <= WIDE && !taken.some((other) => meets(box, other));
    });
    if (side === undefined) continue;
    taken.push(boxOf(dot, side));
    sides.set(dot.id, side);
  }
  return sides;
}

function boxOf({ name, at: [x, y], radius }: Omit<StillDot, 'named'>, side: Side): Box {
  const width = name.length * LETTER.wide;
  const from = side === 'right' ? x + radius + GAP : x - radius - GAP - width;
  return { x: from, y: y - LETTER.high / 2, width, height: LETTER.high };
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
