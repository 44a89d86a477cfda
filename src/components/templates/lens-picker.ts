import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { lensFace } from '../i18n/lens-face.js';
import type { Words } from '../i18n/words.js';

/** What the picker offers. */
export interface LensChoice {
  id: string;
  label: string;
  description?: string | undefined;
}

/** Native radio buttons: one tab stop, arrow keys, and a name every screen reader tells. */
export function lensPicker(choices: readonly LensChoice[], current: string, words: Words, choose: (id: string) => void): TemplateResult {
  // outside of a form Chromium holds a radio button that is gone, and with it all that was drawn around it
  return html`<form class="lens-form" method="dialog">
    <fieldset class="lenses" part="lens-picker" aria-label=${words.word('lens.label')}>
      <legend class="sr">${words.word('lens.label')}</legend>
      ${choices
        .map((lens) => lensFace(lens, words))
        .map(
          ({ id, label, description }) =>
            html`<label class="lens" part="lens" title=${description ?? ''}
              ><input type="radio" name="lens" .value=${id} .checked=${live(id === current)} @change=${() => choose(id)} /><bdi
                >${label}</bdi
              ></label
            >`,
        )}
    </fieldset>
  </form>`;
}
