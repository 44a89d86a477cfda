import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import type { Adapter } from '../../sdk/adapters/adapter.js';
import type { Lanes, View } from '../../sdk/lenses/arrange.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import { LAYOUTS, type LayoutName } from '../../sdk/model/closed-lists.js';
import { dayInZone } from '../../sdk/model/day.js';
import type { Issue } from '../../sdk/model/issue.js';
import { parsePeriod } from '../../sdk/model/period.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { FloatingController } from '../controllers/floating-controller.js';
import { restorePlace, takePlace } from '../controllers/reader-place.js';
import { remember } from '../controllers/remember.js';
import { SizeController } from '../controllers/size-controller.js';
import { SourceController, type SourceAnswer, type SourceError, type SourceRequest } from '../controllers/source-controller.js';
import { withTransition } from '../controllers/with-transition.js';
import {
  RoadmapErrorEvent,
  RoadmapIssuesEvent,
  RoadmapItemSelectEvent,
  RoadmapLensChangeEvent,
  RoadmapLoadEvent,
  RoadmapViewChangeEvent,
} from '../events.js';
import { localeFor } from '../i18n/locale-for.js';
import { createWords, type Words } from '../i18n/words.js';
import { layoutModules } from '../layouts/index.js';
import type { LayoutModule, Scene } from '../layouts/layout-module.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { countsLine } from '../templates/counts-line.js';
import { issuesSign } from '../templates/issues-sign.js';
import { itemDetails } from '../templates/item-details.js';
import { legend } from '../templates/legend.js';
import { lensPicker } from '../templates/lens-picker.js';
import { emptyState, errorState, loadingState } from '../templates/state-panel.js';
import { viewHead } from '../templates/view-head.js';
import { drawFar } from '../templates/when-near.js';
import { detailsStyles } from './details.styles.js';
import { LayoutLoader } from './layout-loader.js';
import { Pipeline, type Read } from './pipeline.js';
import { resolveLenses, type ResolvedLenses } from './resolve-lenses.js';
import { roadmapViewStyles } from './roadmap-view.styles.js';

const NO_DATA: Read = { issues: [] };
const NO_VIEW: View = {};
const NO_VOCABULARY = {};

/**
 * One roadmap, shown to each audience in its own words.
 *
 * Given a whole roadmap, a lens is presentation: the page holds everything. To protect what an audience must not see, let the server
 * make one projection per lens and write its address with a placeholder: `src="/roadmap/{lens}.json"`.
 *
 * @tag roadmap-view
 *
 * @fires {RoadmapLoadEvent} roadmap-load - data has been read and is about to be shown
 * @fires {RoadmapIssuesEvent} roadmap-issues - problems were found in the data
 * @fires {RoadmapErrorEvent} roadmap-error - nothing could be shown
 * @fires {RoadmapLensChangeEvent} roadmap-lens-change - the reader chose another lens; cancelable
 * @fires {RoadmapItemSelectEvent} roadmap-item-select - the reader opened an item; cancelable
 * @fires {RoadmapViewChangeEvent} roadmap-view-change - the reader changed the layout, span or grouping
 *
 * @csspart view - everything
 * @csspart bar - the row with the lens picker
 * @csspart lens-picker - the choice of lenses
 * @csspart lens - one lens in it
 * @csspart item - an item's title
 * @csspart details - the popover with an item's details
 * @csspart counts - the line that says where every item went
 * @csspart issues - the sign for problems in the data
 * @csspart legend - the key to the shapes
 *
 * @cssprop [--roadmap-accent] - the one accent colour
 * @cssprop [--roadmap-paper] - the background
 * @cssprop [--roadmap-ink] - the text
 * @cssprop [--roadmap-font] - the font family; inherited from the page by default
 * @cssprop [--roadmap-font-size=0.875rem] - the size everything else follows
 * @cssprop [--roadmap-sticky-top=0px] - the height of a fixed header of the page
 */
