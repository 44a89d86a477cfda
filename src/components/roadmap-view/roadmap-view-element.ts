import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Adapter } from '../../sdk/adapters/adapter.js';
import { fieldMap } from '../../sdk/adapters/field-map.js';
import { loadRoadmap } from '../../sdk/adapters/load-roadmap.js';
import { arrange, type View } from '../../sdk/lenses/arrange.js';
import { isProjection } from '../../sdk/lenses/is-projection.js';
import type { Lens } from '../../sdk/lenses/lens.js';
import { project } from '../../sdk/lenses/project.js';
import type { ProjectedItem, Projection } from '../../sdk/lenses/projection.js';
import { LAYOUTS, type LayoutName } from '../../sdk/model/closed-lists.js';
import { dayInZone } from '../../sdk/model/day.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { Roadmap } from '../../sdk/model/roadmap.js';
import { parsePeriod } from '../../sdk/model/period.js';
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
  type RoadmapErrorCode,
} from '../events.js';
import { localeFor } from '../i18n/locale-for.js';
import { createWords } from '../i18n/words.js';
import { layoutModules } from '../layouts/index.js';
import type { LayoutModule } from '../layouts/layout-module.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { countsLine } from '../templates/counts-line.js';
import { issuesSign } from '../templates/issues-sign.js';
import { itemDetails } from '../templates/item-details.js';
import { legend } from '../templates/legend.js';
import { lensPicker } from '../templates/lens-picker.js';
import { detailsStyles } from './details.styles.js';
import { resolveLenses } from './resolve-lenses.js';
import { roadmapViewStyles } from './roadmap-view.styles.js';

/** What was read: a roadmap to project here, a projection made elsewhere, or neither. */
type Read = { roadmap?: Roadmap; projection?: Projection; issues: Issue[] };

const NO_DATA: Read = { issues: [] };

