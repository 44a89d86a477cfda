import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Choices } from '../../sdk/adapters/suggest-field-map.js';
import { directionOf } from '../../sdk/model/direction-of.js';
import { remember } from '../controllers/remember.js';
import { editorTranslationFor, loadEditorLanguage } from '../i18n/editor-language.js';
import { localeFor } from '../i18n/locale-for.js';
import type { HostMessages } from '../i18n/translation.js';
import { createWords, type Words } from '../i18n/words.js';
import { adoptAgain, openRoot } from '../styles/adopt-styles.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { pageOf } from '../templates/page-of.js';
import { fieldTable, type Choose } from './field-table.js';
import { countsOf, readSample, type ReadSample } from './read-sample.js';
import { notUsed, remarks } from './remarks.js';
import { RoadmapSetupEvent } from './roadmap-setup-event.js';
import { roadmapSetupStyles } from './roadmap-setup.styles.js';
import { say, type SetupMessage } from './setup-messages.js';
import { setupSnippet } from './setup-snippet.js';

const TYPING_PAUSE = 250;

/**
 * Sets a roadmap up from data in any shape: pasted, from a file or an address. It proposes where each field is, lets a person choose
 * otherwise beside a live preview, and hands out the finished HTML. Nothing is sent anywhere.
 *
 * @tag roadmap-setup
 *
 * @fires {RoadmapSetupEvent} roadmap-setup - the field map and its HTML, whenever they change
 *
 * @csspart data - where data is given
 * @csspart fields - the table of fields
 * @csspart preview - the roadmap that comes of it
 * @csspart result - the HTML to copy
 *
 * @cssprop [--roadmap-accent] - the one accent colour
 * @cssprop [--roadmap-paper] - the background
 * @cssprop [--roadmap-ink] - the text
 */
export class RoadmapSetupElement extends LitElement {
  static readonly version = '0.1.0';
  static override styles = [tokens, base, roadmapSetupStyles];

  /** The sample: a text of JSON, or of values with separators. */
  @property({ attribute: false }) sample = '';
  /** Where the sample came from; it goes into the HTML. */
  @property() src: string | undefined;
  /** The lens of the preview. */
  @property() lens = 'team';
  /** The day of the preview; by default today. */
  @property() today: string | undefined;
  /** BCP 47 language; by default the nearest `lang` of the page. */
  @property() locale: string | undefined;
  /** Words of your own for any of ours, or for a language that we have not: `{ 'setup.data': 'Your table' }`. */
  @property({ attribute: false }) messages: HostMessages | undefined;
  /** `light` or `dark`; by default the page's own colour scheme. */
  @property({ reflect: true }) scheme: string | undefined;
  /** Fetches an address; for pages that must add something to a request. */
  @property({ attribute: false }) fetch: typeof fetch = (...request) => globalThis.fetch(...request);

  @state() private choices: Choices = {};
  /** Whether a person wants a field map for data that an adapter knows. */
  @state() private mapped = false;
  @state() private trouble = '';
  @state() private copied: string | undefined;

