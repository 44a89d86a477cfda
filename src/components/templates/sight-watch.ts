import { pageOf } from './page-of.js';
import { ALL } from './when-near.js';

/** For what is drawn where the reader is: looks again in the frame after they have scrolled or resized, once however often they did. */
export class SightWatch {
  #stop: AbortController | undefined;
  #isWaiting = false;

  /** @param all everything is asked for, as on paper and by checkers */
  constructor(
    private readonly look: () => void,
    private readonly all: () => void,
  ) {}

  get isOn(): boolean {
    return this.#stop !== undefined;
  }

  /** Looks in the next frame for the first time. Gives back what ends with the watch. */
  start(place: Node): AbortSignal {
    const { signal } = (this.#stop = new AbortController());
    const later = (): void => this.later();
    addEventListener(ALL, this.all, { signal });
    // what is drawn for the first time comes to its own document a moment later
    requestAnimationFrame(() => {
      for (const target of [pageOf(place), ...rootsOf(place)])
        for (const type of ['scroll', 'resize']) target.addEventListener(type, later, { capture: true, passive: true, signal });
    });
    later();
    return signal;
  }

  stop(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }

  later(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (this.isOn) this.look();
    });
  }
}

/** A scroll inside a shadow root is not heard outside of it. */
function rootsOf(node: Node): Node[] {
  const root = node.getRootNode() as ShadowRoot;
  return root.host ? [root, ...rootsOf(root.host)] : [];
}
