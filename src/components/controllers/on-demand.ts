import type { ReactiveControllerHost } from 'lit';
import type { Issue } from '../../sdk/model/issue.js';
import { missingPart } from '../missing-part.js';

/** A part of the code that most pages never need: loaded when first asked for, and the host updated when it has come. */
export class OnDemand<T> {
  #value: T | undefined;
  #loading: Promise<void> | undefined;
  /** Why it could not be loaded. */
  failure: Error | undefined;
  /** The same for whoever mends the page: it stays until the part is there, so that it is told once. */
  issue: Issue | undefined;

  /**
   * @param part its file, as in `roadmap-view.adapters.js`
   * @param path what the page asks for that needs it
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<T>,
    readonly part: string,
    private readonly path: string,
  ) {}

  get value(): T | undefined {
    if (!this.#value && !this.failure) this.#loading ??= this.#begin();
    return this.#value;
  }

  /** The same, without asking for it. */
  get loaded(): T | undefined {
    return this.#value;
  }

  /** What to wait for; undefined once it has come, or cannot. */
  get pending(): Promise<void> | undefined {
    return this.value ? undefined : this.#loading;
  }

  /** Whether it was asked for and is under way. */
  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** Forgets a failure, so that the next use tries again. */
  retry(): void {
    this.failure = undefined;
  }

  async #begin(): Promise<void> {
    try {
      this.#value = await this.load();
      this.issue = undefined;
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.issue ??= missingPart(this.part, this.path, this.failure);
    }
    this.#loading = undefined;
    this.host.requestUpdate();
  }
}
