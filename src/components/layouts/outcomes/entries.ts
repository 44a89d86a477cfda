import { html, nothing, type TemplateResult } from 'lit';
import { MESSAGES, type MessageKey } from '../../i18n/messages.js';
import type { Words } from '../../i18n/words.js';
import { more } from './more.js';

/** One decision or risk: what stands beside it, its title, and what is said below. */
export interface Entry {
  mark: unknown;
  title: string;
  /** Paragraphs; empty ones are left out. */
  text?: unknown;
  small?: unknown;
  details?: unknown;
}

/** A titled list of entries, the others behind a button where there are more than `few`. Nothing at all for none. */
export function entries(heading: string, list: readonly Entry[], few: number, words: Words): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<h3>${heading}</h3>
    ${listOf(list.slice(0, few))} ${more(list.length - few, () => listOf(list.slice(few)), words)}`;
}

function listOf(list: readonly Entry[]): TemplateResult {
  return html`<ul class="entries">
    ${list.map(
      ({ mark, title, text, small, details }) =>
        html`<li class="entry" part="entry">
          <p class="when small">${mark}</p>
          <div>
            <h4>${title}</h4>
            ${text ? html`<p>${text}</p>` : nothing} ${details} ${small ? html`<p class="muted small">${small}</p>` : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** Who is asked: our word for an audience we know, the roadmap's own for any other. */
export function addressees(to: readonly string[] | undefined, words: Words): string {
  return (to ?? []).map((id) => (Object.hasOwn(MESSAGES, `audience.${id}`) ? words.word(`audience.${id}` as MessageKey) : id)).join(', ');
}

/** What there is of some facts, in one line. */
export function joined(...facts: unknown[]): string {
  return facts.filter(Boolean).join(' · ');
}
