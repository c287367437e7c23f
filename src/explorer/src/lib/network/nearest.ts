/** A line between two points, with who it belongs to. */
export interface Line {
  readonly key: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** The line that runs closest by a point, none where all are further than `reach`; of lines over each other the one whose head is nearer. */
export function nearest(lines: Iterable<Line>, x: number, y: number, reach: number): string | null {
  let best: { key: string; way: number; head: number } | null = null;
  for (const { key, from, to } of lines) {
    const way = distance(from, to, x, y);
    if (way > reach) continue;
    const head = Math.hypot(to.x - x, to.y - y);
    const isCloser = best === null || way < best.way - 1e-6 || (way < best.way + 1e-6 && head < best.head);
    if (isCloser) best = { key, way, head };
  }
  return best?.key ?? null;
}

function distance(from: Line['from'], to: Line['to'], x: number, y: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + at * dx - x, from.y + at * dy - y);
}
