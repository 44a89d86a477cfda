import type { Surroundings } from './ask.js';
import type { Request } from './http.js';
import type { EventListener } from './server-events.js';

/** Listens for news while somebody wants to hear of it; what does the listening is loaded when it is first needed. */
export class NewsLine {
  #listening: AbortController | undefined;

  constructor(
    private readonly events: Request | undefined,
    private readonly surroundings: Surroundings,
    private readonly listener: EventListener,
  ) {}

  /** Begins, goes on, or ends. */
  listen(isWanted: boolean): void {
    if (!this.events || isWanted === Boolean(this.#listening)) return;
    this.#listening?.abort();
    this.#listening = isWanted ? new AbortController() : undefined;
    if (this.#listening) void this.#hear(this.events, this.#listening.signal);
  }

  async #hear(events: Request, signal: AbortSignal): Promise<void> {
    try {
      await (await import('./server-events.js')).followEvents(events, this.surroundings, signal, this.listener);
    } catch {
      // what listens could not be loaded
      if (!signal.aborted) this.listener.lost();
    }
  }
}
