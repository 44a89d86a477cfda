import type { ReactiveControllerHost } from 'lit';
import type { LayoutName } from '../../sdk/model/closed-lists.js';
import type { Issue } from '../../sdk/model/issue.js';
import { layoutModules } from '../layouts/index.js';
import type { LayoutModule } from '../layouts/layout-module.js';

/** Loads layouts when first shown, and gives their styles to the host's one shadow root. */
export class LayoutLoader {
  readonly #loaded = new Map<LayoutName, LayoutModule>();
  /** The layouts whose files cannot be loaded; a table is drawn in their place. */
  issues: readonly Issue[] = [];

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {}

  /** The layout if it is there; otherwise it is loaded and the host updated when it has come. */
  get(name: LayoutName): LayoutModule | undefined {
    const module = this.#loaded.get(name);
    if (!module) void this.load(name);
    return module;
  }

  async load(name: LayoutName): Promise<void> {
    const module = await layoutModules[name]?.().catch(() => this.#standIn(name));
    if (!module || this.#loaded.has(name)) return;
    this.#adopt(module);
    this.#loaded.set(name, module);
    this.host.requestUpdate();
  }

  #standIn(value: LayoutName): Promise<LayoutModule> {
    const hint = `put roadmap-view.${value}.js beside the main file`;
    this.issues = [{ code: 'missing', path: 'layout', value, message: `layout "${value}" cannot be loaded`, hint, leftOut: 'value' }];
    return layoutModules.list!();
  }

  #adopt({ styles: { styleSheet } }: LayoutModule): void {
    const root = this.host.renderRoot;
    if (styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
