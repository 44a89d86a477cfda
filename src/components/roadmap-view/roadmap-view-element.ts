import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import type { Adapter } from '../../sdk/adapters/adapter.js';
import type { FieldMapConfig } from '../../sdk/adapters/field-map-config.js';
import { type ClientOptions, type Credentials, type CopyStorage, type GetToken } from '../../sdk/client/index.js';
import type { Lanes, View } from '../../sdk/lenses/arrange.js';
import type { Filter } from '../../sdk/lenses/filter-items.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import { dayInZone } from '../../sdk/model/day.js';
import { directionOf } from '../../sdk/model/direction-of.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { JoinRules } from '../../sdk/parse/join/join-rules.js';
import { isOn } from '../is-on.js';
import { documentSignals } from '../controllers/document-signals.js';
import { PaperController } from '../controllers/paper-controller.js';
import { restorePlace, takePlace } from '../controllers/reader-place.js';
import { remember } from '../controllers/remember.js';
import { SizeController } from '../controllers/size-controller.js';
import type { SlicedWork } from '../controllers/sliced-work.js';
import { RoadmapItemSelectEvent, RoadmapViewChangeEvent } from '../events.js';
import { isSpoken, languageIssue, loadLanguage, translationFor } from '../i18n/language-loader.js';
import { lensFace } from '../i18n/lens-face.js';
import { localeFor, withWeekStart } from '../i18n/locale-for.js';
import type { HostMessages } from '../i18n/translation.js';
import { createWords, type Words } from '../i18n/words.js';
import type { LayoutModule, Scene } from '../layouts/layout-module.js';
import { adoptAgain, openRoot } from '../styles/adopt-styles.js';
import { base } from '../styles/base.styles.js';
import { lensPickerStyles } from '../styles/lens-picker.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { cssVars } from '../templates/css-vars.js';
import { lensPicker, type LensChoice } from '../templates/lens-picker.js';
import { pageOf } from '../templates/page-of.js';
import { emptyState, errorState, loadingState } from '../templates/state-panel.js';
import { sourceNotices } from '../templates/source-notices.js';
import { viewHead } from '../templates/view-head.js';
import type { Former } from './changes/baseline.js';
import type { SeenStore } from './changes/seen-store.js';
import type { Projected } from './create-projector.js';
import { detailsStyles } from './details.styles.js';
import { ItemDetailsController } from './item-details-controller.js';
import { LayoutLoader } from './layout-loader.js';
import { LensChoosing } from './lens-choosing.js';
import { paperOf, stamp, toPaper } from './paper.js';
import { asWritten, mendedProperty } from './mended-property.js';
import { Pipeline } from './pipeline.js';
import { ReaderParts } from './reader-parts.js';
import { ReadingController } from './reading-controller.js';
import { Reporter } from './reporter.js';
import type { Trouble } from './read-sources.js';
import { roadmapViewStyles } from './roadmap-view.styles.js';
import { dayGiven, isDrawable, settingsIssues, withFiscalStart } from './settings-issues.js';
import { ShownLayout } from './shown-layout.js';
import type { Shown } from './toolbar/shown.js';
import { lensTrouble, troublesOf, troubleWords } from './trouble-words.js';
import { viewBar } from './view-bar.js';
import { viewFoot } from './view-foot.js';
import { isEmpty, viewStatus, type ViewStatus } from './view-status.js';
import { hasData, isPerLens, singleSource, wantedSources, type SourceInput, type WantedSources } from './wanted-sources.js';

const NO_ISSUES: Issue[] = [];
const NO_VIEW: View = {};

