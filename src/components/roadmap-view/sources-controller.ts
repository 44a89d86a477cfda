import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../../sdk/client/index.js';
import { FollowedSource } from './followed-source.js';
import { hasData, type SourceInput } from './wanted-sources.js';

/** Ages are told in minutes. */
const TICK = 30_000;

/** Follows the sources of a view while it is on the page, and has it updated whenever one of them has news. */
export class SourcesController implements ReactiveController {
  all: FollowedSource[] = [];
  /** Made here, where it holds nothing of what was followed before: a feed keeps it. */
  readonly #changed = () => this.host.requestUpdate();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  /** Only where something went wrong an age is told, which grows. */
  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.host.isConnected && this.all.some(({ snapshot }) => snapshot.error)) this.#timer = setTimeout(this.#changed, TICK);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    // moving the element within the page disconnects and connects it at once; only a real leave ends what is under way
    queueMicrotask(() => this.host.isConnected || this.follow([], '', {}));
  }

  /** Follows these from now on. One that was followed in the same way before goes on. */
  follow(inputs: readonly SourceInput[], lens: string, options: ClientOptions): void {
    const before = this.all;
    this.all = inputs.map((input) => {
      const same = before.find((source) => source.isFor(input, lens, options));
      if (same) same.input = input;
      const source = same ?? new FollowedSource(input, lens, options, this.#changed, formerOf(input, options, before));
      // while a lot of new data is being read, what the page gave before stays
      if (!same && hasData(input)) source.reading = before.find(isGiven(input.id))?.reading ?? source.reading;
      return source;
    });
    for (const source of before) if (!this.all.includes(source)) source.stop();
  }

  /** Asks again for all that can be asked for. */
  refresh(): void {
    for (const source of this.all) source.refresh();
  }
}

const isGiven = (id: string) => (source: FollowedSource) => source.input.id === id && hasData(source.input);

/** What stays until a source has its answer: the same for another lens. */
function formerOf(input: SourceInput, options: ClientOptions, before: readonly FollowedSource[]): FollowedSource | undefined {
  const former = before.find((source) => source.isOtherLensOf(input, options))?.shown;
  return former?.snapshot.document === undefined ? undefined : former;
}