  private readonly read = remember(readSample);
  private readonly wordsOf = remember(createWords);
  private readonly translation = remember(editorTranslationFor);
  private pause: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this);
  }

  adoptedCallback(): void {
    adoptAgain(this.renderRoot);
  }

  /** What is made of the sample; undefined while there is none. */
  get result(): ReadSample | undefined {
    return this.read(this.sample, this.choices, this.mapped);
  }

  /** The HTML that shows the sample with its field map, or with the adapter that knows it. */
  get snippet(): string {
    const { result } = this;
    if (!result) return '';
    const reader = result.byTracker ? result.tracker! : result.suggestion.map;
    return setupSnippet(reader, this.src ?? nameFor(this.sample), this.lens);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sample')) {
      this.choices = {};
      this.mapped = false;
    }
    if (changed.has('src') && this.src && this.sample === '') void this.fetchFrom(this.src);
  }

  protected override updated(): void {
    const { result, snippet } = this;
    if (!result || snippet === this.told) return;
    this.told = snippet;
    this.dispatchEvent(new RoadmapSetupEvent(result.suggestion.map, snippet));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  /** Takes a sample from an address, and says why when nothing comes. */
  async fetchFrom(address: string): Promise<void> {
    this.trouble = this.say('fetching');
    try {
      const response = await this.fetch(address, { credentials: 'omit' });
      if (!response.ok) throw new Error(`status ${response.status}`);
      this.take(await response.text(), address);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.trouble = this.say('fetchFailed', { address, why });
    }
  }

  private take(text: string, src: string | undefined): void {
    this.trouble = '';
    this.src = src;
    this.sample = text;
  }

  private handleTyping(event: Event): void {
    const { value } = event.target as HTMLTextAreaElement;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.take(value, undefined), TYPING_PAUSE);
  }

  private async handleFile(file: File | null | undefined): Promise<void> {
    if (file) this.take(await file.text(), file.name);
  }

  private handleDrop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.handleFile(file);
  }

  private handleAddress(event: SubmitEvent): void {
    event.preventDefault();
    const address = new FormData(event.target as HTMLFormElement).get('address');
    if (typeof address === 'string' && address) void this.fetchFrom(address);
  }

  private readonly choose: Choose = (field, path) => (this.choices = { ...this.choices, [field]: path });

  private async copy(text: string): Promise<void> {
    try {
      await pageOf(this).navigator.clipboard.writeText(text);
      this.copied = this.say('copied');
    } catch {
      this.copied = this.say('copyFailed');
    }
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadEditorLanguage(this.spoken);
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  private get spoken(): string {
    return localeFor(this, this.locale);
  }

  private get words(): Words {
    return this.wordsOf(this.spoken, 1, false, this.translation(this.spoken), this.messages);
  }

  private say(key: SetupMessage, filling?: Readonly<Record<string, string>>): string {
    return say(this.words, key, filling);
  }

  protected override render(): TemplateResult {
    const { result } = this;
    return html`<div class="columns" lang=${this.spoken} dir=${directionOf(this.spoken)}>
      <div class="ways">${this.renderData()} ${result ? this.renderFields(result) : nothing}</div>
      <section class="preview" part="preview" aria-label=${this.say('preview')}>
        ${result ? this.renderPreview(result) : this.renderWaiting()}
      </section>
    </div>`;
  }

  private renderData(): TemplateResult {
    return html`<section part="data" @dragover=${(event: Event) => event.preventDefault()} @drop=${(event: DragEvent) => this.handleDrop(event)}>
      <h3 aria-level="2">${this.say('data')}</h3>
      <p class="muted">${this.say('dataHint')}</p>
      <textarea aria-label=${this.say('paste')} placeholder=${this.say('paste')} rows="8" spellcheck="false" .value=${live(this.sample)} @input=${(event: Event) => this.handleTyping(event)}></textarea>
      <div class="sources">
        <label class="button">${this.say('file')}<input class="sr" type="file" accept=".json,.csv,.tsv,.txt,application/json,text/*" @change=${(event: Event) => void this.handleFile((event.target as HTMLInputElement).files?.[0])} /></label>
        <form @submit=${(event: SubmitEvent) => this.handleAddress(event)}>
          <input name="address" type="url" aria-label=${this.say('address')} placeholder="https://" .value=${live(this.src?.startsWith('http') ? this.src : '')} />
          <button class="button">${this.say('fetch')}</button>
        </form>
      </div>
      <p class="trouble" role="status">${this.trouble}</p>
    </section>`; // prettier-ignore
  }

  private renderFields(result: ReadSample): TemplateResult {
    const { tracker, byTracker, suggestion } = result;
    return html`${tracker ? this.renderTracker(tracker, byTracker) : nothing} ${byTracker ? nothing : this.renderMap(result, suggestion)}
    ${this.renderResult(result)}`;
  }

  private renderTracker(tracker: string, byTracker: boolean): TemplateResult {
    return html`<section>
      <p class="muted">${this.say('recognised', { tracker })}</p>
      <label><input type="checkbox" .checked=${live(byTracker)} @change=${() => (this.mapped = byTracker)} /> ${this.say('byTracker', { tracker })}</label>
    </section>`; // prettier-ignore
  }

  private renderMap(result: ReadSample, { issues, fields, unplaced }: ReadSample['suggestion']): TemplateResult {
    return html`<section>
      <h3 aria-level="2">${this.say('fields')}</h3>
      <p class="muted">${this.say(fields.length > 0 ? 'fieldsHint' : 'noRecords')}</p>
      ${fieldTable(result, this.words, this.choose)} ${notUsed(unplaced, this.words)} ${remarks(issues.slice(0, 8), this.words)}
    </section>`;
  }

  private renderResult({ suggestion: { map }, byTracker }: ReadSample): TemplateResult {
    return html`<section part="result">
      <h3 aria-level="2">${this.say('result')}</h3>
      <p class="muted">${byTracker ? nothing : this.say('resultHint')}</p>
      <pre tabindex="0">${this.snippet}</pre>
      <p class="sources">
        <button class="button" @click=${() => void this.copy(this.snippet)}>${this.say('copy')}</button>
        <span role="status">${this.copied ?? nothing}</span>
      </p>
      ${
        byTracker
          ? nothing
          : html`<details>
              <summary>${this.say('mapAsJson')}</summary>
              <pre tabindex="0">${JSON.stringify(map, null, 2)}</pre>
            </details>`
      }
    </section>`;
  }

  private renderPreview({ loaded }: ReadSample): TemplateResult {
    const { words } = this;
    const { records, items } = countsOf(loaded);
    const told = this.say('read', { items: words.number(items), records: words.number(records) });
    const { issues } = loaded;
    const number = issues.reduce((sum, { count = 1 }) => sum + count, 0);
    return html`<p class="muted" role="status">${told}</p>
      ${
        number > 0
          ? html`<details class="issues">
              <summary>${this.say('issues', { n: words.number(number) })}</summary>
              ${remarks(issues, words)}
            </details>`
          : nothing
      }
      <roadmap-view
        lens=${this.lens}
        .locale=${this.locale}
        .messages=${this.messages}
        .today=${this.today}
        .scheme=${this.scheme}
        .roadmap=${loaded.roadmap}
      ></roadmap-view>`;
  }

  private renderWaiting(): TemplateResult {
    return html`<p class="muted waiting">${this.say('empty')}</p>`;
  }
}

/** What a pasted text could be called as a file. */
function nameFor(sample: string): string {
  return /^\s*[[{]/.test(sample) ? 'your-data.json' : 'your-data.csv';
}
