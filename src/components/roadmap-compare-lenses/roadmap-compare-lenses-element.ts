import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { DIFFERENCES, type ComparedEntity, type DifferenceKind, type LensComparison, type Side } from '../../sdk/lenses/compare-lenses.js';
import { lensesFrom } from '../../sdk/lenses/lenses-from.js';
import { COLLECTIONS, type CollectionName } from '../../sdk/model/closed-lists.js';
import { dayInZone } from '../../sdk/model/day.js';
import { directionOf } from '../../sdk/model/direction-of.js';
import { readRoadmap } from '../../sdk/read-roadmap.js';
import { remember } from '../controllers/remember.js';
import { editorTranslationFor, loadEditorLanguage } from '../i18n/editor-language.js';
import { lensFace } from '../i18n/lens-face.js';
import { localeFor } from '../i18n/locale-for.js';
import type { HostMessages } from '../i18n/translation.js';
import { createWords, type Words } from '../i18n/words.js';
import { adoptAgain, openRoot } from '../styles/adopt-styles.js';
import { base } from '../styles/base.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { say } from './compare-messages.js';
import { compareTable, labelOf, moreButton, type Both } from './compare-table.js';
import type { Projection } from '../../sdk/lenses/projection.js';
import { compareBoth, projected, projectionsFrom, type Compared } from './compared-projections.js';
import { compareLensesStyles } from './roadmap-compare-lenses.styles.js';
import type { Told } from './value-words.js';

/** So many entities are drawn at first, and more at each press. */
const AT_ONCE = 60;

/** What people ask about first; the rest as the roadmap has it. */
const ORDER: readonly CollectionName[] = [
  'items',
  'objectives',
  ...COLLECTIONS.filter((name) => name !== 'items' && name !== 'objectives'),
];

/**
 * Two lenses on one roadmap side by side, each difference labelled: hidden, renamed or coarser. For editors who may see all that either
 * lens shows.
 *
 * @tag roadmap-compare-lenses
 *
 * @csspart bar - the choice of lenses and of kinds of difference
 * @csspart table - the differences in one list of the roadmap
 * @csspart entity - the differences in one item, team, risk …
 * @csspart difference - the word for one difference
 *
 * @cssprop [--roadmap-accent] - the one accent colour
 * @cssprop [--roadmap-paper] - the background
 * @cssprop [--roadmap-ink] - the text
 * @cssprop [--roadmap-font] - the font family; inherited from the page by default
 * @cssprop [--roadmap-font-size=0.875rem] - the size everything else follows
 */
export class RoadmapCompareLensesElement extends LitElement {
  static readonly version = '0.1.0';
  static override styles = [tokens, base, compareLensesStyles];

  /** A roadmap as data: JSON, or its text. */
  @property({ attribute: false }) roadmap: unknown;
  /** Projections that a server made, one per lens; they win over `roadmap`. */
  @property({ attribute: false }) projections: unknown;
  /** The lenses to choose from: names of presets (`"exec sales"`), or lens objects of your own. All presets by default. */
  @property() lenses: string | readonly unknown[] | Record<string, unknown> | undefined;
  /** The lens on the left, by id. The first one by default. */
  @property({ reflect: true, useDefault: true }) left = '';
  /** The lens on the right, by id. The second one by default. */
  @property({ reflect: true, useDefault: true }) right = '';
  /** The day it is, `2026-09-14`; by default today in the roadmap's time zone. */
  @property() today: string | undefined;
  /** BCP 47 language; by default the nearest `lang` of the page. */
  @property() locale: string | undefined;
  /** Words of your own for any of ours, or for a language that we have not: `{ 'compare.none': 'No difference' }`. A lens's vocabulary wins. */
  @property({ attribute: false }) messages: HostMessages | undefined;
  /** `light` or `dark`; by default the page's own colour scheme. */
  @property({ reflect: true }) scheme: string | undefined;

  @state() private only: DifferenceKind | undefined;
  @state() private shown = AT_ONCE;

