import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { isWritten, type Draft } from './draft.js';
import { entryWords, type Entry } from './entry-words.js';
import { inputForm, type FormActions } from './input-form.js';
import { say } from './input-messages.js';

export interface SectionActions extends FormActions {
  open: () => void;
  edit: (entry: Entry) => void;
  discard: (entry: Entry) => void;
}

/** The end of an item's details: what the reader left on it and how that stands, and the form to leave more. */
export function inputSection(
  entries: readonly Entry[],
  draft: Draft | undefined,
  title: string,
  isOnline: boolean,
  words: Words,
  actions: SectionActions,
): TemplateResult {
  const canEdit = !draft || !isWritten(draft);
  return html`<section class="leave" part="input" aria-label=${say(words, 'title')}>
    ${
      entries.length > 0
        ? html`<ul>
            ${entries.map((entry) => left(entry, canEdit, isOnline, words, actions))}
          </ul>`
        : nothing
    }
    ${draft?.isOpen ? inputForm(draft, words, actions) : leaveButton(entries.length > 0, title, words, actions)}
  </section>`;
}

function leaveButton(isMore: boolean, title: string, words: Words, { open }: SectionActions): TemplateResult {
  return html`<button class="button leave-open" @click=${open}>
    ${say(words, isMore ? 'leave.more' : 'leave')}<span class="sr"> ${say(words, 'leave.on', { item: title })}</span>
  </button>`;
}

function left(entry: Entry, canEdit: boolean, isOnline: boolean, words: Words, { edit, discard }: SectionActions): TemplateResult {
  const isBack = entry.state === 'refused';
  return html`<li>
    <blockquote>${entry.input.text}</blockquote>
    <p class="small ${isBack ? 'tone-bad' : 'muted'}">${entryWords(entry, isOnline, words)}</p>
    ${
      isBack
        ? html`<p class="flow">
            ${canEdit ? html`<button class="button" @click=${() => edit(entry)}>${say(words, 'edit')}</button>` : nothing}
            <button class="button" @click=${() => discard(entry)}>${say(words, 'discard')}</button>
          </p>`
        : nothing
    }
  </li>`;
}
