import type Graph from 'graphology';
import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

/** So long nothing must have moved, in milliseconds, until it is drawn anew. */
const REST = 140;

/**
 * A drawing that is not drawn anew while it is dragged or brought nearer: the picture there is glides along, all lines
 * with it, and is drawn where it comes to rest. Drawing ten thousand lines takes a machine without a graphics card a
 * tenth of a second; moving their picture takes it a hundredth of that.
 */
export class Gliding extends Sigma {
  /** Where the camera stood when the picture was drawn. */
  #drawn: CameraState | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(graph: Graph, element: HTMLElement, settings: ConstructorParameters<typeof Sigma>[2]) {
    super(graph, element, settings);
    this.on('afterRender', () => {
      this.#drawn = this.getCamera().getState();
      this.#carry('');
    });
    this.on('kill', () => clearTimeout(this.#rest));
    this.#askLess();
  }

  /** What would draw anew because the camera moved. */
  override scheduleRender(): this {
    const drawn = this.#drawn;
    if (!drawn || isSame(drawn, this.getCamera().getState())) return super.scheduleRender();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => super.scheduleRender(), REST);
    this.#carry(this.#way(drawn));
    return this;
  }

  /** From where two points were drawn to where they belong now. */
  #way(drawn: CameraState): string {
    const [a, b] = [this.#at(0, drawn), this.#at(1, drawn)];
    const [left, right] = [this.#at(0), this.#at(1)];
    const nearer = (right.x - left.x) / (b.x - a.x);
    return `translate(${left.x - nearer * a.x}px, ${left.y - nearer * a.y}px) scale(${nearer})`;
  }

  #at(place: number, cameraState?: CameraState): { x: number; y: number } {
    return this.framedGraphToViewport({ x: place, y: place }, cameraState && { cameraState });
  }

  #carry(transform: string): void {
    for (const [name, canvas] of Object.entries(this.getCanvases())) {
      // The topmost takes the pointer and stays.
      if (name !== 'mouse') canvas.style.transform = transform;
    }
  }

  /** While the hand drags, nobody wants to know over which dot it is, and asking waits for all that is being drawn. */
  #askLess(): void {
    const captor = this.getMouseCaptor();
    const asking = captor.listeners('mousemove') as ((event: unknown) => void)[];
    captor.removeAllListeners('mousemove').removeAllListeners('wheel');
    captor.on('mousemove', (event) => {
      if (!captor.isMoving) for (const ask of asking) ask(event);
    });
  }
}

function isSame(a: CameraState, b: CameraState): boolean {
  return a.x === b.x && a.y === b.y && a.ratio === b.ratio && a.angle === b.angle;
}
