import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectedItem } from '../../../sdk/lenses/projection.js';
import { expiryWords, isExpired, sayWords } from '../../templates/say-words.js';
import type { Scene } from '../layout-module.js';
import { copyText } from './copy-text.js';
import { saying } from './themes-messages.js';

const COPIED_MS = 2000;

/** What may be said of an item, and what may not. An expired sentence is struck out and cannot be taken along. */
export function say(item: ProjectedItem, scene: Scene): TemplateResult {
  return html`${item.sayable ? sentence(item, item.sayable, scene) : nothing}
  ${
    item.doNotSay
      ? html`<div class="say not">
          <p class="small">${scene.words.word('field.doNotSay')}</p>
          <p>${item.doNotSay}</p>
        </div>`
      : nothing
  }`;
}

function sentence(item: ProjectedItem, said: string, scene: Scene): TemplateResult {
  const { words, projection } = scene;
  const expired = isExpired(item, projection.today);
  const expiry = expiryWords(item, projection.today, words);
  const label = words.list([expired ? '' : words.word('field.sayable'), expiry], ' ');
  return html`<div class="say ${expired ? 'expired' : 'may'}">
    <p class="small">
      <span>${label}</span>
      ${expired ? nothing : copyButton(item, scene)}
    </p>
    <blockquote>${expired ? html`<s>${said}</s>` : said}</blockquote>
  </div>`;
}

/** All its labels lie on top of each other, so that it keeps its width when the label changes. */
function copyButton(item: ProjectedItem, scene: Scene): TemplateResult {
  const { words } = scene;
  return html`<button class="copy" part="copy" data-copy="ready" @click=${(event: Event) => handleCopy(event, item, scene)}>
    <span class="copy-ready">${saying(words, 'copy')}<span class="sr">: ${item.title}</span></span>
    <span class="copy-copied">${saying(words, 'copied')}</span>
    <span class="copy-selected">${saying(words, 'selected')}</span>
  </button>`;
}

async function handleCopy({ currentTarget }: Event, item: ProjectedItem, scene: Scene): Promise<void> {
  const { projection, words } = scene;
  const button = currentTarget as HTMLElement;
  const shown = button.closest('.say')!.querySelector('blockquote')!;
  const outcome = await copyText(sayWords(item, projection, words), shown);
  button.dataset['copy'] = outcome;
  scene.announce(saying(words, `${outcome}.told`));
  setTimeout(() => {
    button.dataset['copy'] = 'ready';
    scene.announce('');
  }, COPIED_MS);
}
