import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { exportFindings } from '../../sdk/exports/export-findings.js';
import { checkRoadmap, SEVERITIES, type RankedFinding, type Severity } from '../../sdk/insights/check-roadmap.js';
import { lensesFrom } from '../../sdk/lenses/lenses-from.js';
import { dayInZone } from '../../sdk/model/day.js';
import { readRoadmap } from '../../sdk/read-roadmap.js';
import { remember } from '../controllers/remember.js';
import { localeFor } from '../i18n/locale-for.js';
import { createWords } from '../i18n/words.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { createFindingWords, type FindingWords } from './finding-words.js';
import { findingsOf } from './findings-list.js';
import { say } from './findings-messages.js';
import { roadmapFindingsStyles } from './roadmap-findings.styles.js';
import { showInView } from './show-in-view.js';

/** So many findings are drawn at first, and more at each press. */
const AT_ONCE = 60;

/**
 * Where a roadmap contradicts itself: what audiences are told otherwise, what collides, what nothing stands behind; each finding with who
 * says what, side by side. For editors: it names what some of the lenses hide.
 *
 * @tag roadmap-findings
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
  /** BCP 47 language for dates and numbers; by default the nearest `lang` of the page. */
  @property() locale: string | undefined;
  /** `light` or `dark`; by default the page's own colour scheme. */
  @property({ reflect: true }) scheme: string | undefined;

  @state() private only: Severity | undefined;
  @state() private shown = AT_ONCE;
  @state() private told = '';

  private readonly read = remember(readRoadmap);
  private readonly lensesFrom = remember(lensesFrom);
  private readonly check = remember(checkRoadmap);
  private readonly options = remember((today: string) => ({ today }));

  /** What was found, the gravest first; undefined until there is something to check. */
  get found(): readonly RankedFinding[] | undefined {
    if (this.findings) return this.findings;
    if (this.roadmap === undefined || this.roadmap === null || this.isUnreadable) return undefined;
    const { roadmap } = this.read(this.roadmap);
    const today = this.today ?? dayInZone(new Date(), roadmap.timeZone);
    return this.check(roadmap, this.lensesFrom(this.lenses), this.options(today));
  }

  private get isUnreadable(): boolean {
    const isGiven = this.roadmap !== undefined && this.roadmap !== null;
    return isGiven && this.read(this.roadmap).issues.some(({ path, leftOut }) => path === '' && leftOut === 'record');
  }

  private get words(): FindingWords {
    const roadmap = this.roadmap === undefined || this.roadmap === null ? undefined : this.read(this.roadmap).roadmap;
    const words = createWords(localeFor(this, this.locale), roadmap?.fiscalYearStart);
    return createFindingWords(roadmap, this.lensesFrom(this.lenses), words);
  }

  /** Copies what is shown, as Markdown. */
  async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(exportFindings(this.kept(this.found ?? [])));
      this.told = say('copied');
    } catch {
      this.told = say('copy.failed');
    }
  }

  private kept(found: readonly RankedFinding[]): readonly RankedFinding[] {
    return this.only ? found.filter(({ severity }) => severity === this.only) : found;
  }

  private choose(severity: Severity): void {
    this.only = this.only === severity ? undefined : severity;
    this.shown = AT_ONCE;
  }

  private async show({ id, title }: { id: string; title: string }, { values = [] }: RankedFinding): Promise<void> {
    const view = (this.getRootNode() as Document | ShadowRoot).querySelector<HTMLElement>(`#${CSS.escape(this.viewId)}`);
    const lenses = this.lensesFrom(this.lenses);
    const isShown = await showInView(view, id, lenses, [...values.map(({ from }) => from), ...lenses.map((lens) => lens.id)]);
    this.told = isShown ? '' : say('not.shown', { title });
  }

  protected override render(): TemplateResult {
    const { found } = this;
    if (!found) return this.renderEmpty(this.isUnreadable ? 'unreadable' : 'waiting');
    if (found.length === 0) return this.renderEmpty('none');
    const kept = this.kept(found);
    const first = kept.slice(0, this.shown);
    const { words } = this;
    const show = this.viewId ? (...about: Parameters<typeof this.show>) => void this.show(...about) : undefined;
    return html`${this.renderBar(found)}
    ${SEVERITIES.map((severity) => ({ severity, list: first.filter((finding) => finding.severity === severity) }))
      .filter(({ list }) => list.length > 0)
      .map(({ severity, list }) => findingsOf(severity, list, words, show))}
    ${
      kept.length > first.length
        ? html`<button class="button more" @click=${() => (this.shown += AT_ONCE)}>
            ${say('more', { n: kept.length - first.length })}
          </button>`
        : nothing
    }`;
  }

  private renderEmpty(key: 'none' | 'waiting' | 'unreadable'): TemplateResult {
    return html`<div class="empty" role="status">
      <p><b>${say(key)}</b></p>
      <p class="muted">${say(`${key}.hint`)}</p>
    </div>`;
  }

  private renderBar(found: readonly RankedFinding[]): TemplateResult {
    return html`<div class="bar" part="bar">
      <fieldset>
        <legend class="sr">${say('filter')}</legend>
        ${SEVERITIES.map((severity) => {
          const count = found.filter((finding) => finding.severity === severity).length;
          const isOn = this.only === severity;
          return html`<button
            class="button"
            aria-pressed=${isOn ? 'true' : 'false'}
            ?disabled=${count === 0}
            @click=${() => this.choose(severity)}
          >
            <b>${count}</b> ${say(severity)}
          </button>`;
        })}
      </fieldset>
      <span class="end">
        <span class="muted" role="status">${this.told}</span>
        <button class="button" @click=${() => void this.copy()}>${say('copy')}</button>
      </span>
    </div>`;
  }
}
