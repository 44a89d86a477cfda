import type { ReactiveControllerHost } from 'lit';
import { createRoadmapClient, type ClientOptions } from '../../sdk/client/index.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import { isOn } from '../is-on.js';
import { OnDemand } from '../controllers/on-demand.js';
import { remember } from '../controllers/remember.js';
import type { ChangesSettings, ReaderChanges } from './changes/reader-changes.js';
import { wantsChanges } from './changes/wants-changes.js';
import type { Inputs } from './input/inputs.js';
import type { ReaderTools, ToolsActions, ToolsHost } from './toolbar/reader-tools.js';

type Host = ReactiveControllerHost & ToolsHost & ChangesSettings & { input: boolean; inputUrl: string | undefined };

/** What a reader has beside the picture: tools, what has changed, a place for input. Each is loaded where the page asks for it. */
export class ReaderParts {
  readonly #tools: OnDemand<ReaderTools>;
  readonly #changes: OnDemand<ReaderChanges>;
  readonly #inputs: OnDemand<Inputs>;
  readonly #told = remember((...issues: (Issue | undefined)[]) => issues.filter((issue) => issue !== undefined));

  constructor(
    private readonly host: Host,
    actions: ToolsActions,
  ) {
    this.#tools = new OnDemand(
      host,
      async () => new (await import('./toolbar/reader-tools.js')).ReaderTools(host, actions),
      'toolbar',
      'toolbar',
    );
    this.#changes = new OnDemand(
      host,
      async () => new (await import('./changes/reader-changes.js')).ReaderChanges(host),
      'changes',
      'lens.changes',
    );
    this.#inputs = new OnDemand(host, async () => new (await import('./input/inputs.js')).Inputs(host), 'input', 'input');
  }

  /** Asks beside the data for what the page already says is needed; the rest depends on the data, too. */
  begin(): void {
    if (this.host.former || isOn(this.host.rememberSeen)) void this.#changes.value;
  }

  /** Those that the first drawing waits for, where the page asks for them. */
  get #all(): OnDemand<unknown>[] {
    return [this.#tools, this.#changes, this.#inputs];
  }

  get isLoading(): boolean {
    return this.#all.some(({ isLoading }) => isLoading);
  }

  /** Those that cannot be had. */
  get issues(): readonly Issue[] {
    return this.#told(...this.#all.map(({ issue }) => issue));
  }

  /** Forgets what could not be loaded, so that the next use tries again. */
  retry(): void {
    for (const part of this.#all) part.retry();
  }

  /** All that were asked for have come, or cannot. */
  async arrived(): Promise<void> {
    await Promise.all(this.#all.map(async (part) => part.isLoading && part.pending));
  }

  /** What to wait for before the page's address is known; undefined once it is. */
  get address(): Promise<void> | undefined {
    return this.host.urlState === undefined ? undefined : this.#tools.pending;
  }

  get hasToolbar(): boolean {
    return isOn(this.host.toolbar);
  }

  get tools(): ReaderTools | undefined {
    const { urlState, search, filter, groupBy, sortBy } = this.host;
    const isAsked = this.hasToolbar || [urlState, search, filter, groupBy, sortBy].some((asked) => asked != null);
    return isAsked ? this.#tools.value : undefined;
  }

  get inputs(): Inputs | undefined {
    return isOn(this.host.input) || this.host.inputUrl ? this.#inputs.value : undefined;
  }

  changesIn(projection: Projection, options: ClientOptions): ReaderChanges | undefined {
    const changes = wantsChanges(projection, this.host) ? this.#changes.value : undefined;
    changes?.update(projection, this.host, (src, lens) => createRoadmapClient(options).load({ src, lens }));
    return changes;
  }
}
