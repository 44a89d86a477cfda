import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { exportFindings } from '../../sdk/exports/export-findings.js';
import { checkRoadmap, SEVERITIES, type RankedFinding, type Severity } from '../../sdk/insights/check-roadmap.js';
import { lensesFrom } from '../../sdk/lenses/lenses-from.js';
import { dayInZone } from '../../sdk/model/day.js';
import { directionOf } from '../../sdk/model/direction-of.js';
import { readRoadmap } from '../../sdk/read-roadmap.js';
import { remember } from '../controllers/remember.js';
import { editorTranslationFor, loadEditorLanguage } from '../i18n/editor-language.js';
import { localeFor } from '../i18n/locale-for.js';
import type { HostMessages } from '../i18n/translation.js';
import { createWords } from '../i18n/words.js';
import { adoptAgain, openRoot } from '../styles/adopt-styles.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { pageOf } from '../templates/page-of.js';
import { createFindingWords, type FindingWords } from './finding-words.js';
import { findingsOf, type FindingActions } from './findings-list.js';
import type { Place } from './places-of.js';
import { suppressionOf, wrongFields, type Written } from './read-suppression.js';
import { roadmapFindingsStyles } from './roadmap-findings.styles.js';
import { RoadmapSuppressEvent } from './roadmap-suppress-event.js';
import { showInView } from './show-in-view.js';
import type { SuppressForm } from './suppress-form.js';

const GROUPS = [...SEVERITIES, 'suppressed'] as const;
const groupOf = ({ severity, suppression }: RankedFinding) => (suppression ? 'suppressed' : severity);

/** Found again after the roadmap was read anew. */
const isSame = (a: RankedFinding | undefined, b: RankedFinding) => a?.check === b.check && a.ids.join() === b.ids.join();

/** So many findings are drawn at first, and more at each press. */
const AT_ONCE = 60;

/**
 * Where a roadmap contradicts itself: what audiences are told otherwise, what collides, what nothing stands behind; each finding with who
 * says what, side by side. For editors: it names what some of the lenses hide.
 *
 * @tag roadmap-findings
 *
 * @fires {RoadmapSuppressEvent} roadmap-suppress - an editor accepts a finding for a while; cancel it when you keep the record with the roadmap
 *
 * @csspart bar - the counts and the copy button
 * @csspart severity - the findings of one severity
 * @csspart finding - one finding
 *
 * @cssprop [--roadmap-accent] - the one accent colour
 * @cssprop [--roadmap-paper] - the background
 * @cssprop [--roadmap-ink] - the text
 * @cssprop [--roadmap-font] - the font family; inherited from the page by default
 * @cssprop [--roadmap-font-size=0.875rem] - the size everything else follows
 */
export class RoadmapFindingsElement extends LitElement {
  static readonly version = '0.1.0';
  static override styles = [tokens, base, roadmapFindingsStyles];

  /** A roadmap as data: JSON, or its text. */
  @property({ attribute: false }) roadmap: unknown;
  /** Findings that were made elsewhere; they win over those made here. */
  @property({ attribute: false }) findings: readonly RankedFinding[] | undefined;
  /** The lenses that are compared: names of presets (`"exec sales"`), or lens objects of your own. All presets by default. */
  @property() lenses: string | readonly unknown[] | undefined;
  /** The id of a `<roadmap-view>` on the page, in which a finding's item can be shown. */
  @property({ attribute: 'for' }) viewId = '';
  /** The day it is, `2026-09-14`; by default today in the roadmap's time zone. */
  @property() today: string | undefined;
  /** BCP 47 language; by default the nearest `lang` of the page. */
  @property() locale: string | undefined;
  /** Words of your own for any of ours, or for a language that we have not: `{ 'findings.gap': 'Holes' }`. */
  @property({ attribute: false }) messages: HostMessages | undefined;
  /** `light` or `dark`; by default the page's own colour scheme. */
  @property({ reflect: true }) scheme: string | undefined;

