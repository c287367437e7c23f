import type { Look } from './look.ts';

/** A dot as it is drawn: its place and size in pixels. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
}

/** A name beside its dot, on a ground that keeps it legible over lines. */
export function nameBeside(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Drawn,
  look: Look,
): void {
  if (!label) return;
  context.font = `${size > 8 ? 600 : 400} 13px ${look.font}`;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = look.paper;
  context.strokeText(label, x + size + 3, y + 4);
  context.fillStyle = look.ink;
  context.fillText(label, x + size + 3, y + 4);
}

/** Around what is pointed at or brought out. */
export function ringAround(context: CanvasRenderingContext2D, { x, y, size }: Drawn, look: Look): void {
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = look.ink;
  context.stroke();
}