/**
 * One roadmap, shown to each audience in its own words.
 *
 * Given a whole roadmap, a lens is presentation: the page holds everything. To protect what an audience must not see, let the server
 * make one projection per lens and write its address with a placeholder: `src="/roadmap/{lens}.json"`.
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
  @property({ reflect: true }) lens = '';
  /** The lenses to choose from: names of presets (`"exec sales"`), or lens objects of your own. */
  @property() lenses: unknown;
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
  @state() private failure: { code: RoadmapErrorCode; place: string; why?: string } | undefined;
  @state() private asTable = false;
  @state() private selected: string | undefined;
  @state() private views: Partial<Record<LayoutName, View>> = {};
  @state() private loaded: Partial<Record<LayoutName, LayoutModule>> = {};
  @state() private announcement = '';

  @query('.details') private details!: HTMLElement | null;

  private readonly size = new SizeController(this);
  private readonly floating = new FloatingController(this, () => this.details);
  private readonly source = new SourceController(this, {
    answered: (answer) => {
      this.failure = undefined;
      this.answer = answer;
    },
    failed: (error) => this.fail(error),
  });
  private readonly read = remember(readData);
  private readonly project = remember(project, 6);
  private readonly arrange = remember(arrange, 6);
  private readonly words = remember(createWords, 6);
  private readonly noView: View = {};
  private readonly todayOption = remember((today: string) => ({ today }), 2);

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lens') && this.hasUpdated) this.announcement = '';
    this.askForSource();
  }

  protected override updated(): void {
    this.reportData();
    const anchor = this.selected !== undefined && this.details?.matches(':popover-open') ? this.itemElement(this.selected) : undefined;
    if (anchor) this.floating.show(anchor);
  }

  /** Opens an item's details, if this lens shows it. Resolves when they are open. */
  async showDetails(id: string): Promise<boolean> {
    if (!this.projection?.items.some((item) => item.id === id)) return false;
    this.selected = id;
    await this.updateComplete;
    const anchor = this.itemElement(id) ?? this;
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
    const { roadmap, projection } = this.data;
    if (projection) return projection;
    return roadmap && this.project(roadmap, this.currentLens, this.todayOption(this.todayFor(roadmap)));
  }

  /** Problems found in the data and in the lenses. */
  get issues(): Issue[] {
    return [...this.data.issues, ...resolveLenses(this.lenses).issues];
  }

  private get data(): Read {
    if (this.roadmap !== undefined && this.roadmap !== null) return this.read(this.roadmap, this.adapter, undefined);
    return this.answer && this.src ? this.read(this.answer.text, this.adapter, this.answer.fieldMap) : NO_DATA;
  }

  private get currentLens(): Lens {
    const { lenses } = resolveLenses(this.lenses);
    return lenses.find(({ id }) => id === this.lens) ?? lenses[0]!;
  }

  private get layoutName(): LayoutName {
    if (this.asTable) return 'list';
    const wanted = LAYOUTS.find((name) => name === this.layout) ?? this.projection?.lens.layout ?? 'list';
    return layoutModules[wanted] ? wanted : 'list';
  }

  private todayFor({ timeZone }: Roadmap): string {
    const given = this.today === undefined ? undefined : parsePeriod(this.today);
    return given?.precision === 'day' ? given.start : dayInZone(new Date(), timeZone);
  }

  private get request(): SourceRequest | undefined {
    if (!this.src || (this.roadmap !== undefined && this.roadmap !== null)) return undefined;
    const src = this.src.replaceAll('{lens}', encodeURIComponent(this.currentLens.id));
    return { src, fieldMap: this.fieldMap, fetch: this.fetch ?? fetch.bind(globalThis), getToken: this.getToken };
  }

  private askForSource(): void {
    const { request } = this;
    if (request && this.isConnected && !this.source.hasAsked(request)) void this.source.load(request);
  }

  private fail({ code, place }: SourceError): void {
    this.failure = { code, place };
    this.dispatchEvent(new RoadmapErrorEvent(code, this.failureWords()));
  }

  private reported: Read | undefined;

  private reportData(): void {
    const { data, projection } = this;
    if (data === this.reported || data === NO_DATA) return;
    this.reported = data;
    if (data.issues.length > 0) this.dispatchEvent(new RoadmapIssuesEvent(data.issues));
    if (projection) this.dispatchEvent(new RoadmapLoadEvent(projection, data.issues));
    else this.dispatchEvent(new RoadmapErrorEvent('schema', data.issues[0]?.message ?? ''));
  }

  private itemElement(id: string): HTMLElement | undefined {
    const items = this.renderRoot.querySelectorAll<HTMLElement>('.body [data-item]');
    return [...items].find(({ dataset }) => dataset['item'] === id);
  }

  private handleLensChoice(id: string): void {
    const previous = this.currentLens.id;
    const event = new RoadmapLensChangeEvent(id, previous);
    if (id === previous) return;
    if (!this.dispatchEvent(event)) return this.requestUpdate();
    const place = this.getBoundingClientRect().top < 0 ? takePlace(this.renderRoot, this.selected) : undefined;
    void withTransition(async () => {
      this.lens = id;
      this.asTable = false;
      await this.drawn();
      restorePlace(this.renderRoot, place);
      this.announceLens();
    });
  }

  /** Until the layout in use has been loaded and drawn. */
  private async drawn(): Promise<void> {
    await this.updateComplete;
    if (!this.loaded[this.layoutName] && this.projection) {
      await this.loadLayout(this.layoutName);
      await this.updateComplete;
    }
  }

  private announceLens(): void {
    const { projection } = this;
    if (projection)
      this.announcement = this.wordsFor(projection).plural('announce.lens', projection.items.length, { lens: projection.lens.label });
  }

  private handleClick(event: Event): void {
    const target = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['item'] !== undefined);
    const item = this.projection?.items.find(({ id }) => id === (target as HTMLElement | undefined)?.dataset['item']);
    if (item && this.dispatchEvent(new RoadmapItemSelectEvent(item, this.projection!.lens))) void this.showDetails(item.id);
  }

  private handleToggle(event: ToggleEvent): void {
    if (event.newState === 'closed') this.floating.released();
  }

  private handleTableToggle(): void {
    this.asTable = !this.asTable;
    this.dispatchEvent(new RoadmapViewChangeEvent(this.layoutName, this.views[this.layoutName] ?? this.noView));
  }

  private handleRetry(): void {
    this.failure = undefined;
    this.source.cancel();
    this.requestUpdate();
  }

  private changeView(layout: LayoutName, view: View, change: Partial<View>): void {
    const next = { ...view, ...change };
    this.views = { ...this.views, [layout]: next };
    this.dispatchEvent(new RoadmapViewChangeEvent(layout, next));
  }

  private async loadLayout(name: LayoutName): Promise<void> {
    const module = await layoutModules[name]?.();
    if (!module || this.loaded[name]) return;
    const sheet = module.styles.styleSheet;
    const root = this.shadowRoot;
    if (sheet && root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.loaded = { ...this.loaded, [name]: module };
  }

  private wordsFor({ lens, fiscalYearStart, twoCalendars }: Projection) {
    return this.words(localeFor(this, this.locale), lens.vocabulary, fiscalYearStart, twoCalendars);
  }

  private get plainWords() {
    return this.words(localeFor(this, this.locale), NO_WORDS, 1, false);
  }

  private failureWords(): string {
    const { code, place, why = '' } = this.failure!;
    return this.plainWords.word(`error.${code}`, { place, why });
  }

  private renderState(): TemplateResult {
    const words = this.plainWords;
    const { data } = this;
    if (this.failure) return this.renderProblem(this.failureWords(), true);
    if (data !== NO_DATA) {
      const why = data.issues[0];
      return this.renderProblem([why?.message, why?.hint].filter(Boolean).join('. '), false);
    }
    if (this.request)
      return html`<div class="state skeleton" aria-busy="true">
        <p class="sr">${words.word('state.loading')}</p>
        ${SKELETON}
      </div>`;
    return html`<div class="state">
      <h2>${words.word('state.no-source')}</h2>
      <p class="muted">${words.word('state.no-source.hint')}</p>
    </div>`;
  }

  private renderProblem(message: string, retry: boolean): TemplateResult {
    const words = this.plainWords;
    return html`<div class="state" role="alert">
      <h2>${words.word('state.error')}</h2>
      <p>${message}</p>
      ${retry ? html`<button class="button" @click=${() => this.handleRetry()}>${words.word('state.retry')}</button>` : nothing}
    </div>`;
  }

  private renderHead(projection: Projection): TemplateResult {
    const words = this.wordsFor(projection);
    const { title, asOf, nextReview } = projection;
    return html`<div class="head">
      ${title ? html`<h2 class="title">${title}</h2>` : nothing}
      <p class="dates muted small">
        ${asOf ? html`<span>${words.word('date.asOf', { date: words.day(asOf) })}</span>` : nothing}
        ${nextReview ? html`<span>${words.word('date.nextReview', { date: words.day(nextReview) })}</span>` : nothing}
      </p>
    </div>`;
  }

  private renderBar(projection: Projection): TemplateResult {
    const words = this.wordsFor(projection);
    const { lenses } = resolveLenses(this.lenses);
    const pictured = (this.layout ?? projection.lens.layout) !== 'list';
    return html`<div class="bar" part="bar">
      ${lenses.length > 1 ? lensPicker(lenses, this.currentLens.id, words, (id) => this.handleLensChoice(id)) : html`<span></span>`}
      <div class="actions">
        ${
          pictured
            ? html`<button class="button" aria-pressed=${this.asTable} @click=${() => this.handleTableToggle()}>
                ${words.word('layout.table')}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  private renderBody(projection: Projection): TemplateResult {
    const name = this.layoutName;
    const module = this.loaded[name];
    const words = this.wordsFor(projection);
    if (!module) {
      void this.loadLayout(name);
      return html`<div class="state skeleton" aria-busy="true">${SKELETON}</div>`;
    }
    if (projection.items.length + projection.objectives.length + projection.themes.length === 0)
      return html`<div class="state">
        <h2>${words.word('state.empty')}</h2>
        <p class="muted">${words.word('state.empty.hint')}</p>
      </div>`;
    return this.drawLayout(module, projection);
  }

  private drawLayout(module: LayoutModule, projection: Projection): TemplateResult {
    const { name } = module;
    const frame = { width: this.size.width };
    const view = this.views[name] ?? this.firstView(module, projection, frame.width);
    const lanes = this.arrange(projection, view);
    return module.draw({
      projection,
      lanes,
      frame,
      words: this.wordsFor(projection),
      selected: this.selected,
      view,
      changeView: (change) => this.changeView(name, view, change),
      announce: (message) => (this.announcement = message),
    });
  }

  private readonly firstView = remember((module: LayoutModule, projection: Projection, width: number): View => {
    return module.initialView?.(projection, { width }) ?? this.noView;
  }, 6);

  private renderFoot(projection: Projection): TemplateResult {
    const words = this.wordsFor(projection);
    const module = this.loaded[this.layoutName];
    const view = module && (this.views[module.name] ?? this.firstView(module, projection, this.size.width));
    const { counts } = view ? this.arrange(projection, view) : projection;
    return html`<div class="foot">
      ${legend(projection, words)} ${countsLine(counts, words)} ${issuesSign(this.issues, words, projection.counts.source !== null)}
      ${projection.disclaimer ? html`<p class="disclaimer">${projection.disclaimer}</p>` : nothing}
    </div>`;
  }

  private renderDetails(projection: Projection): TemplateResult {
    const item: ProjectedItem | undefined = projection.items.find(({ id }) => id === this.selected);
    return html`<div
      class="details"
      part="details"
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-labelledby="details-title"
      @toggle=${(event: ToggleEvent) => this.handleToggle(event)}
    >
      ${item ? itemDetails(item, projection, this.wordsFor(projection), () => this.floating.hide()) : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { projection } = this;
    const ready = projection !== undefined && this.loaded[this.layoutName] !== undefined;
    return html`<div class="view" part="view" data-state=${ready ? 'ready' : 'waiting'} @click=${(event: Event) => this.handleClick(event)}>
      ${
        projection
          ? [
              this.renderHead(projection),
              this.renderBar(projection),
              html`<div class="body">${this.renderBody(projection)}</div>`,
              this.renderFoot(projection),
              this.renderDetails(projection),
            ]
          : this.renderState()
      }
      <div class="sr" role="status">${this.announcement}</div>
    </div>`;
  }
}

const NO_WORDS = {};
const SKELETON = html`<span></span><span></span><span></span><span></span><span></span><span></span>`;

/** Whatever the page was given, as a roadmap or as a projection that was made elsewhere. */
function readData(json: unknown, adapter: Adapter | undefined, map: string | undefined): Read {
  const direct = typeof json === 'string' && !adapter && !map ? parseJson(json) : json;
  if (isProjection(direct)) return { projection: direct, issues: [] };
  return loadRoadmap(direct, { adapter: adapter ?? (map === undefined ? undefined : fieldMap(JSON.parse(map))) });
}

/** The value, or the text itself where it is no JSON: the stage that reads it says what is wrong with it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
