import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Facet, FacetValue } from '../../../sdk/lenses/facets.js';
import type { Words } from '../../i18n/words.js';
import { more } from '../../templates/more.js';
import { say, TOOLBAR_MESSAGES, type ToolbarMessage } from './toolbar-messages.js';

/** So many values are there at once; of more, the rest waits. */
const AT_ONCE = 10;

type Choose = (facet: Facet, value: string, isChosen: boolean) => void;

/** What a field is called. */
export function fieldWord(field: string, words: Words): string {
  const own = `field.${field}`;
  return words.known(own) ?? (Object.hasOwn(TOOLBAR_MESSAGES, own) ? say(words, own as ToolbarMessage) : field);
}

/** What one value of a field is called: its entity's title, the word for it, or that there is none. */
export function valueWord(field: Facet['field'], { value, title }: Pick<FacetValue, 'value' | 'title'>, words: Words): string {
  return title ?? (value === '' ? say(words, 'none') : (words.known(`${field}.${value}`) ?? value));
}

/** Each field with its values to tick, and how many items each would leave. */
export function facetList(facets: readonly Facet[], choose: Choose, words: Words): TemplateResult {
  return html`<div class="facets">
    ${facets.map((facet) => {
      const chosen = facet.values.filter((one) => one.chosen).length;
      return html`<details class="facet" ?open=${chosen > 0}>
        <summary>
          ${fieldWord(facet.field, words)} ${chosen > 0 ? html`<span class="muted small">${words.number(chosen)}</span>` : nothing}
        </summary>
        <ul role="list">
          ${values(facet, facet.values.slice(0, AT_ONCE), choose, words)}
        </ul>
        ${more(
          facet.values.slice(AT_ONCE),
          (rest) =>
            html`<ul role="list">
              ${values(facet, rest, choose, words)}
            </ul>`,
          words,
        )}
      </details>`;
    })}
  </div>`;
}

function values(facet: Facet, some: readonly FacetValue[], choose: Choose, words: Words): TemplateResult[] {
  return some.map(
    (one) =>
      html`<li>
        <label class=${one.count === 0 ? 'muted' : ''}>
          <input
            type="checkbox"
            .checked=${live(one.chosen)}
            @change=${({ target }: Event) => choose(facet, one.value, (target as HTMLInputElement).checked)}
          />
          <span class="facet-value">${valueWord(facet.field, one, words)}</span>
          <span class="muted small">${words.number(one.count)}</span>
        </label>
      </li>`,
  );
}
