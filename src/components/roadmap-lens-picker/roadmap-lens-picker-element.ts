import { html, LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { directionOf } from '../../sdk/model/direction-of.js';
import { remember } from '../controllers/remember.js';
import { loadLanguage, translationFor } from '../i18n/language-loader.js';
import { localeFor } from '../i18n/locale-for.js';
import type { HostMessages } from '../i18n/translation.js';
import { createWords } from '../i18n/words.js';
import { adoptAgain, openRoot } from '../styles/adopt-styles.js';
import { base } from '../styles/base.styles.js';
import { lensPickerStyles } from '../styles/lens-picker.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { lensPicker, type LensChoice } from '../templates/lens-picker.js';

/** What a view on the page offers; it may be of another copy of the library, and not be there yet. */
interface View extends HTMLElement {
  lensChoices?: readonly LensChoice[];
  currentLens?: string;
  chooseLens?(id: string): boolean;
  addController?(controller: ReactiveController): void;
  removeController?(controller: ReactiveController): void;
}

/**
 * The choice of lenses for a view elsewhere on the page: in a site's header, beside a heading. The view may come later, be replaced, or
 * be switched by others; the picker follows. Hide the view's own with `::part(lens-picker)`. `import 'roadmap-view/lens-picker'` registers
 * it; the embed does so by itself.
 *
 * @tag roadmap-lens-picker
 *
 * @csspart lens-picker - the choice of lenses
 * @csspart lens - one lens in it
 *
 * @cssprop [--roadmap-accent] - the one accent colour
 * @cssprop [--roadmap-paper] - the background
 * @cssprop [--roadmap-ink] - the text
 */
export class RoadmapLensPickerElement extends LitElement {
  static readonly version = '0.1.0';
  static override styles = [tokens, base, lensPickerStyles];

  /** The id of the `<roadmap-view>`, in the same document or shadow root. */
  @property({ attribute: 'for' }) viewId = '';
  /** BCP 47 language; by default the nearest `lang` of the page. */
  @property() locale: string | undefined;
  /** Words of your own: `{ 'lens.label': 'For whom' }`, or a language that we have not. */
  @property({ attribute: false }) messages: HostMessages | undefined;
  /** `light` or `dark`; by default the page's own colour scheme. */
  @property({ reflect: true }) scheme: string | undefined;

  #view: View | undefined;
  readonly #follower: ReactiveController = { hostUpdated: () => this.requestUpdate(), hostDisconnected: () => this.#leave() };
  /** Watches for a view that is not there yet. */
  readonly #search = new MutationObserver(() => this.requestUpdate());
  private readonly wordsOf = remember(createWords);

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this);
  }

  adoptedCallback(): void {
    adoptAgain(this.renderRoot);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search.disconnect();
    this.#leave();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadLanguage(this.spoken);
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  private get spoken(): string {
    return localeFor(this, this.locale);
  }

  #follow(): void {
    const view = this.#find();
    if (view !== this.#view) this.#leave();
    this.#search.disconnect();
    if (!this.isConnected) return;
    if (!view) return this.#search.observe(this.getRootNode(), { childList: true, subtree: true, attributeFilter: ['id'] });
    if (this.#view) return;
    this.#view = view;
    view.addController?.(this.#follower);
  }

  /** A view that the page has not yet defined is none. */
  #find(): View | undefined {
    const found = this.viewId ? (this.getRootNode() as ParentNode).querySelector<View>(`#${CSS.escape(this.viewId)}`) : null;
    if (found && !found.chooseLens) void customElements.whenDefined(found.localName).then(() => this.requestUpdate());
    return found?.chooseLens ? found : undefined;
  }

  /** The view has gone, or this one has; another may come under its id. */
  #leave(): void {
    const view = this.#view;
    this.#view = undefined;
    view?.removeController?.(this.#follower);
    if (view) this.requestUpdate();
  }

  #choose(id: string): void {
    // a page that refuses the choice gets the former one back
    if (this.#view?.chooseLens?.(id) === false) this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    this.#follow();
    const { lensChoices = [], currentLens = '' } = this.#view ?? {};
    const words = this.wordsOf(this.spoken, 1, false, translationFor(this.spoken), this.messages);
    if (lensChoices.length === 0) return nothing;
    const picker = lensPicker(lensChoices, currentLens, words, (id) => this.#choose(id));
    return html`<div lang=${this.spoken} dir=${directionOf(this.spoken)}>${picker}</div>`;
  }
}
