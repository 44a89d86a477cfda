import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from '../../../sdk/lenses/arrange.js';
import { checkView } from '../../../sdk/lenses/check-view.js';
import { facets, type Facet } from '../../../sdk/lenses/facets.js';
import { FILTERS, valuesOf } from '../../../sdk/lenses/filter-items.js';
import { TOOLS, type Tool } from '../../../sdk/lenses/lens-lists.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Issue } from '../../../sdk/model/issue.js';
import { FloatingController } from '../../controllers/floating-controller.js';
import { remember } from '../../controllers/remember.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { pageOf } from '../../templates/page-of.js';
import { ExportMenu } from './export-menu.js';
import { facetList } from './facet-list.js';
import { filterChips, foundWords, without } from './filter-chips.js';
import { FoundMarks } from './mark-found.js';
import { orderFields } from './order-fields.js';
import { PageAddress } from './page-address.js';
import type { Shown } from './shown.js';
import { say, type ToolbarMessage } from './toolbar-messages.js';
import { toolbarStyles } from './toolbar.styles.js';
import { filterIn, type ViewState } from './view-address.js';

/** The view that has the tools, and what they ask of it. */
export interface ToolsHost extends ReactiveControllerHost, HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  lens: string;
  toolbar: boolean | string | undefined;
  urlState: string | undefined;
  search: string | undefined;
  filter: View['filter'] | string;
  groupBy: string | undefined;
  sortBy: string | undefined;
  showDetails(id: string): Promise<boolean>;
}
export interface ToolsActions {
  hasLens(id: string): boolean;
  showTable(asTable: boolean | undefined): void;
  /** Asks for another view; what it does not name stays. */
  changeView(change: Partial<View>): void;
  /** Forgets what the reader asked for. */
  resetViews(): void;
  announce(text: string): void;
}

/** What holds for every layout; the rest of a view is one layout's own. */
const SHARED = ['search', 'filter', 'groupBy', 'sortBy', 'descending'] as const satisfies (keyof View)[];
/** Narrower than this, one button holds all tools. In CSS pixels. */
const NARROW = 720;
/** Readers type on; what was found is told when they pause. */
const PAUSE = 600;

type Menu = 'filter' | 'options' | 'share' | 'everything';