/**
 * One roadmap, shown to each audience in its own words.
 *
 * Given a whole roadmap, a lens is presentation: the page holds everything. To protect what an audience must not see, let the server
 * make one projection per lens and write its address with a placeholder: `src="/roadmap/{lens}.json"`.
 *
 * @tag roadmap-view
 *
 * @fires {RoadmapLoadEvent} roadmap-load - data has been read and is about to be shown
 * @fires {RoadmapIssuesEvent} roadmap-issues - problems were found in the data, the lenses or the attributes
 * @fires {RoadmapErrorEvent} roadmap-error - a source brought nothing that could be used, or the lens shows nothing
 * @fires {RoadmapLensChangeEvent} roadmap-lens-change - the reader chose another lens; cancelable
 * @fires {RoadmapItemSelectEvent} roadmap-item-select - the reader opened an item; cancelable
 * @fires {RoadmapInputEvent} roadmap-input - the reader leaves input on an item; cancelable
 * @fires {RoadmapViewChangeEvent} roadmap-view-change - the reader changed the layout, span or grouping
 *
 * @csspart view - everything
 * @csspart bar - the row with the lens picker
 * @csspart lens-picker - the choice of lenses
 * @csspart lens - one lens in it
 * @csspart toolbar - the reader's tools beside it
 * @csspart menu - what a tool opens
 * @csspart filters - what is looked for and let through
 * @csspart item - an item's title
 * @csspart details - the popover with an item's details
 * @csspart sources - what stands above the picture when a source is old, late or missing
 * @csspart asked - above the picture: decisions needed, and what is asked of this audience
 * @csspart changes - above the picture: what has changed since the reader last looked
 * @csspart shipped - below the outcomes: what was shipped, and what came of it
 * @csspart inputs - above the picture: what the reader left and nobody has taken yet
 * @csspart input - in the details: what the reader left on the item, and the form to leave more
 * @csspart counts - the line that says where every item went
 * @csspart issues - the sign for problems in the data
 * @csspart legend - the key to the shapes
 * @csspart status - the mark of a status
 * @csspart health - the mark of a health
 * @csspart commitment - the mark of a commitment
 * @csspart lane - outcomes: an objective with its key results and the items beside it
 * @csspart key-result - outcomes: one key result in it
 * @csspart entry - outcomes: one risk, decision or piece of evidence
 * @csspart theme - themes: a theme with its cards
 * @csspart copy - themes: the button that copies what may be said
 * @csspart card - themes and board: one item
 * @csspart plan - the release plan
 * @csspart timeline - the timeline
 * @csspart board - the board
 * @csspart column - board: now, next, later or a quarter
 * @csspart table - the list
 *
 * @cssstate loading - what is asked for is not drawn yet: nothing is, or still the lens before
 * @cssstate ready - everything is shown, and is what the source holds
 * @cssstate stale - what is shown is from before: the source did not answer
 * @cssstate partial - some of the sources are missing, or some of the data could not be read
 * @cssstate empty - there is nothing in it, or the lens shows nothing of it
 * @cssstate error - there is nothing to show, and why is said
 * @cssstate offline - the page has no network; what is shown is from before
 *
 * @cssprop [--roadmap-paper] - the background
 * @cssprop [--roadmap-wash] - what is set off from it: heads, pressed buttons
 * @cssprop [--roadmap-ink] - the text
 * @cssprop [--roadmap-muted] - text that stands back
 * @cssprop [--roadmap-line] - hairlines
 * @cssprop [--roadmap-line-strong] - lines that carry meaning: edges of bars, fields and buttons
 * @cssprop [--roadmap-accent] - the one accent colour
 * @cssprop [--roadmap-accent-wash] - behind it
 * @cssprop [--roadmap-on-accent] - text on it
 * @cssprop [--roadmap-good] - done, on track, shipped
 * @cssprop [--roadmap-good-wash] - behind it
 * @cssprop [--roadmap-warn] - at risk
 * @cssprop [--roadmap-warn-wash] - behind it
 * @cssprop [--roadmap-bad] - off track, blocked, violated
 * @cssprop [--roadmap-bad-wash] - behind it
 * @cssprop [--roadmap-link] - links; the accent by default
 * @cssprop [--roadmap-today] - the line of today; the accent by default
 * @cssprop [--roadmap-focus] - the ring around what has the keyboard; the accent by default
 * @cssprop [--roadmap-found] - behind words that were searched for
 * @cssprop [--roadmap-shadow] - under details and menus
 * @cssprop [--roadmap-radius=6px] - corners
 * @cssprop [--roadmap-bar-radius=4px] - corners of bars on a time axis
 * @cssprop [--roadmap-row=8px] - what rows, cards and the room between sections are measured in; 4px where density is compact
 * @cssprop [--roadmap-control=28px] - the height of buttons; 24px where density is compact
 * @cssprop [--roadmap-font] - the font family; inherited from the page by default
 * @cssprop [--roadmap-font-size=0.875rem] - the size everything else follows
 * @cssprop [--roadmap-small=0.857em] - small text: dates, owners, names on bars
 * @cssprop [--roadmap-title=1.571em] - the title
 * @cssprop [--roadmap-sticky-top=0px] - the height of a fixed header of the page
 * @cssprop [--roadmap-timeline-height] - how high the timeline becomes before it scrolls; by default what is left of the window
 */
