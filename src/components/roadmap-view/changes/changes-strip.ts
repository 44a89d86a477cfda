import { html, nothing, type TemplateResult } from 'lit';
import { CHANGE_KINDS, type Change, type Changes } from '../../../sdk/insights/changes/change.js';
import type { Projection } from '../../../sdk/lenses/projection.js';
import type { Words } from '../../i18n/words.js';
import { itemButton } from '../../templates/item-button.js';
import { more } from '../../templates/more.js';
import { whenOpen } from '../../templates/when-open.js';
import { changeWords } from './change-words.js';
import { say, sayPlural } from './changes-messages.js';

/** So many changes of a kind are listed at once. */
const AT_ONCE = 20;

export interface StripActions {
  isOnly: boolean;
  toggleOnly: () => void;
  /** Where the reader's own marker is kept. */
  markSeen?: (() => void) | undefined;
}

/** How much has changed since the reader last looked, and behind it what. */
export function changesStrip(found: Changes, projection: Projection, words: Words, actions: StripActions): TemplateResult {
  const { changes, gone, from } = found;
  const date = words.day(from);
  const count = changes.length > 0 && sayPlural(words, 'since', changes.length, { date });
  const text = words.list([count, gone > 0 && sayPlural(words, 'gone', gone)], ' · ');
  return html`<section class="changes" part="changes" aria-label=${say(words, 'label')}>
    ${changes.length > 0 ? list(text, changes, projection, words) : html`<p>${text}</p>`}
    <p class="flow">
      ${
        changes.length > 0
          ? html`<button class="button" aria-pressed=${actions.isOnly} @click=${actions.toggleOnly}>${say(words, 'only')}</button>`
          : nothing
      }
      ${actions.markSeen ? html`<button class="button" @click=${actions.markSeen}>${say(words, 'seen')}</button>` : nothing}
    </p>
  </section>`;
}

function list(text: string, changes: readonly Change[], projection: Projection, words: Words): TemplateResult {
  const kinds = CHANGE_KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind)] as const);
  const draw = () =>
    html`<dl>
      ${kinds
        .filter(([, some]) => some.length > 0)
        .map(
          ([kind, some]) =>
            html`<dt>${say(words, kind)} <span class="muted">${words.number(some.length)}</span></dt>
              <dd>
                ${entries(some.slice(0, AT_ONCE), projection, words)}
                ${more(some.slice(AT_ONCE), (rest) => entries(rest, projection, words), words)}
              </dd>`,
        )}
    </dl>`;
  return html`<details>
    <summary>${text}</summary>
    ${whenOpen(draw)}
  </details>`;
}

function entries(changes: readonly Change[], projection: Projection, words: Words): TemplateResult {
  return html`<ul>
    ${changes.map((change) => {
      const told = changeWords(change, projection, words);
      return html`<li class="flow">
        ${itemButton(change, undefined)} ${told ? html`<span>${told}</span>` : nothing}
        ${change.reason === undefined ? nothing : html`<span class="muted">${change.reason}</span>`}
      </li>`;
    })}
  </ul>`;
}
