import { html, nothing, type TemplateResult } from 'lit';
import { agoWords } from '../i18n/ago-words.js';
import type { Words } from '../i18n/words.js';
import type { SourceStatus } from '../roadmap-view/read-sources.js';
import { troubleWords } from '../roadmap-view/trouble-words.js';

/** What stands above a picture that is not what it should be: another lens is under way, or a source is old, late or missing. */
export function sourceNotices(
  sources: readonly SourceStatus[],
  lens: string,
  words: Words,
  now: number,
  retry: () => void,
): TemplateResult | typeof nothing {
  const notices = noticesOf(sources, lens, words, now);
  if (notices.length === 0) return nothing;
  const isStuck = sources.some(({ trouble, isBusy }) => trouble && !isBusy);
  return html`<div class="notices small" part="sources">
    <ul>
      ${notices.map(({ name, text, tone, why }) => html`<li class=${tone}>${name && html`<bdi>${name}</bdi>: `}${text}${why ? html` <span class="muted">${why}</span>` : nothing}</li>`)}
    </ul>
    ${isStuck ? html`<button class="button" @click=${retry}>${words.word('state.retry')}</button>` : nothing}
  </div>`;
}

interface Notice {
  name?: string;
  text: string;
  tone: 'busy' | 'old' | 'gone';
  why?: string;
}

/** One line for each source that is not as it should be; a source alone needs no name. */
function noticesOf(sources: readonly SourceStatus[], lens: string, words: Words, now: number): Notice[] {
  return sources.flatMap((source): Notice[] => {
    const { title, state, trouble, at, read, isFormer } = source;
    const name = sources.length > 1 ? title : '';
    const why = trouble && troubleWords(trouble, words);
    if (isFormer) return [{ text: words.word('notice.lens', { lens }), tone: 'busy' }];
    if (read && state === 'ready') return [];
    if (!read && state === 'loading' && !trouble) return [{ name, text: words.word('notice.loading'), tone: 'busy' }];
    const age = read && at !== undefined && words.word('notice.age', { age: agoWords(now - at, words.locale) });
    const text = [state === 'offline' && words.word('notice.offline'), age || words.word('notice.missing')].filter(Boolean).join(' ');
    return [{ name, text, tone: read ? 'old' : 'gone', ...(why && state !== 'offline' && { why }) }];
  });
}
