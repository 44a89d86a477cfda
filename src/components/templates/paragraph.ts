import { html, nothing, type TemplateResult } from 'lit';

/** A paragraph with classes of ours; nothing where there is nothing to say. */
export function paragraph(text: unknown, classes = ''): TemplateResult | typeof nothing {
  return text ? html`<p class=${classes}>${text}</p>` : nothing;
}
