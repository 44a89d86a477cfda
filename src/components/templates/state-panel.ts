import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';

/** Shown while the data or the layout is under way; about as high as what will come. */
export function loadingState(words: Words): TemplateResult {
  return html`<div class="state skeleton">
    <p class="sr">${words.word('state.loading')}</p>
    <span></span><span></span><span></span><span></span><span></span><span></span><span></span><span></span><span></span>
  </div>`;
}

/** Nothing has gone wrong, but there is nothing to show; says what to do. */
export function emptyState(kind: 'empty' | 'no-source', words: Words): TemplateResult {
  return html`<div class="state">
    <h3 aria-level=${kind === 'empty' ? 3 : 2}>${words.word(`state.${kind}`)}</h3>
    <p class="muted">${words.word(`state.${kind}.hint`)}</p>
  </div>`;
}

/** Nothing can be shown, and why: a sentence for each source that failed. */
export function errorState(status: string, messages: readonly string[], words: Words, retry?: () => void): TemplateResult {
  const isOffline = status === 'offline';
  return html`<div class="state" role="alert">
    <h3 aria-level="2">${words.word(isOffline ? 'state.offline' : 'state.error')}</h3>
    ${isOffline ? html`<p>${words.word('state.offline.hint')}</p>` : messages.map((message) => html`<p>${message}</p>`)}
    ${retry ? html`<button class="button" @click=${retry}>${words.word('state.retry')}</button>` : nothing}
  </div>`;
}
