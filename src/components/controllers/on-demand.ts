import type { ReactiveControllerHost } from 'lit';

/** A part of the code that most pages never need: loaded when first asked for, and the host updated when it has come. */
export class OnDemand<T> {
  #value: T | undefined;
  #loading: Promise<void> | undefined;
  /** Why it could not be loaded. */
  failure: object | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<T>,
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
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
    this.#loading = undefined;
    this.host.requestUpdate();
  }
}