export class RoadmapViewElement extends LitElement {
  static readonly version = '0.1.0';
  static override styles = [tokens, base, roadmapViewStyles, detailsStyles];

  /** Address of JSON: a roadmap, anything an adapter or field map can read, or with `{lens}` in it one projection per lens. */
  @property() src: string | undefined;
  /** The same as data: JSON, or its text. Wins over `src`. */
  @property({ attribute: false }) roadmap: unknown;
  /** The lens shown: an id from `lenses`. The first one by default. */
  @property({ reflect: true, useDefault: true }) lens = '';
  /** The lenses to choose from: names of presets (`"exec sales"`), or lens objects of your own. */
  @property() lenses: string | readonly unknown[] | Record<string, unknown> | undefined;
  /** Draws with another layout than the lens's own: `outcomes`, `release-plan`, `themes` or `list`. */
  @property() layout: string | undefined;
  /** The day it is, `2026-09-14`; by default today in the roadmap's time zone. */
  @property() today: string | undefined;
  /** BCP 47 language for dates and numbers; by default the nearest `lang` of the page. */
  @property() locale: string | undefined;
  /** `light` or `dark`; by default the page's own colour scheme. */
  @property({ reflect: true }) scheme: string | undefined;
  /** Address of a field map, for data in a shape of its own. */
  @property({ attribute: 'field-map' }) fieldMap: string | undefined;
  /** Reads data in a shape of its own; wins over `fieldMap`. */
  @property({ attribute: false }) adapter: Adapter | undefined;
  /** Replaces the browser's `fetch`, to add headers or to ask elsewhere. */
  @property({ attribute: false }) fetch: typeof fetch | undefined;
  /** Gives a bearer token for `src`. It is sent nowhere else and kept nowhere. */
  @property({ attribute: false }) getToken: (() => string | Promise<string>) | undefined;

  @state() private answer: SourceAnswer | undefined;
  @state() private failure: SourceError | undefined;
  @state() private asTable = false;
  @state() private selected: string | undefined;
  @state() private views: Partial<Record<LayoutName, View>> = {};
  @state() private announcement = '';

  @query('.details') private details!: HTMLElement | null;