  @state() private only: Severity | undefined;
  @state() private shown = AT_ONCE;
  @state() private told = '';
  @state() private withSuppressed = false;
  /** The finding that is being accepted, and what is wrong with what was written, or the record that nobody took. */
  @state() private accepting: { finding: RankedFinding; wrong: SuppressForm['wrong']; record?: SuppressForm['record'] } | undefined;

  private readonly read = remember(readRoadmap);
  private readonly lensesFrom = remember(lensesFrom);
  private readonly check = remember(checkRoadmap);
  private readonly wordsOf = remember(createWords);
  private readonly translation = remember(editorTranslationFor);
  private readonly findingWords = remember(createFindingWords);
  private readonly options = remember((today: string) => ({ today }));

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this);
  }

  adoptedCallback(): void {
    adoptAgain(this.renderRoot);
  }

  /** What was found, the gravest first; undefined until there is something to check. */
  get found(): readonly RankedFinding[] | undefined {
    if (this.findings) return this.findings;
    if (this.roadmap === undefined || this.roadmap === null || this.isUnreadable) return undefined;
    const { roadmap } = this.read(this.roadmap);
    return this.check(roadmap, this.lensesFrom(this.lenses), this.options(this.day));
  }

  private get day(): string {
    return this.today ?? dayInZone(new Date(), this.isUnreadable ? undefined : this.readNow?.timeZone);
  }

  private get readNow() {
    return this.roadmap === undefined || this.roadmap === null ? undefined : this.read(this.roadmap).roadmap;
  }

  private get isUnreadable(): boolean {
    const isGiven = this.roadmap !== undefined && this.roadmap !== null;
    return isGiven && this.read(this.roadmap).issues.some(({ path, leftOut }) => path === '' && leftOut === 'record');
  }

  private get spoken(): string {
    return localeFor(this, this.locale);
  }

  private get words(): FindingWords {
    const roadmap = this.readNow;
    const { spoken } = this;
    const words = this.wordsOf(spoken, roadmap?.fiscalYearStart, false, this.translation(spoken), this.messages);
    return this.findingWords(roadmap, this.lensesFrom(this.lenses), words);
  }

  /** Copies what is shown, as Markdown. */
  async copy(): Promise<void> {
    await this.write(exportFindings(this.kept(this.found ?? [])));
  }

  private async write(text: string): Promise<void> {
    try {
      await pageOf(this).navigator.clipboard.writeText(text);
      this.told = this.words.say('copied');
    } catch {
      this.told = this.words.say('copy.failed');
    }
  }

  private kept(found: readonly RankedFinding[]): readonly RankedFinding[] {
    return found.filter(({ severity, suppression }) => (suppression ? this.withSuppressed : !this.only || severity === this.only));
  }

  private choose(severity: Severity): void {
    this.only = this.only === severity ? undefined : severity;
    this.shown = AT_ONCE;
  }

  private async show(place: Place): Promise<void> {
    const view = (this.getRootNode() as Document | ShadowRoot).querySelector<HTMLElement>(`#${CSS.escape(this.viewId)}`);
    const isShown = await showInView(view, place, this.lensesFrom(this.lenses));
    const { title } = place.items[0]!;
    const lens = place.lens === undefined ? '' : this.words.from(place.lens);
    this.told = isShown ? '' : this.words.say(lens ? 'not.shown.through' : 'not.shown', { title, lens });
  }

  private readonly openForm = async (finding: RankedFinding): Promise<void> => {
    if (isSame(this.accepting?.finding, finding)) return this.closeForm();
    this.accepting = { finding, wrong: [] };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  };

  /** Back to where the form was opened from. */
  private readonly closeForm = (): void => {
    const opener = this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]');
    this.accepting = undefined;
    opener?.focus();
  };

  private async send(finding: RankedFinding, written: Written): Promise<void> {
    const wrong = wrongFields(written, this.day);
    this.accepting = { finding, wrong };
    if (wrong.length > 0) return this.focusOn(wrong[0]!);
    const lensIds = this.lensesFrom(this.lenses).map(({ id }) => id);
    const record = suppressionOf(finding, written, this.day, lensIds);
    if (this.dispatchEvent(new RoadmapSuppressEvent(record, finding))) {
      this.accepting = { finding, wrong, record };
      return this.focusOn('record');
    }
    this.closeForm();
    this.told = this.words.say('suppress.taken');
  }

  private async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  private readonly formOf = (finding: RankedFinding): SuppressForm | undefined => {
    if (!this.accepting || !isSame(this.accepting.finding, finding)) return undefined;
    const { wrong, record } = this.accepting;
    const send = (written: Written) => void this.send(finding, written);
    return { today: this.day, wrong, record, send, copy: (text) => void this.write(text), close: this.closeForm };
  };

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadEditorLanguage(this.spoken);
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.spoken} dir=${directionOf(this.spoken)}>${this.renderFindings()}</div>`;
  }

  private renderFindings(): TemplateResult {
    const { found } = this;
    if (!found) return this.renderEmpty(this.isUnreadable ? 'unreadable' : 'waiting');
    if (found.length === 0) return this.renderEmpty('none');
    const kept = this.kept(found);
    const first = kept.slice(0, this.shown);
    const { words } = this;
    const actions: FindingActions = {
      show: this.viewId ? (place) => void this.show(place) : undefined,
      suppress: (finding) => void this.openForm(finding),
      formOf: this.formOf,
    };
    const groups = GROUPS.map((group) => ({ group, list: first.filter((finding) => groupOf(finding) === group) }));
    return html`${this.renderBar(found)} ${kept.length === 0 ? this.renderEmpty('none') : nothing}
    ${groups.filter(({ list }) => list.length > 0).map(({ group, list }) => findingsOf(group, list, words, actions))}
    ${
      kept.length > first.length
        ? html`<button class="button more" @click=${() => (this.shown += AT_ONCE)}>
            ${words.say('more', { n: words.number(kept.length - first.length) })}
          </button>`
        : nothing
    }`;
  }

  private renderEmpty(key: 'none' | 'waiting' | 'unreadable'): TemplateResult {
    return html`<div class="empty" role="status">
      <p><b>${this.words.say(key)}</b></p>
      <p class="muted">${this.words.say(`${key}.hint`)}</p>
    </div>`;
  }

  private renderSuppressed(count: number): TemplateResult | typeof nothing {
    const toggle = () => (this.withSuppressed = !this.withSuppressed);
    return count === 0
      ? nothing
      : html`<button class="button" aria-pressed=${this.withSuppressed ? 'true' : 'false'} @click=${toggle}>
          <b>${this.words.number(count)}</b> ${this.words.say('suppressed')}
        </button>`;
  }

  private renderBar(found: readonly RankedFinding[]): TemplateResult {
    return html`<div class="bar" part="bar">
      <fieldset>
        <legend class="sr">${this.words.say('filter')}</legend>
        ${SEVERITIES.map((severity) => {
          const count = found.filter((finding) => groupOf(finding) === severity).length;
          const isOn = this.only === severity;
          return html`<button
            class="button"
            aria-pressed=${isOn ? 'true' : 'false'}
            ?disabled=${count === 0}
            @click=${() => this.choose(severity)}
          >
            <b>${this.words.number(count)}</b> ${this.words.say(severity)}
          </button>`;
        })}
        ${this.renderSuppressed(found.filter(({ suppression }) => suppression).length)}
      </fieldset>
      <span class="end">
        <span class="muted" role="status">${this.told}</span>
        <button class="button" @click=${() => void this.copy()}>${this.words.say('copy')}</button>
      </span>
    </div>`;
  }
}
