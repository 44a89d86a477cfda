import { html, nothing, type TemplateResult } from 'lit';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import { fillMessage } from '../../templates/fill-message.js';
import { itemButton } from '../../templates/item-button.js';
import { isWritten, type Draft } from './draft.js';
import { entryWords, type Entry } from './entry-words.js';
import { say } from './input-messages.js';

export interface NoticeActions {
  discard: (entry: Entry) => void;
  forget: (draft: Draft) => void;
}

/** What has not reached anybody yet, above the picture: nobody has to open an item to learn that their words wait or came back. */
export function inputNotice(
  entries: readonly Entry[],
  drafts: readonly Draft[],
  { items }: Projection,
  isOnline: boolean,
  words: Words,
  { discard, forget }: NoticeActions,
): TemplateResult | typeof nothing {
  const shown = (id: string) => items.find((item) => item.id === id);
  const unsent = entries.filter(({ state }) => state === 'waiting' || state === 'refused');
  // a draft whose item is here waits in its details
  const stranded = drafts.filter((draft) => isWritten(draft) && !shown(draft.item));
  if (unsent.length + stranded.length === 0) return nothing;
  return html`<div class="notices small" part="inputs">
    <ul>
      ${unsent.map((entry) => {
        const item = shown(entry.input.item);
        const name = item ? itemButton(item, undefined) : html`<bdi>“${entry.input.text}”</bdi>`;
        const isLost = !item && entry.state === 'refused';
        return html`<li class=${entry.state === 'refused' ? 'gone' : 'old'}>
          ${fillMessage(say(words, 'on', { item: '{item}' }), 'item', name)}${words.colon}${entryWords(entry, isOnline, words)}
          ${isLost ? html`<button class="button" @click=${() => discard(entry)}>${say(words, 'discard')}</button>` : nothing}
        </li>`;
      })}
      ${stranded.map(
        (draft) =>
          html`<li class="gone">
            <bdi>${draft.title}</bdi>${words.colon}${say(words, 'gone')} <bdi>“${draft.text}”</bdi>
            <button class="button" @click=${() => forget(draft)}>${say(words, 'discard')}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}
