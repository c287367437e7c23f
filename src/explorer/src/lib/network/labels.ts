import { type Box, meets } from './box.ts';
import type { Look } from './look.ts';

/** A dot as it is drawn: its place and size in pixels. */
interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
}

/** Of a line of text, and between a dot and its name. */
const LINE = 16;
const GAP = 3;

/**
 * The names beside their dots, each whole: on the side that has room on the sheet and is taken by no other name.
 * Larger dots choose first, and who finds no room is left to the pointer.
 */
export class Names {
  readonly #sheet: HTMLElement;
  readonly #look: () => Look;
  #waiting: Dot[] = [];
  #context: CanvasRenderingContext2D | null = null;
  readonly #found = new Map<string, Box>();

  constructor(sheet: HTMLElement, look: () => Look) {
    this.#sheet = sheet;
    this.#look = look;
  }

  /** Forgets the picture before. */
  begin(): void {
    this.#waiting = [];
    this.#found.clear();
  }

  /** A dot that wants its name; it is written with those of all others. */
  want(context: CanvasRenderingContext2D, dot: Dot): void {
    this.#context = context;
    if (dot.label && this.#isSeen(dot)) this.#waiting.push(dot);
  }

  /** Writes what was wanted. */
  write(): void {
    const context = this.#context;
    if (!context) return;
    const dots = this.#waiting.sort((a, b) => b.size - a.size);
    this.#waiting = [];
    const taken: Box[] = dots.map(({ x, y, size }) => ({
      x: x - size,
      y: y - size,
      width: 2 * size,
      height: 2 * size,
    }));
    for (const dot of dots) {
      const box = this.#roomsBeside(context, dot).find((room) => !taken.some((other) => meets(room, other)));
      if (!box) continue;
      taken.push(box);
      this.#found.set(dot.key, box);
      this.#letter(context, dot, box);
    }
  }

  /** What is pointed at or brought out gets a ring, and its name over all others; where it stands already, it stays. */
  bringOut(context: CanvasRenderingContext2D, dot: Dot): void {
    this.write();
    context.beginPath();
    context.arc(dot.x, dot.y, dot.size + GAP, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = this.#look().ink;
    context.stroke();
    const box = this.#found.get(dot.key) ?? this.#roomsBeside(context, dot)[0];
    if (box) this.#letter(context, dot, box);
  }

  #isSeen({ x, y }: Dot): boolean {
    return x >= 0 && y >= 0 && x <= this.#sheet.offsetWidth && y <= this.#sheet.offsetHeight;
  }

  /** Where a name fits on the sheet, best first. */
  #roomsBeside(context: CanvasRenderingContext2D, dot: Dot): Box[] {
    context.font = fontOf(dot, this.#look());
    // As wide as the ground below it.
    const width = context.measureText(dot.label ?? '').width + GAP;
    const right = this.#sheet.offsetWidth - width;
    const bottom = this.#sheet.offsetHeight - LINE;
    const { x, y, size } = dot;
    const [middle, level] = [within(x - width / 2, right), within(y - LINE / 2, bottom)];
    const rooms = [
      { x: x + size + GAP, y: level },
      { x: x - size - GAP - width, y: level },
      { x: middle, y: y + size + GAP },
      { x: middle, y: y - size - GAP - LINE },
    ];
    return rooms
      .filter((room) => room.x >= 0 && room.x <= right && room.y >= 0 && room.y <= bottom)
      .map((room) => ({ ...room, width, height: LINE }));
  }

  /** A ground keeps it legible over lines. */
  #letter(context: CanvasRenderingContext2D, dot: Dot, { x, y }: Box): void {
    const look = this.#look();
    context.font = fontOf(dot, look);
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = look.paper;
    context.strokeText(dot.label ?? '', x, y + 12);
    context.fillStyle = look.ink;
    context.fillText(dot.label ?? '', x, y + 12);
  }
}

function fontOf({ size }: Dot, { font }: Look): string {
  return `${size > 8 ? 600 : 400} 13px ${font}`;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
