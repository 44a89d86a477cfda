import type { ReactiveControllerHost } from 'lit';
import type { LayoutName } from '../../sdk/model/closed-lists.js';
import type { Issue } from '../../sdk/model/issue.js';
import { layoutModules } from '../layouts/index.js';
import type { LayoutModule } from '../layouts/layout-module.js';
import { titlesAlone } from '../layouts/titles-alone.js';
import { missingPart } from '../missing-part.js';
import { adoptStyles } from '../styles/adopt-styles.js';

/** Loads layouts when first shown, and gives their styles to the host's one shadow root. */
export class LayoutLoader {
  readonly #loaded = new Map<LayoutName, LayoutModule>();
  readonly #loading = new Map<LayoutName, Promise<void>>();
  /** The layouts whose files cannot be loaded; a table is drawn in their place. */
  issues: readonly Issue[] = [];

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {}

  /** The layout if it is there; otherwise it is loaded and the host updated when it has come. */
  get(name: LayoutName): LayoutModule | undefined {
    const module = this.#loaded.get(name);
    if (!module) void this.load(name);
    return module;
  }

  /** Whatever is under way; undefined where nothing is. */
  get pending(): Promise<unknown> | undefined {
    return this.#loading.size > 0 ? Promise.all(this.#loading.values()) : undefined;
  }

  /** What to wait for; undefined once it is there. */
  load(name: LayoutName): Promise<void> | undefined {
    if (this.#loaded.has(name)) return;
    if (!this.#loading.has(name)) this.#loading.set(name, this.#begin(name));
    return this.#loading.get(name);
  }

  /** The same for several. */
  loadAll(names: readonly LayoutName[]): Promise<unknown> | undefined {
    const loading = names.flatMap((name) => this.load(name) ?? []);
    return loading[0] && Promise.all(loading);
  }

  /** Forgets what could not be loaded, so that the next use tries again. */
  retry(): void {
    for (const { value } of this.issues) this.#loaded.delete(value as LayoutName);
    // what has not changed is not told again
    if (this.issues[0]) this.issues = [];
  }

  async #begin(name: LayoutName): Promise<void> {
    const module = await this.#moduleOf(name);
    this.#loading.delete(name);
    adoptStyles(this.host.renderRoot, module.styles);
    this.#loaded.set(name, module);
    this.host.requestUpdate();
  }

  /** Where a file is missing, a table; where that is missing too, titles alone. */
  async #moduleOf(value: LayoutName): Promise<LayoutModule> {
    try {
      return await layoutModules[value]!();
    } catch (error) {
      this.issues = [...this.issues.filter((one) => one.value !== value), missingPart(value, 'layout', error)];
      return value === 'list' ? titlesAlone : this.#moduleOf('list');
    }
  }
}
