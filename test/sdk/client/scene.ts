import {
  createRoadmapClient,
  type ClientOptions,
  type PageSignals,
  type RoadmapClient,
  type Snapshot,
} from '../../../src/sdk/client/index.js';
import { FakeClock } from './fake-clock.js';

export type Answer = (asked: Asked, count: number) => Response | Promise<Response>;
export interface Asked {
  address: string;
  headers: Headers;
  init: RequestInit;
}

/** A page that a test hides, shows, and takes the network from. */
class FakePage implements PageSignals {
  #listeners = new Set<() => void>();
  #state = { visible: true, online: true };

  isVisible = () => this.#state.visible;
  isOnline = () => this.#state.online;

  listen(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  set(change: { visible?: boolean; online?: boolean }): void {
    Object.assign(this.#state, change);
    for (const listener of [...this.#listeners]) listener();
  }
}

export interface Scene {
  client: RoadmapClient;
  clock: FakeClock;
  page: FakePage;
  asked: Asked[];
  /** Every snapshot that a listener was given. */
  heard: Snapshot[];
  listener: (snapshot: Snapshot) => void;
  last: () => Snapshot;
}

/** A client whose server, clock, page and dice are the test's own. */
export function sceneOf(answer: Answer, options: ClientOptions = {}): Scene {
  const clock = new FakeClock();
  const page = new FakePage();
  const asked: Asked[] = [];
  const heard: Snapshot[] = [];
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const one = { address, headers: new Headers(init.headers), init };
    return answer(one, asked.push(one));
  };
  const client = createRoadmapClient({ fetch: fetch, clock, page, random: () => 0.5, ...options });
  return { client, clock, page, asked, heard, listener: (snapshot) => void heard.push(snapshot), last: () => heard.at(-1)! };
}

export const json = (value: unknown, headers: Record<string, string> = {}): Response => new Response(JSON.stringify(value), { headers });
export const status = (code: number, headers: Record<string, string> = {}): Response => new Response(null, { status: code, headers });
export const cut = (): never => {
  throw new TypeError('Failed to fetch');
};