  private readonly pipeline = new Pipeline();
  private readonly layouts = new LayoutLoader(this);
  private readonly size = new SizeController(this);
  private readonly floating = new FloatingController(this, () => this.details);
  private readonly source = new SourceController(this, {
    answered: (answer) => this.take(answer),
    failed: (error) => this.fail(error),
  });
  private readonly wordsOf = remember(createWords, 4);
  private readonly firstView = remember(firstView, 4);
  private readonly resolveLenses = remember(resolveLenses);
  private reported: Read = NO_DATA;
  private pressed: EventTarget | undefined;
  /** The lens that the reader chose and has not been told of yet. */
  private awaited: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // a source that was given up when the element left the page is asked again
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lens') && this.hasUpdated) this.announcement = '';
    const { request } = this;
    if (!request || !this.isConnected || this.source.hasAsked(request)) return;
    this.failure = undefined;
    void this.source.load(request);
  }

  protected override updated(): void {
    this.report();
    const open = this.details?.matches(':popover-open') ?? false;
    const anchor = open && this.selected !== undefined ? this.itemElement(this.selected) : undefined;
    if (anchor) this.floating.show(anchor);
    // another lens may not know the item whose details are open
    else if (open && !this.projection?.items.some(({ id }) => id === this.selected)) this.floating.hide();
  }

  /** Opens an item's details, if this lens shows it. Resolves to whether it does, when they are open. */
  async showDetails(id: string): Promise<boolean> {
    if (!this.projection?.items.some((item) => item.id === id)) return false;
    this.selected = id;
    await this.updateComplete;
    const anchor = this.itemElement(id) ?? this;
    anchor.scrollIntoView({ block: 'nearest' });
    this.floating.show(anchor);
    this.details?.focus();
    return true;
  }

  /** Moves the focus to an item. */
  focusItem(id: string): void {
    this.itemElement(id)?.focus();
  }

  /** The roadmap as the chosen lens shows it; undefined until there is one. */
  get projection(): Projection | undefined {
    const { data, currentLens } = this;
    const { roadmap, projection } = data;
    return projection ?? (roadmap && currentLens && this.pipeline.project(roadmap, currentLens, this.todayFor(roadmap)));
  }

  /** Problems found in the data, the lenses and the element's own attributes. */
  get issues(): Issue[] {
    const layout = this.layout && !isDrawable(this.layout) ? [unknownLayout(this.layout)] : [];
    const lens = this.currentLens || this.data.projection || this.asksPerLens ? [] : [this.unknownLens];
    return [...layout, ...lens, ...this.resolved.issues, ...this.data.issues];
  }

  private get hasOwnData(): boolean {
    return this.roadmap !== undefined && this.roadmap !== null;
  }

  private get data(): Read {
    if (this.hasOwnData) return this.pipeline.read(this.roadmap, this.adapter, undefined);
    return this.answer && this.src ? this.pipeline.read(this.answer.text, this.adapter, this.answer.fieldMap) : NO_DATA;
  }

  /** The lens asked for. One that is not there is not replaced by another, which might show more. */
  private get currentLens(): Lens | undefined {
    return this.resolved.lenses.find(({ id }) => id === this.lensId);
  }

  private get lensId(): string {
    return this.lens || (this.resolved.choices[0]?.id ?? '');
  }

  private get resolved(): ResolvedLenses {
    return this.resolveLenses(this.lenses, this.asksPerLens);
  }

  private get asksPerLens(): boolean {
    return !this.hasOwnData && (this.src?.includes('{lens}') ?? false);
  }

  private get unknownLens(): Issue {
    const value = this.lensId;
    const hint = `use ${this.resolved.choices.map(({ id }) => id).join(', ') || 'a preset'}`;
    return { code: 'unknown', path: 'lens', value, message: `unknown lens "${value}"`, hint, leftOut: 'record' };
  }

  private get request(): SourceRequest | undefined {
    if (!this.src || this.hasOwnData) return undefined;
    const src = this.src.replaceAll('{lens}', encodeURIComponent(this.lensId));
    return { src, fieldMap: this.fieldMap, fetch: this.fetch ?? fetch.bind(globalThis), getToken: this.getToken };
  }

  private todayFor({ timeZone }: Roadmap): string {
    const given = this.today === undefined ? undefined : parsePeriod(this.today);
    return given?.precision === 'day' ? given.start : dayInZone(new Date(), timeZone);
  }

  private layoutFor({ lens }: Projection): LayoutName {
    if (this.asTable) return 'list';
    const wanted = this.layout && isDrawable(this.layout) ? this.layout : lens.layout;
    return isDrawable(wanted) ? wanted : 'list';
  }

  private wordsFor(projection?: Projection): Words {
    const { lens, fiscalYearStart = 1, twoCalendars = false } = projection ?? {};
    return this.wordsOf(localeFor(this, this.locale), lens?.vocabulary ?? NO_VOCABULARY, fiscalYearStart, twoCalendars);
  }

  private viewFor(module: LayoutModule, projection: Projection): View {
    return this.views[module.name] ?? this.firstView(module, projection, this.size.width);
  }

  private itemElement(id: string): HTMLElement | undefined {
    drawFar(id);
    const drawn = [...this.renderRoot.querySelectorAll<HTMLElement>('.body [data-item]')].filter(({ dataset }) => dataset['item'] === id);
    // an item of two themes is drawn twice: the one that the reader pressed is meant
    return drawn.find((element) => element === this.pressed) ?? drawn[0];
  }

  private take(answer: SourceAnswer): void {
    this.failure = undefined;
    this.answer = answer;
    void this.updateComplete.then(() => this.announceLens());
  }

  private fail(error: SourceError): void {
    this.failure = error;
    this.dispatchEvent(new RoadmapErrorEvent(error.code, this.failureWords(error)));
  }

  private failureWords({ code, place }: SourceError): string {
    return this.wordsFor().word(`error.${code}`, { place });
  }

  /** Why nothing is shown of data that has come: it could not be used, or the lens is not there. */
  private dataWords({ roadmap, issues: [first] }: Read): string {
    const { message, hint } = roadmap || !first ? this.unknownLens : first;
    const why = [message, hint].filter(Boolean).join(': ');
    return this.wordsFor().word('error.schema', { place: (!this.hasOwnData && this.src) || this.localName, why });
  }

  private report(): void {
    const { data, projection } = this;
    if (data === this.reported || data === NO_DATA) return;
    this.reported = data;
    if (data.issues.length > 0) this.dispatchEvent(new RoadmapIssuesEvent(data.issues));
    if (projection) this.dispatchEvent(new RoadmapLoadEvent(projection, data.issues));
    else this.dispatchEvent(new RoadmapErrorEvent(data.unreadable ?? 'schema', this.dataWords(data)));
  }

  private handleLensChoice(id: string): void {
    const previous = this.lensId;
    if (id === previous) return;
    // the radio button already shows the choice; a page that refuses it gets the former one back
    if (!this.dispatchEvent(new RoadmapLensChangeEvent(id, previous))) return this.requestUpdate();
    void withTransition(() => this.switchLens(id));
  }

  private async switchLens(id: string): Promise<void> {
    const place = this.getBoundingClientRect().top < 0 ? takePlace(this.renderRoot, this.selected) : undefined;
    this.lens = this.awaited = id;
    this.asTable = false;
    await this.updateComplete;
    if (this.projection) await this.layouts.load(this.layoutFor(this.projection));
    await this.updateComplete;
    restorePlace(this.renderRoot, place);
    this.announceLens();
  }

  /** Once it is there: a projection that the server makes comes later than the choice. */
  private announceLens(): void {
    const { projection } = this;
    if (!projection || projection.lens.id !== this.awaited) return;
    this.awaited = undefined;
    const { lens, items } = projection;
    this.announcement = this.wordsFor(projection).plural('announce.lens', items.length, { lens: lens.label });
  }

  private handleClick(event: Event): void {
    const target = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['item'] !== undefined);
    const { projection } = this;
    const item = projection?.items.find(({ id }) => id === (target as HTMLElement | undefined)?.dataset['item']);
    this.pressed = target;
    if (item && this.dispatchEvent(new RoadmapItemSelectEvent(item, projection!.lens))) void this.showDetails(item.id);
  }

  private handleToggle({ newState }: ToggleEvent): void {
    if (newState === 'closed') this.floating.released();
  }

  private handleTableToggle(projection: Projection): void {
    this.asTable = !this.asTable;
    const layout = this.layoutFor(projection);
    this.dispatchEvent(new RoadmapViewChangeEvent(layout, this.views[layout] ?? NO_VIEW));
  }

  private handleViewChange(layout: LayoutName, view: View): void {
    this.views = { ...this.views, [layout]: view };
    this.dispatchEvent(new RoadmapViewChangeEvent(layout, view));
  }

  private handleRetry(): void {
    this.failure = undefined;
    this.source.cancel();
    this.requestUpdate();
  }

  private renderState(): TemplateResult {
    const words = this.wordsFor();
    if (this.failure) return this.renderFailure(this.failure, words);
    if (this.data !== NO_DATA) return errorState(this.dataWords(this.data), words);
    return this.request ? loadingState(words) : emptyState('no-source', words);
  }

  private renderFailure(error: SourceError, words: Words): TemplateResult {
    // one lens may be refused and the others not
    const picker = this.asksPerLens ? this.renderPicker(words) : nothing;
    return html`${picker} ${errorState(this.failureWords(error), words, () => this.handleRetry())}`;
  }

  private renderPicker(words: Words): TemplateResult {
    const { choices } = this.resolved;
    if (choices.length < 2) return html`<span></span>`;
    return lensPicker(choices, this.lensId, words, (id) => this.handleLensChoice(id));
  }

  private renderBar(projection: Projection, words: Words): TemplateResult {
    const pictured = this.asTable || this.layoutFor(projection) !== 'list';
    return html`<div class="bar" part="bar">
      ${this.renderPicker(words)}
      ${
        pictured
          ? html`<button class="button" aria-pressed=${this.asTable} @click=${() => this.handleTableToggle(projection)}>
              ${words.word('layout.table')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderBody(
    module: LayoutModule | undefined,
    scene: Omit<Scene, 'lanes' | 'view' | 'changeView'>,
    lanes: Lanes | undefined,
  ): TemplateResult {
    const { projection, words } = scene;
    if (!module || !lanes) return loadingState(words);
    if (projection.items.length + projection.objectives.length + projection.themes.length === 0) return emptyState('empty', words);
    const view = this.viewFor(module, projection);
    const changeView = (change: Partial<View>) => this.handleViewChange(module.name, { ...view, ...change });
    return module.draw({ ...scene, lanes, view, changeView });
  }

  private renderFoot(projection: Projection, module: LayoutModule | undefined, lanes: Lanes | undefined, words: Words): TemplateResult {
    return html`<div class="foot">
      ${legend(projection, words, module?.legend)} ${countsLine(lanes?.counts ?? projection.counts, words)}
      ${issuesSign(this.data.issues, words, projection.counts.source !== null)}
      ${projection.disclaimer ? html`<p class="disclaimer">${projection.disclaimer}</p>` : nothing}
    </div>`;
  }

  private renderDetails(projection: Projection, words: Words): TemplateResult {
    const item = projection.items.find(({ id }) => id === this.selected);
    return html`<div
      class="details"
      part="details"
      .popover=${'auto'}
      role="dialog"
      tabindex="-1"
      aria-labelledby="details-title"
      @toggle=${(event: ToggleEvent) => this.handleToggle(event)}
    >
      ${item ? itemDetails(item, projection, words, () => this.floating.hide()) : nothing}
    </div>`;
  }

  private renderProjection(projection: Projection): TemplateResult {
    const words = this.wordsFor(projection);
    const module = this.layouts.get(this.layoutFor(projection));
    const lanes = module && this.pipeline.arrange(projection, this.viewFor(module, projection));
    const scene = {
      projection,
      words,
      frame: { width: this.size.width, height: innerHeight },
      selected: this.selected,
      announce: (text: string) => void (this.announcement = text),
    };
    return html`<div data-state=${module ? 'ready' : 'waiting'}>
      ${viewHead(projection, words)} ${this.renderBar(projection, words)}
      <div class="body">${cache(this.renderBody(module, scene, lanes))}</div>
      ${this.renderFoot(projection, module, lanes, words)} ${this.renderDetails(projection, words)}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { projection } = this;
    return html`<div class="view" part="view" @click=${(event: Event) => this.handleClick(event)}>
      ${projection && !this.failure ? this.renderProjection(projection) : this.renderState()}
      <div class="sr" role="status">${this.announcement}</div>
    </div>`;
  }
}

function firstView(module: LayoutModule, projection: Projection, width: number): View {
  return module.initialView?.(projection, { width }) ?? NO_VIEW;
}

function isDrawable(name: string): name is LayoutName {
  return Object.hasOwn(layoutModules, name);
}

function unknownLayout(value: string): Issue {
  const drawn = LAYOUTS.filter(isDrawable).join(', ');
  return { code: 'unknown', path: 'layout', value, message: `unknown layout "${value}"`, hint: `use ${drawn}`, leftOut: 'value' };
}