export class RoadmapViewElement extends LitElement {
  static readonly version = '0.1.0';
  static override styles = [tokens, base, lensPickerStyles, roadmapViewStyles, detailsStyles];

  /** Address of JSON: a roadmap, anything an adapter or field map can read, or with `{lens}` in it one projection per lens. */
  @property() src: string | undefined;
  /** The same as data: JSON, its text, or a stream of either (a function that takes a listener, or an async iterable). Wins over `src`. */
  @property({ attribute: false }) roadmap: unknown;
  /** Several sources instead of one, joined into one roadmap: `[{ id, src, adapter … }]`, or its JSON. Wins over both. */
  @property() sources: readonly SourceInput[] | string | undefined;
  /** How entities of several sources are recognised, and whose word counts. */
  @property({ attribute: false }) joinRules: JoinRules | undefined;
  /** The lens shown: an id from `lenses`. The first one by default. */
  @property({ reflect: true, useDefault: true }) lens = '';
  /** The lenses to choose from: names of presets (`"exec sales"`), or lens objects of your own. By default `exec`, `team`, `sales`, and the one that ships and `lens` names at first. */
  @property() lenses: string | readonly unknown[] | Record<string, unknown> | undefined;
  /** Draws with another layout than the lens's own: `outcomes`, `release-plan`, `themes`, `timeline`, `board` or `list`. Without it, a phone leads with the list where the lens has a picture of time. */
  @property() layout: string | undefined;
  /** The day it is, `2026-09-14`; by default today in the roadmap's time zone. */
  @property() today: string | undefined;
  /** BCP 47 language for dates and numbers; by default the nearest `lang` of the page. */
  @property() locale: string | undefined;
  /** The day that weeks begin on: `mon` to `sun`; by default the locale's. */
  @property({ attribute: 'week-start' }) weekStart: string | undefined;
  /** The month (1 to 12) in which fiscal years begin, in place of the roadmap's. Periods in a projection that a server made stay as they are. */
  @property({ attribute: 'fiscal-start', converter: asWritten }) fiscalStart: number | undefined;
  /** Words of your own for any of ours, or for a language that we have not: `{ 'layout.table': 'As a table' }`. A lens's vocabulary wins. */
  @property({ attribute: false }) messages: HostMessages | undefined;
  /** `light` or `dark`; by default the page's own colour scheme. */
  @property({ reflect: true }) scheme: string | undefined;
  /** `compact` brings more onto a page: rows stand close, letters are a little smaller. `comfortable` otherwise. */
  @property({ reflect: true }) density: string | undefined;
  /** A field map, its JSON or its address, for data in a shape of its own. */
  @property({ attribute: 'field-map' }) fieldMap: FieldMapConfig | string | undefined;
  /** Reads data in a shape of its own: `jira`, `github` …, `auto`, or an adapter of your own. Wins over `fieldMap`. */
  @property() adapter: Adapter | string | undefined;
  /** Asks again after so many seconds, 15 at least. */
  @property({ converter: asWritten }) refresh: number | undefined;
  /** Address of server-sent events, with `{lens}` if need be: for each, the data is asked for again. */
  @property() events: string | undefined;
  /** Whether cookies go along: `omit` (by default), `same-origin` or `include`. */
  @property() credentials: Credentials | undefined;
  /** Gives readers tools: search, filter, group, sort, share. All that the lens offers, or those named (`"search filter"`). */
  @property() toolbar: boolean | string | undefined;
  /** Keeps what the reader sees in the page's address, under this name (`roadmap` by default); one for each view of a page. */
  @property({ attribute: 'url-state' }) urlState: string | undefined;
  /** Shows only what has these words. */
  @property() search: string | undefined;
  /** Shows only what has one of the values in each field: `{ team: ['core'] }`, or as text `team=core&status=planned`. */
  @property() filter: Filter | string | undefined;
  /** Puts items into other lanes than the lens says: `team`, `theme`, `status` … */
  @property({ attribute: 'group-by' }) groupBy: string | undefined;
  /** Another order than the lens says: `title`, or backwards `-status`; several with spaces between. */
  @property({ attribute: 'sort-by' }) sortBy: string | undefined;
  /** Sent with each request. */
  @property({ attribute: false }) headers: Readonly<Record<string, string>> | undefined;
  /** Replaces the browser's `fetch`, to ask elsewhere. */
  @property({ attribute: false }) fetch: ClientOptions['fetch'];
  /** Gives a bearer token for what is asked for. It is kept nowhere. */
  @property({ attribute: false }) getToken: GetToken | undefined;
  /** Who reads, in a word of your own. Different readers never share answers or copies. */
  @property({ attribute: false }) subject: string | undefined;
  /** Where to keep copies for the time without a network: `idb-keyval`, or anything with `get`, `set` and `del`. */
  @property({ attribute: false }) storage: CopyStorage | undefined;