  private readonly read = remember(readRoadmap);
  private readonly lensesFrom = remember(lensesFrom);
  private readonly projectionsFrom = remember(projectionsFrom);
  private readonly projected = remember(projected, 4);
  private readonly compare = remember(compareBoth);
  private readonly wordsOf = remember(createWords, 4);
  private readonly translation = remember(editorTranslationFor);

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this);
  }

  adoptedCallback(): void {
    adoptAgain(this.renderRoot);
  }

  /** How the two lenses differ; undefined until there are two. */
  get comparison(): LensComparison | undefined {
    const [left, right] = [this.side('left'), this.side('right')];
    return left && right && this.compare(left, right);
  }

  private get choices(): readonly { id: string; label: string }[] {
    const made = this.projectionsFrom(this.projections);
    return made.length > 0 ? made.map(({ projection }) => projection.lens) : this.lensesFrom(this.lenses);
  }

  private idOf(side: Side): string | undefined {
    return this[side] || this.choices[side === 'left' ? 0 : 1]?.id;
  }

  private side(side: Side): Compared | undefined {
    const id = this.idOf(side);
    const made = this.projectionsFrom(this.projections);
    if (made.length > 0) return made.find(({ projection }) => projection.lens.id === id);
    const lens = this.lensesFrom(this.lenses).find((candidate) => candidate.id === id);
    if (!lens || this.roadmap === undefined || this.roadmap === null) return undefined;
    const { roadmap } = this.read(this.roadmap);
    return this.projected(roadmap, lens, this.today ?? dayInZone(new Date(), roadmap.timeZone));
  }

  private told({ projection }: Compared): Told {
    return { projection, words: this.wordsFor(projection) };
  }

  private wordsFor(projection?: Projection): Words {
    const { lens, fiscalYearStart, twoCalendars } = projection ?? {};
    return this.wordsOf(this.spoken, fiscalYearStart, twoCalendars, this.translation(this.spoken), this.messages, lens?.vocabulary);
  }

  private get spoken(): string {
    return localeFor(this, this.locale);
  }

  private choose(side: Side, event: Event): void {
    this[side] = (event.target as HTMLSelectElement).value;
    this.shown = AT_ONCE;
  }

  private choosingKind(kind: DifferenceKind): () => void {
    return () => {
      this.only = this.only === kind ? undefined : kind;
      this.shown = AT_ONCE;
    };
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = loadEditorLanguage(this.spoken);
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div lang=${this.spoken} dir=${directionOf(this.spoken)}>${this.renderComparison()}</div>`;
  }

  private renderComparison(): TemplateResult {
    const [left, right, comparison] = [this.side('left'), this.side('right'), this.comparison];
    if (!left || !right || !comparison) return this.renderWaiting();
    const both = { left: this.told(left), right: this.told(right) };
    return html`<div class="bar" part="bar">${this.renderSelect('left')} ${this.renderSelect('right')} ${this.renderKinds(comparison)}</div>
      ${this.renderDifferences(comparison, both)}`;
  }

  private renderWaiting(): TemplateResult {
    const words = this.wordsFor();
    return html`<div class="empty">
      <p><b>${say(words, 'waiting')}</b></p>
      <p class="muted">${say(words, 'waitingHint')}</p>
    </div>`;
  }

  private renderSelect(side: Side): TemplateResult {
    const words = this.wordsFor();
    const current = this.idOf(side);
    return html`<label
      >${say(words, side)}<select .value=${live(current ?? '')} @change=${(event: Event) => this.choose(side, event)}>
        ${this.choices.map((lens) => html`<option value=${lens.id} ?selected=${lens.id === current}>${lensFace(lens, words).label}</option>`)}
      </select></label
    >`;
  }

  private renderKinds({ counts }: LensComparison): TemplateResult {
    const words = this.wordsFor();
    const kinds = DIFFERENCES.filter((kind) => counts[kind] > 0);
    return html`<fieldset>
      <legend class="sr">${say(words, 'filter')}</legend>
      ${kinds.map(
        (kind) =>
          html`<button class="button" aria-pressed=${this.only === kind ? 'true' : 'false'} @click=${this.choosingKind(kind)}>
            ${say(words, `${kind}.count`, { n: words.number(counts[kind]) })}
          </button>`,
      )}
    </fieldset>`;
  }

  private renderDifferences(comparison: LensComparison, both: Both): TemplateResult {
    const differing = this.differing(comparison);
    const first = differing.slice(0, this.shown);
    const { words } = both.left;
    const total = differing.reduce((sum, { differences }) => sum + differences.length, 0);
    return html`<p class="sr" role="status">
        ${say(words, 'told', { left: labelOf(both.left), right: labelOf(both.right), n: words.number(total) })}
      </p>
      ${differing.length === 0 ? html`<p class="empty">${say(words, this.only ? 'noneOfKind' : 'none')}</p>` : nothing}
      ${ORDER.map((name) => ({ name, list: first.filter(({ collection }) => collection === name) }))
        .filter(({ list }) => list.length > 0)
        .map(({ name, list }) => compareTable(say(words, name), list, both))}
      ${moreButton(differing.length - first.length, words, () => (this.shown += AT_ONCE))}`;
  }

  /** What differs in a way that was asked for, with those differences alone. */
  private differing({ entities }: LensComparison): ComparedEntity[] {
    const kept = entities.map((entity) => ({
      ...entity,
      differences: entity.differences.filter(({ as }) => !this.only || as === this.only),
    }));
    return ORDER.flatMap((name) => kept.filter(({ collection, differences }) => collection === name && differences.length > 0));
  }
}
