import { html, nothing, type TemplateResult } from 'lit';
import { SAVED_FORMATS, type SavedFormat } from '../../../sdk/lenses/lens-lists.js';
import type { Paper } from '../../../sdk/exports/sheets/paper.js';
import { OFFERED } from './offered-formats.js';
import { inSight, saveFile, type FileFormat, type Wish } from './save-file.js';
import type { Shown } from './shown.js';
import { say, type ToolbarMessage } from './toolbar-messages.js';

const ON_PAPER: readonly Paper[] = ['a4', 'a3', 'letter', 'legal', 'tabloid'];
const LETTER = /-(US|CA|MX|PH)\b/;

/** What the menu asks of the toolbar. */
interface Actions {
  /** Closes the menu and says how it went. */
  done: (told: string) => void;
  say: (told: string) => void;
  update: () => void;
  focus: (selector: string) => void;
  print: () => void;
}

/** Where a reader chooses a file to take away: how much of the roadmap, on which paper, in which format. */
export class ExportMenu {
  #wish: Partial<Wish> = {};
  #isBusy = false;
  /** Whether a PDF would lack letters, and the reader is asked what to do. */
  #lacksLetters = false;

  constructor(private readonly actions: Actions) {}

  render(shown: Shown): TemplateResult {
    const { words, projection } = shown;
    const wish = this.#wishFor(shown);
    const { exports: allowed = SAVED_FORMATS } = projection.lens;
    const formats = SAVED_FORMATS.filter((format) => allowed.includes(format) && (!isOffered(format) || OFFERED[format]));
    const word = (key: ToolbarMessage): string => say(words, key);
    return html`<p class="muted small" id="save-as">${word('export')}</p>
      ${
        isPart(shown)
          ? this.#picker(
              'export.scope',
              ['view', 'all'],
              wish.isWhole ? 'all' : 'view',
              (one) => word(`export.scope.${one}`),
              shown,
              (one) => ({
                isWhole: one === 'all',
              }),
            )
          : nothing
      }
      <ul role="list" aria-labelledby="save-as" aria-busy=${this.#isBusy}>
        ${formats.map(
          (format) =>
            html`<li>
              <button class="row" data-format=${format} @click=${() => void this.#save(format, shown)}>${word(`export.${format}`)}</button>
            </li>`,
        )}
      </ul>
      ${this.#lacksLetters ? this.#question(shown, formats) : nothing}
      ${formats.includes('pdf') || formats.includes('pptx') ? this.#settings(shown, wish, formats.includes('pdf')) : nothing}`;
  }

  /** Forgets what was asked when the menu was last open. */
  closed(): void {
    this.#lacksLetters = false;
  }

  #wishFor({ words }: Shown): Wish {
    return { isWhole: false, paper: LETTER.test(words.locale) ? 'letter' : 'a4', orientation: 'landscape', fit: 'pages', ...this.#wish };
  }

  #settings(shown: Shown, wish: Wish, hasPaper: boolean): TemplateResult {
    const word = (key: ToolbarMessage): string => say(shown.words, key);
    return html`<details class="paper">
      <summary>${word('export.settings')}</summary>
      ${
        hasPaper
          ? [
              this.#picker('export.paper', ON_PAPER, wish.paper, paperName, shown, (paper) => ({ paper })),
              this.#picker(
                'export.orientation',
                ['landscape', 'portrait'],
                wish.orientation,
                (one) => word(`export.${one}`),
                shown,
                (orientation) => ({ orientation }),
              ),
            ]
          : nothing
      }
      ${this.#picker(
        'export.fit',
        ['pages', 'page'],
        wish.fit,
        (one) => word(`export.fit.${one}`),
        shown,
        (fit) => ({ fit }),
      )}
    </details>`;
  }

  #picker<T extends string>(
    label: ToolbarMessage,
    choices: readonly T[],
    current: T,
    word: (one: T) => string,
    { words }: Shown,
    wish: (one: T) => Partial<Wish>,
  ): TemplateResult {
    const choose = ({ target }: Event): void => {
      this.#wish = { ...this.#wish, ...wish((target as HTMLSelectElement).value as T) };
      this.actions.update();
    };
    return html`<label class="pick">
      <span class="muted small">${say(words, label)}</span>
      <select class="button" @change=${choose}>
        ${choices.map((one) => html`<option value=${String(one)} .selected=${one === current}>${word(one)}</option>`)}
      </select>
    </label>`;
  }

  /** No file full of question marks without asking. */
  #question(shown: Shown, formats: readonly SavedFormat[]): TemplateResult {
    const word = (key: ToolbarMessage): string => say(shown.words, key);
    return html`<div class="lacks">
      <p class="small">${word('export.letters')}</p>
      ${formats.includes('print') ? html`<button class="button" @click=${() => this.#print()}>${word('export.print')}</button>` : nothing}
      <button class="button anyway" @click=${() => void this.#save('pdf', shown, true)}>${word('export.anyway')}</button>
    </div>`;
  }

  #print(): void {
    this.actions.done('');
    setTimeout(() => this.actions.print());
  }

  async #save(format: SavedFormat, shown: Shown, lossy = false): Promise<void> {
    if (format === 'print') return this.#print();
    if (this.#isBusy) return;
    this.#setBusy(true);
    this.actions.say(say(shown.words, 'export.working'));
    try {
      await saveFile(format, shown, { ...this.#wishFor(shown), ...(lossy && { lossy }) });
      this.actions.done(say(shown.words, 'export.saved', { format: say(shown.words, `export.${format}`) }));
    } catch (error) {
      this.#failed(error, shown);
    }
    this.#setBusy(false);
  }

  #failed(error: unknown, { words }: Shown): void {
    if (error instanceof Error && error.name === 'MissingLettersError') {
      this.#lacksLetters = true;
      this.actions.say(say(words, 'export.letters'));
      this.actions.focus('.lacks button');
    } else this.actions.done(say(words, 'export.failed', { why: error instanceof Error ? error.message : String(error) }));
  }

  #setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.actions.update();
  }
}

const isOffered = (format: SavedFormat): format is FileFormat & keyof typeof OFFERED => format === 'pdf' || format === 'pptx';

const paperName = (paper: string): string => paper.charAt(0).toUpperCase() + paper.slice(1);

/** Whether the reader looks at less than all. */
function isPart(shown: Shown): boolean {
  const { search, filter = {} } = shown.view;
  const isOutside = (shown.lanes?.counts.outOfRange ?? 0) > 0 || inSight(shown) !== shown.view;
  return isOutside || Boolean(search) || Object.values(filter).flat().length > 0;
}
