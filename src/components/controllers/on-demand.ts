import type { ReactiveControllerHost } from 'lit';

/** A part of the code that most pages never need: loaded when first asked for, and the host updated when it has come. */
export class OnDemand<T> {
  #value: T | undefined;
  #loading = false;
  /** Why it could not be loaded. */
  failure: object | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<T>,
  ) {}

  get value(): T | undefined {
    if (!this.#value && !this.#loading && !this.failure) void this.#begin();
    return this.#value;
  }

  /** Forgets a failure, so that the next use tries again. */
  retry(): void {
    this.failure = undefined;
  }

  async #begin(): Promise<void> {
    this.#loading = true;
    try {
      this.#value = await this.load();
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
    this.#loading = false;
    this.host.requestUpdate();
  }
}