/** The reader's tools: what is asked of a projection, the bar and its menus, the marks on what was found, the page's address. */
export class ReaderTools implements ReactiveController {
  #reader: View = {};
  /** What the address asked for, until it is known whether that can be had. */
  #unchecked = false;
  #shown: Shown | undefined;
  #menu: Menu | undefined;
  /** A press outside closes a menu, and the press may be on its own button. */
  #justClosed: Menu | undefined;
  #address: PageAddress | undefined;
  #toOpen: string | undefined;
  #addressIssues: Issue[] = [];
  #told: ReturnType<typeof setTimeout> | undefined;
  #search: string | undefined;
  readonly #floating: FloatingController;
  readonly #exports = new ExportMenu({
    done: (told) => this.#done(told),
    say: (told) => this.actions.announce(told),
    update: () => this.host.requestUpdate(),
    focus: (selector) => void this.host.updateComplete.then(() => this.#menuElement?.querySelector<HTMLElement>(selector)?.focus()),
    print: () => pageOf(this.host).print(),
  });
  readonly #marks: FoundMarks;
  readonly #fromPage = remember(viewOfPage);
  readonly #check = remember((projection: Projection, page: View, reader: View) => {
    const { view, issues } = checkView(page, projection);
    return { view: { ...view, ...checkView(reader, projection).view }, issues };
  }, 4);
  /** Whether items differ in anything at all; mostly the second item tells. */
  readonly #differs = remember(({ items }: Projection) =>
    FILTERS.some((field) => items.some((item) => String(valuesOf(item, field)) !== String(valuesOf(items[0]!, field)))),
  );
  readonly #joined = remember((...lists: (readonly Issue[])[]): readonly Issue[] => [...new Set(lists.flat())]);
  readonly #facets = remember((projection: Projection, search: string | undefined, filter: View['filter']) =>
    facets(projection, { ...(search !== undefined && { search }), ...(filter && { filter }) }),
  );

  constructor(
    private readonly host: ToolsHost,
    private readonly actions: ToolsActions,
  ) {
    this.#floating = new FloatingController(host, () => this.#menuElement);
    this.#marks = new FoundMarks(() => host.renderRoot.querySelector('.body'));
    const root = host.renderRoot;
    adoptStyles(root, toolbarStyles);
    // the details that open and close do not bubble
    root.addEventListener('toggle', () => this.#shown && this.#address?.write(this.#state(this.#shown)), true);
    host.addController(this);
  }

  hostConnected(): void {
    this.#begin();
  }

  hostDisconnected(): void {
    this.#address?.disconnect();
    this.#address = undefined;
    this.#marks.clear();
    clearTimeout(this.#told);
  }

  /** Before anything is read: the address may ask for another lens. */
  hostUpdate(): void {
    // of what is taken back nothing is kept; what is drawn is told anew
    this.#shown = undefined;
    if (this.#address?.namespace !== this.#namespace) this.#begin();
  }

  hostUpdated(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#marks.show(shown.view.search ?? '');
    if (this.#menu) this.#floating.show(this.#opener!);
    this.#address?.write(this.#state(shown));
    void this.#openItem();
  }

  /** What is asked of a projection in every layout: by the page, and by the reader, whose word counts more. */
  view(projection: Projection): View {
    return this.#check(projection, this.#page, this.#reader).view;
  }

  /** What the page or the address asked for and cannot be had. */
  issues(projection: Projection | undefined): readonly Issue[] {
    const fromPage = projection ? this.#check(projection, this.#page, this.#reader).issues : this.#addressIssues;
    return this.#joined(this.#addressIssues, fromPage);
  }

  /** Takes of a change what holds for every layout; gives back what is the layout's own. */
  take(change: Partial<View>): Partial<View> {
    const entries = Object.entries(change);
    const shared = entries.filter(([name]) => (SHARED as readonly string[]).includes(name));
    if (shared.length > 0) this.#reader = { ...this.#reader, ...Object.fromEntries(shared) };
    if (shared.some(([name]) => name === 'search' || name === 'filter')) this.#tellFound();
    return Object.fromEntries(entries.filter((entry) => !shared.includes(entry)));
  }

  /** To be told before anything of it is drawn. */
  show(shown: Shown): void {
    this.#shown = shown;
    if (!this.#unchecked) return;
    this.#unchecked = false;
    const { issues } = checkView(this.#reader, shown.projection);
    this.#addressIssues = [...this.#addressIssues, ...issues.map((issue) => ({ ...issue, path: `url-state ${issue.path}` }))];
  }

  /** What stands beside the choice of lenses, and below both what the reader is looking for. */
  bar(shown: Shown): TemplateResult {
    const { words, width, asTable } = shown;
    const isNarrow = width < NARROW;
    const chosen = Object.values(shown.view.filter ?? {}).flat().length;
    return html`<div class="actions" role="group" aria-label=${this.#say('tools')} part="toolbar">
        ${isNarrow ? nothing : [this.#searchField(), this.#menuButton('filter', chosen, this.#has('filter') && this.#differs(shown.projection)), this.#menuButton('options', 0, this.#hasOrder(shown))]}
        ${
          shown.isPictured && this.#has('table')
            ? html`<button class="button" aria-pressed=${asTable} @click=${() => this.actions.showTable(!asTable)}>
                ${words.word('layout.table')}
              </button>`
            : nothing
        }
        ${isNarrow ? this.#menuButton('everything', chosen, true) : this.#menuButton('share', 0, this.#has('link') || this.#has('export'))}
      </div>
      ${filterChips(shown, (change) => this.#changeFromChip(change))} ${this.#menuPanel(shown)}`;
  }

  /** Below a picture in which nothing is left. Outcomes tell more than their items, and each column of a board says it by itself. */
  nothing({ lanes, projection, layout }: Shown): TemplateResult | typeof nothing {
    const filtered = lanes?.counts.filtered;
    if (layout === 'outcomes' || layout === 'board' || !filtered || filtered < projection.items.length) return nothing;
    return html`<div class="state">
      <h3>${this.#say('found.none')}</h3>
      <button class="button" @click=${() => this.#changeFromChip({ search: '', filter: {} })}>${this.#say('clear')}</button>
    </div>`;
  }

  #say(key: ToolbarMessage, filling?: Record<string, string>): string {
    return say(this.#shown!.words, key, filling);
  }

  get #page(): View {
    const { search, filter, groupBy, sortBy } = this.host;
    return this.#fromPage(search, filter, groupBy, sortBy);
  }

  get #menuElement(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.menu');
  }

  get #opener(): HTMLElement | null {
    return this.host.renderRoot.querySelector(`[data-menu="${this.#menu}"]`);
  }

  /** What the lens offers and the page wants. */
  #has(tool: Tool): boolean {
    const { tools = TOOLS } = this.#shown?.projection.lens ?? {};
    const { toolbar } = this.host;
    const wanted = (typeof toolbar === 'string' ? toolbar : '').split(/\s+/).filter((name) => (TOOLS as readonly string[]).includes(name));
    const isThere = tool !== 'link' || this.#address !== undefined;
    return isThere && tools.includes(tool) && (wanted.length === 0 || wanted.includes(tool));
  }

  #hasOrder({ projection, layout }: Shown): boolean {
    return projection.items.length > 1 && (this.#has('group') || this.#has('sort') || (layout === 'board' && this.#has('collapse')));
  }

  #facetsOf({ projection, view }: Shown): Facet[] {
    return this.#has('filter') ? this.#facets(projection, view.search, view.filter) : [];
  }

  /** The name in the address, if the page wants one; yes and no are what frameworks write out. */
  get #namespace(): string | undefined {
    const { urlState } = this.host;
    if (urlState === undefined || urlState === 'false') return undefined;
    return urlState === 'true' ? 'roadmap' : urlState || 'roadmap';
  }

  #begin(): void {
    const name = this.#namespace;
    this.#address?.disconnect();
    this.#address = undefined;
    this.#addressIssues = [];
    if (name === undefined) return;
    const address = new PageAddress(name, () => this.#moved());
    if (address.connect()) {
      this.#address = address;
      this.#takeAddress();
    } else this.#addressIssues = [takenIssue(address.namespace)];
  }

  /** The reader went back, or the page elsewhere. */
  #moved(): void {
    this.actions.resetViews();
    this.#takeAddress();
    this.host.requestUpdate();
  }

  #takeAddress(): void {
    const { lens, table, item, view } = this.#address!.read();
    this.#reader = view;
    this.#unchecked = true;
    this.#toOpen = item;
    this.actions.showTable(table);
    if (lens === undefined || lens === this.host.lens) return;
    if (this.actions.hasLens(lens)) this.host.lens = lens;
    else this.#addressIssues = [lensIssue(lens)];
  }

  /** The item that an address names, once it is there. */
  async #openItem(): Promise<void> {
    const id = this.#toOpen;
    if (id === undefined) return;
    this.#toOpen = undefined;
    await this.host.showDetails(id);
  }

  #state({ projection, own, tableAsked, selected }: Shown): ViewState {
    const { view } = checkView({ ...this.#reader, ...own }, projection);
    const isOpen = selected !== undefined && this.host.renderRoot.querySelector('.details:popover-open');
    const item = isOpen ? selected : this.#toOpen;
    return { lens: this.host.lens, ...(tableAsked !== undefined && { table: tableAsked }), view, ...(item !== undefined && { item }) };
  }

  #change(change: Partial<View>): void {
    this.actions.changeView(change);
  }

  /** The chip is gone, and the focus with it. */
  #changeFromChip(change: Partial<View>): void {
    this.#change(change);
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('.chip, .actions button')?.focus());
  }

  #tellFound(): void {
    clearTimeout(this.#told);
    this.#told = setTimeout(() => {
      const { projection, lanes, words } = this.#shown ?? {};
      if (projection && lanes && words) this.actions.announce(foundWords(lanes, projection, words));
    }, PAUSE);
  }

  #searchField(): TemplateResult | typeof nothing {
    if (!this.#has('search')) return nothing;
    return html`<input
      class="button find"
      type="search"
      maxlength="200"
      aria-label=${this.#say('search')}
      placeholder=${this.#say('search')}
      .value=${live(this.#search ?? this.#shown!.view.search ?? '')}
      @input=${({ target }: Event) => this.#type((target as HTMLInputElement).value)}
    />`;
  }

  /** A hundred thousand items are searched between two letters, not at each. */
  #type(text: string): void {
    const isFirst = this.#search === undefined;
    this.#search = text;
    if (!isFirst) return;
    setTimeout(() => {
      const search = this.#search ?? '';
      this.#search = undefined;
      this.#change({ search });
    }, 120);
  }

  #menuButton(menu: Menu, count: number, isThere: boolean): TemplateResult | typeof nothing {
    if (!isThere) return nothing;
    const isOpen = this.#menu === menu;
    return html`<button class="button" data-menu=${menu} aria-haspopup="dialog" aria-expanded=${isOpen} @click=${() => this.#toggle(menu)}>
      ${this.#say(menu)}${count > 0 ? html` <b class="small">${this.#shown!.words.number(count)}</b>` : nothing}
    </button>`;
  }

  #toggle(menu: Menu): void {
    const isOpen = this.#menu === menu || this.#justClosed === menu;
    this.#menu = isOpen ? undefined : menu;
    if (isOpen) this.#floating.hide();
    this.host.requestUpdate();
    if (!isOpen)
      void this.host.updateComplete.then(() => this.#menuElement?.querySelector<HTMLElement>('input, summary, select, button')?.focus());
  }

  #handleToggle({ newState }: ToggleEvent): void {
    if (newState !== 'closed') return;
    this.#floating.released();
    this.#justClosed = this.#menu;
    this.#exports.closed();
    setTimeout(() => (this.#justClosed = undefined), 100);
    this.#menu = undefined;
    this.host.requestUpdate();
  }

  #menuPanel(shown: Shown): TemplateResult {
    const menu = this.#menu;
    const isAll = menu === 'everything';
    return html`<div
      class="menu"
      part="menu"
      role="dialog"
      tabindex="-1"
      .popover=${'auto'}
      aria-label=${menu ? this.#say(menu) : this.#say('tools')}
      @toggle=${(event: ToggleEvent) => this.#handleToggle(event)}
    >
      ${isAll ? this.#searchField() : nothing}
      ${menu === 'filter' || isAll ? facetList(this.#facetsOf(shown), (...chosen) => this.#choose(...chosen), shown.words) : nothing}
      ${
        (menu === 'options' || isAll) && this.#hasOrder(shown)
          ? orderFields(
              shown,
              (tool) => this.#has(tool),
              (change) => this.#change(change),
            )
          : nothing
      }
      ${menu === 'share' || isAll ? this.#shareList(shown) : nothing}
    </div>`;
  }

  #choose({ field }: Facet, value: string, isChosen: boolean): void {
    const { filter = {} } = this.#shown!.view;
    const rest = without(filter, field, value);
    this.#change({ filter: isChosen ? { ...rest, [field]: [...(rest[field] ?? []), value] } : rest });
  }

  #shareList(shown: Shown): TemplateResult {
    return html`<div class="share">
      ${this.#has('link') ? html`<button class="button" @click=${() => void this.#copyLink(shown)}>${this.#say('link')}</button>` : nothing}
      ${this.#has('export') ? this.#exports.render(shown) : nothing}
    </div>`;
  }

  async #copyLink(shown: Shown): Promise<void> {
    const link = this.#address!.linkTo(this.#state(shown));
    try {
      await pageOf(this.host).navigator.clipboard.writeText(link);
      this.#done(this.#say('link.copied'));
    } catch {
      this.#address!.write(this.#state(shown));
      this.#done(this.#say('link.failed'));
    }
  }

  #done(told: string): void {
    // or the next drawing would show it again
    this.#menu = undefined;
    this.#exports.closed();
    this.#floating.hide();
    this.actions.announce(told);
  }
}

/** What the page's own attributes ask for; a filter may be text there. */
function viewOfPage(search?: string, filter?: View['filter'] | string, groupBy?: string, sortBy?: string): View {
  const sorting = sortBy?.trim().replace(/^-/, '').split(/\s+/);
  const view = {
    search,
    filter: typeof filter === 'string' ? filterIn(new URLSearchParams(filter)) : (filter ?? undefined),
    groupBy,
    sortBy: sorting,
    descending: sortBy?.trim().startsWith('-') || undefined,
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined && value !== ''));
}

const issueOf = (code: Issue['code'], path: string, value: string, message: string): Issue => ({
  code,
  path,
  value: value.slice(0, 80),
  message,
  leftOut: 'value',
});
const takenIssue = (namespace: string): Issue =>
  issueOf(
    'duplicate',
    'url-state',
    namespace,
    'two views of this page would keep themselves in the address under one name: give each its own',
  );
const lensIssue = (lens: string): Issue => issueOf('unknown', 'url-state', lens, 'the address names a lens that is not offered here');