  /** What was shown before, for a lens that tells changes: a projection, its JSON, its address, or a function that gives one for a lens. */
  @property() former: Former;
  /** Remembers what this reader has seen and tells what has changed since: in the browser (as an attribute), or by `get` and `set` of yours. */
  @property({ attribute: 'remember-seen' }) rememberSeen: boolean | string | SeenStore | undefined;
  /** Lets readers leave input on items, which the page takes by `roadmap-input`. */
  @property({ converter: isOn }) input = false;
  /** Address to post it to, with `{lens}` if need be; `docs/inputs.md` says what is sent and answered. */
  @property({ attribute: 'input-url' }) inputUrl: string | undefined;

  @state() private announcement = '';

  readonly #pipeline = new Pipeline(() => this.#reading.whole.loaded);
  readonly #layouts = new LayoutLoader(this);
  readonly #size = new SizeController(this);
  readonly #paper = new PaperController(this, () => this.#drawPaper());
  readonly #details = new ItemDetailsController(this);
  readonly #reporter = new Reporter(this, () => this.#wordsFor());
  readonly #reading = new ReadingController(this, (trouble, source) => this.#reporter.tell(trouble, source));
  readonly #lenses = new LensChoosing(this, this.#reading, () => this.#asksPerLens);
  readonly #layout = new ShownLayout(this, this.#size);
  readonly #parts = new ReaderParts(this, {
    hasLens: (id) => this.#lenses.resolved.choices.some((choice) => choice.id === id),
    showTable: (asTable) => this.#showTable(asTable),
    changeView: (change) => this.#changeView(change),
    resetViews: () => this.#layout.reset(),
    announce: (text) => (this.announcement = text),
  });
  readonly #wordsOf = remember(createWords, 4);
  readonly #listedSources = remember((given: unknown) => (given ? wantedSources(given) : undefined));
  readonly #settingsIssues = remember(settingsIssues);
  readonly #withFiscalStart = remember(withFiscalStart);
  readonly #issuesOf = remember(listed);
  readonly #missingOf = remember(listed);
  #wasDrawn = false;
  /** The lens whose picture stands; what is drawn while another's is on its way is none of it. */
  #standing: string | undefined;
  /** The lens that the reader chose and has not been told of yet. */
  #awaited: string | undefined;

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this);
  }

  adoptedCallback(): void {
    adoptAgain(this.renderRoot);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a source that was given up when the element left the page is asked again
    this.requestUpdate();
  }

  override requestUpdate(...given: Parameters<LitElement['requestUpdate']>): void {
    const [name] = given;
    const mended = mendedProperty(name, this[name as 'src']);
    // the default of what is reflected is an empty text
    if (mended) Reflect.set(this, name!, mended.value ?? (name === 'lens' ? '' : undefined));
    else super.requestUpdate(...given);
  }

  /** Nothing is said in one language and then in another, nor through one lens and then another: a view waits for its words and its address. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { address } = this.#parts;
    const loading = loadLanguage(this.#spoken) ?? address;
    return loading ? Promise.all([loading, address]).then(() => this.#updateInTime()) : this.#updateInTime();
  }

  /**
   * What is drawn of a lot is made with pauses, before anything of it is drawn: what stands remains until then. What a page set before the
   * element was defined, a token for one, is there with the first update only.
   */
  #updateInTime(): void | Promise<unknown> {
    if (!this.hasUpdated || !this.isConnected) return super.scheduleUpdate();
    this.#read();
    const until = performance.now() + A_WHILE;
    for (let work; (work = this.#workAhead);)
      if (!work.goOn(until)) return work.later(() => this.#workAhead === work).then(() => this.#updateInTime());
    return super.scheduleUpdate();
  }

  #read(): void {
    this.#lenses.named();
    const day = dayGiven(this.today) ?? dayInZone(new Date());
    this.#reading.update(this.#wanted, () => this.#lenses.asked, day, this.joinRules, this.#clientOptions);
  }

  /** What is to be done before anything is drawn. */
  get #workAhead(): SlicedWork<unknown> | undefined {
    if (!this.isConnected) return undefined;
    const projecting = this.#projecting();
    if (projecting?.isDone === false) return projecting;
    const arranging = this.projection && this.#arranging(this.projection).lanes;
    return arranging?.isDone === false ? arranging : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lens')) {
      if (this.hasUpdated) this.announcement = '';
      // for what the reader chose it has been asked again before
      if (this.lens !== this.#awaited) this.#retry();
      // what was pressed holds the whole of what was drawn
      this.#details.press();
    }
    if (!this.isConnected) return;
    if (!this.hasUpdated) this.#read();
    this.#beginLayout();
    // what was told of a lens goes with what it showed
    if (!this.projection) this.announcement = '';
    this.#parts.inputs?.update({ url: this.inputUrl, lens: this.currentLens, options: this.#clientOptions });
  }

  protected override updated(): void {
    const { status, projection } = this;
    // those of data that is there are told together with what the page got wrong
    const issues = this.#reading.whole.isLoading ? NO_ISSUES : this.issues;
    this.#reporter.report({ status, issues, projection, trouble: this.#lensTrouble, read: this.#reading.read });
    if (this.#awaited) queueMicrotask(() => this.#announceLens());
    this.#details.follow(projection);
  }

  /** Opens an item's details, if this lens shows it. Resolves to whether it does, when they are open. */
  async showDetails(id: string): Promise<boolean> {
    const { projection } = this;
    return Boolean(projection?.items.some((item) => item.id === id)) && this.#details.open(id, () => this.#drawn(projection!));
  }

  /** What could not be loaded is asked for again. */
  #retry(): void {
    this.#layouts.retry();
    this.#parts.retry();
  }

  /** Loads what will draw beside the data, as far as it can be known. */
  #beginLayout(): void {
    if (this.hasUpdated || this.#wanted.sources.length === 0) return;
    if (this.layout || this.lens || !this.#reading.isListing) void this.#loadFor(this.lens);
    this.#parts.begin();
  }

  /** Loads what draws a lens; undefined once it is there. */
  #loadFor(id: string): Promise<unknown> | undefined {
    const layout = this.layout || this.#lenses.layoutOf(id);
    return this.#layouts.loadAll([layout, this.#layout.isTableFirst(layout) ? 'list' : ''].filter(isDrawable));
  }

  /** Waits for what is on its way to draw what is there, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    // what comes from elsewhere is not waited for, either
    while (this.#wanted.sources.some(hasData)) {
      const pending = this.#reading.whole.isLoading ? this.#reading.whole.pending : this.#layouts.pending;
      if (!pending) break;
      await pending;
      isDone = await super.getUpdateComplete();
    }
    return isDone;
  }

  /** What shows a projection is loaded, and drawn. */
  async #drawn(projection: Projection): Promise<void> {
    await this.#layouts.loadAll([this.#layout.layoutFor(projection), this.#layout.pictureFor(projection)]);
    await this.#parts.arrived();
    await this.updateComplete;
  }

  /** The lenses that readers may choose from, less those that were refused to this one. */
  get lensChoices(): readonly LensChoice[] {
    return this.#lenses.choices;
  }

  /** The id of the lens that is shown, or asked for. */
  get currentLens(): string {
    return this.#lenses.picked;
  }

  /** Switches as a reader does, who is told; false where the page refuses it. */
  chooseLens(id: string): boolean {
    const load = () => {
      this.#retry();
      const work = this.#projecting(this.#lenses.lensOf(id));
      const isThere = !work || work.goOn(performance.now() + A_WHILE);
      return isThere ? this.#loadFor(id) : Promise.all([this.#loadFor(id), work.later()]);
    };
    return this.#lenses.choose(id, load, () => this.#switchLens(id));
  }

  /** Moves the focus to an item. */
  focusItem(id: string): void {
    this.#details.itemElement(id)?.focus();
  }

  /** The roadmap as the chosen lens shows it, as it was last drawn; undefined until there is one. */
  get projection(): Projection | undefined {
    return this.#reading.read.projection ?? this.#projected?.projection;
  }

  /** How the view stands: `loading`, `ready`, `stale`, `partial`, `empty`, `error` or `offline`; also to be styled, as `:state(stale)`. */
  get status(): ViewStatus {
    return viewStatus(this.#reading.statuses, this.projection, this.#reading.read.issues, this.#standing);
  }

  /** Problems found in the data, the lenses and the element's own attributes. */
  get issues(): Issue[] {
    const reading = this.#reading;
    return this.#issuesOf(
      this.#settingsIssues(
        this.layout,
        this.today,
        this.weekStart,
        this.fiscalStart,
        !!reading.read.projection,
        this.messages ? '' : this.locale,
      ),
      this.#missing,
      this.#parts.tools?.issues(this.projection) ?? NO_ISSUES,
      this.#lenses.issue ?? NO_ISSUES,
      this.#projected?.refusal ?? NO_ISSUES,
      this.#lenses.resolved.issues,
      reading.issues,
      reading.read.issues,
    );
  }

  /** The files of ours that are missing; what is drawn goes without them. */
  get #missing(): readonly Issue[] {
    return this.#missingOf(languageIssue(this.#spoken) ?? NO_ISSUES, this.#layouts.issues, this.#parts.issues);
  }

  get #projected(): Projected | undefined {
    return this.#projecting()?.value;
  }

  /** The roadmap through a lens, by default the one asked for; undefined while one of them is missing. */
  #projecting(lens = this.#lenses.shown): SlicedWork<Projected> | undefined {
    const { roadmap: read } = this.#reading.read;
    const roadmap = read && this.#withFiscalStart(read, this.fiscalStart);
    return roadmap && lens && this.#pipeline.project(roadmap, lens, dayGiven(this.today) ?? dayInZone(new Date(), roadmap.timeZone));
  }

  /** What to read: the list of sources, else what the other attributes name. */
  get #wanted(): WantedSources {
    return this.#listedSources(this.sources) ?? singleSource(this);
  }

  get #asksPerLens(): boolean {
    return this.#wanted.sources.some((source) => isPerLens(source));
  }

  get #clientOptions(): ClientOptions {
    const { fetch, getToken, headers, credentials, subject, storage } = this;
    return { fetch, getToken, headers, credentials, subject, storage, page: documentSignals };
  }

  /** Why this lens shows nothing of a roadmap that has come. */
  get #lensTrouble(): Trouble | undefined {
    const isMissing = this.#reading.read.roadmap && !this.projection;
    return isMissing ? lensTrouble(this.#projected?.refusal, this.#lenses.missing, this.localName) : undefined;
  }

  #wordsFor(projection?: Projection): Words {
    const { lens, fiscalYearStart, twoCalendars } = projection ?? {};
    return this.#wordsOf(this.#spoken, fiscalYearStart, twoCalendars, translationFor(this.#spoken), this.messages, lens?.vocabulary);
  }

  get #spoken(): string {
    return withWeekStart(localeFor(this, this.locale), this.weekStart);
  }

  async #switchLens(id: string): Promise<void> {
    const place = this.getBoundingClientRect().top < 0 ? takePlace(this.renderRoot, this.#details.selected) : undefined;
    this.lens = this.#awaited = id;
    this.#layout.tableAsked = undefined;
    await this.updateComplete;
    if (this.projection) await this.#drawn(this.projection);
    restorePlace(this.renderRoot, place);
    this.#announceLens();
  }

  /** Once its picture stands: a projection that the server makes comes later than the choice, and what draws it later still. */
  #announceLens(): void {
    const { projection } = this;
    if (!projection || projection.lens.id !== this.#awaited || this.#standing !== this.#awaited) return;
    this.#awaited = undefined;
    const { lens, items } = projection;
    const words = this.#wordsFor(projection);
    this.announcement = words.plural('announce.lens', items.length, { lens: lensFace(lens, words).label });
  }

  #handleClick(event: Event): void {
    const { projection } = this;
    const pressed = this.#details.press(event);
    const item = projection?.items.find(({ id }) => id === pressed);
    if (item && this.dispatchEvent(new RoadmapItemSelectEvent(item, projection!.lens))) void this.showDetails(item.id);
  }

  #showTable(asTable: boolean | undefined): void {
    if (this.#layout.tableAsked === asTable) return;
    this.#layout.tableAsked = asTable;
    this.requestUpdate();
    this.#changeView(NO_VIEW);
  }

  /** What the reader searched for and filtered by holds for every layout; which stretch of time is one layout's own. */
  #changeView(change: Partial<View>): void {
    const { projection } = this;
    const { tools } = this.#parts;
    if (!projection) return;
    const own = this.#layout.change(projection, tools?.take(change) ?? change);
    this.requestUpdate();
    this.dispatchEvent(new RoadmapViewChangeEvent(this.#layout.layoutFor(projection), { ...tools?.view(projection), ...own }));
  }

  /** Before the page is cut into sheets, and after it. */
  #drawPaper(): void {
    if (!this.#wasDrawn || !this.projection) return;
    this.requestUpdate();
    this.performUpdate();
    toPaper(this.renderRoot.querySelector('.view')!, this.#layouts.get(this.#layout.layoutFor(this.projection))?.along);
  }

  #renderState(): TemplateResult {
    const words = this.#wordsFor();
    const { status } = this;
    const trouble = this.#lensTrouble;
    if (status === 'empty') return emptyState('no-source', words);
    if (status === 'loading') return loadingState(words);
    const messages = trouble ? [troubleWords(trouble, words)] : troublesOf(this.#reading.statuses, words);
    // one lens may be refused and the others not
    const picker = this.#asksPerLens ? html`<div class="bar" part="bar">${this.#renderPicker(words)}</div>` : nothing;
    const canRetry = this.#wanted.sources.some((source) => !hasData(source));
    return html`${picker} ${errorState(status, messages, words, canRetry ? () => this.#reading.retry() : undefined)}`;
  }

  #renderPicker(words: Words): TemplateResult {
    const choices = this.lensChoices;
    const { currentLens } = this;
    if (choices.length < 2 && (choices[0] ?? { id: currentLens }).id === currentLens) return html`<span></span>`;
    return lensPicker(choices, currentLens, words, (id) => this.chooseLens(id));
  }

  #renderBody(
    module: LayoutModule | undefined,
    scene: Omit<Scene, 'lanes' | 'view' | 'changeView'>,
    view: View | undefined,
    lanes: Lanes | undefined,
  ): TemplateResult {
    const { projection, words } = scene;
    if (!module || !view || !lanes) return loadingState(words);
    if (isEmpty(projection)) return emptyState('empty', words);
    return module.draw({ ...scene, lanes, view, changeView: (change) => this.#changeView(change) });
  }

  #shownBy(projection: Projection, asked: View | undefined, lanes: Lanes | undefined, words: Words): Shown {
    const { tableAsked } = this.#layout;
    const asTable = this.#layout.isTable(projection);
    const layout = this.#layout.layoutFor(projection);
    return {
      projection,
      lanes,
      words,
      view: asked ?? this.#parts.tools?.view(projection) ?? NO_VIEW,
      layout,
      own: this.#layout.own(projection),
      width: this.#size.width,
      asTable,
      tableAsked,
      isPictured: asTable || layout !== 'list',
      selected: this.#details.selected,
    };
  }

  /** What is asked of a projection, less what the reader has seen; and its lanes by that, once there is what draws them. */
  #arranging(projection: Projection) {
    const changes = this.#parts.changesIn(projection, this.#clientOptions);
    const picture = this.#layouts.get(this.#layout.pictureFor(projection));
    const asked = picture && this.#layout.viewFor(picture, projection, this.#parts.tools?.view(projection));
    const view = asked && (changes?.narrow(asked) ?? asked);
    return { picture, changes, asked, view, lanes: view && this.#pipeline.arrange(projection, view, picture) };
  }

  #renderProjection(projection: Projection): TemplateResult | typeof noChange {
    const words = this.#wordsFor(projection);
    const { picture, changes, asked, view, lanes: arranged } = this.#arranging(projection);
    const drawing = this.#layouts.get(this.#layout.layoutFor(projection));
    const module = picture && drawing;
    // what was drawn stays until what draws this is there
    if (!module && this.#wasDrawn) return noChange;
    const { read, statuses } = this.#reading;
    const { tools, hasToolbar, inputs } = this.#parts;
    const lanes = arranged?.value;
    const { width, scale, spread } = this.#size;
    const scene = {
      projection,
      words,
      picture,
      frame: { width, height: pageOf(this).innerHeight / scale, dense: this.density === 'compact', spread },
      selected: this.#details.selected,
      marks: changes?.marks(words),
      announce: (text: string) => void (this.announcement = text),
    };
    const shown = this.#shownBy(projection, asked, lanes, words);
    // what one lens showed and another does not is kept nowhere, unless the page holds it all
    const body = this.#renderBody(module, scene, asked, lanes);
    const notice = inputs?.notice(projection, words);
    // the first time all comes at once, so that nothing pushes anything away
    this.#wasDrawn ||= Boolean(module) && !this.#parts.isLoading;
    if (!this.#wasDrawn) return html`<div class="content">${loadingState(words)}</div>`;
    tools?.show(shown);
    const isPrinted = this.#paper.isOn && module && view && !isEmpty(projection);
    const paper = isPrinted ? paperOf({ ...scene, lanes: lanes!, view, changeView: () => {} }) : undefined;
    const foot = (of: View | undefined, some: Lanes | undefined) =>
      viewFoot(projection, module, of, some, words, read.issues, this.#missing);
    return html`<div class="content">
      ${viewHead(projection, words, paper !== undefined)}
      ${viewBar(this.#renderPicker(words), hasToolbar ? tools : undefined, shown, (asTable) => this.#showTable(asTable))}
      ${sourceNotices(statuses, lensFace(this.#lenses.face, words).label, words, Date.now(), () => this.#reading.retry())} ${notice}
      ${changes?.above(projection, words, shown.layout)} ${paper ? foot(paper.scene.view, paper.scene.lanes) : nothing}
      <div class="sheets">
        ${paper ? stamp(module!, paper) : nothing}
        <div class="body">${read.projection ? body : cache(body)}</div>
        ${paper ? html`<div class="body paper">${module!.draw(paper.scene)}</div>` : nothing}
        ${hasToolbar ? tools?.nothing(shown) : nothing} ${module?.name === 'outcomes' ? changes?.shipped(projection, words) : nothing}
        ${foot(view, lanes)}
      </div>
      ${this.#details.draw(projection, words, inputs)}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { projection } = this;
    const { statuses } = this.#reading;
    const content = projection ? this.#renderProjection(projection) : this.#renderState();
    const isReady = this.#wasDrawn && content !== noChange;
    this.#standing = isReady ? projection?.lens.id : undefined;
    return html`<div
      class="view"
      part="view"
      data-state=${projection ? (isReady ? 'ready' : 'waiting') : nothing}
      lang=${this.messages || isSpoken(this.#spoken) ? this.#spoken : 'en'}
      dir=${directionOf(this.#spoken)}
      aria-busy=${this.status === 'loading'}
      ${cssVars({ '--_scale': this.#size.scale })}
      @click=${(event: Event) => this.#handleClick(event)}
    >
      ${content}
      <div class="sr" role="status">${this.announcement}</div>
      <div class="sr" role="status">${projection ? troublesOf(statuses, this.#wordsFor()).join(' ') : nothing}</div>
    </div>`;
  }
}

/** So long, in milliseconds, what is done before a drawing may keep it waiting. */
const A_WHILE = 8;

const listed = (...lists: (Issue | readonly Issue[])[]): Issue[] => lists.flat();
