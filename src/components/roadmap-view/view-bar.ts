import { html, nothing, type TemplateResult } from 'lit';
import { tellHeight } from '../templates/tell-height.js';
import type { ReaderTools } from './toolbar/reader-tools.js';
import type { Shown } from './toolbar/shown.js';

/** Above the picture: the choice of lenses, and beside it the reader's tools, or the one button that every reader has. */
export function viewBar(
  picker: TemplateResult,
  tools: ReaderTools | undefined,
  shown: Shown,
  showTable: (asTable: boolean) => void,
): TemplateResult {
  const { isPictured, asTable, words } = shown;
  return html`<div class="bar" part="bar" ${tellHeight('--_bar')}>
    ${picker}
    ${
      tools
        ? tools.bar(shown)
        : isPictured
          ? html`<button class="button" aria-pressed=${asTable} @click=${() => showTable(!asTable)}>${words.word('layout.table')}</button>`
          : nothing
    }
  </div>`;
}
