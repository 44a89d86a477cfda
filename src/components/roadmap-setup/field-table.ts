import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { isEmpty, type FieldRow, type ReadSample } from './read-sample.js';
import type { Words } from '../i18n/words.js';
import { fieldName, say } from './setup-messages.js';

export type Choose = (field: FieldRow['field'], path: string | null) => void;

/** Each field of an item, the column it is read from, some of its values, and how sure that is; fields that are nowhere wait folded away. */
export function fieldTable({ rows, columns }: ReadSample, words: Words, choose: Choose): TemplateResult {
  const [found, open] = [rows.filter((row) => !isEmpty(row)), rows.filter(isEmpty)];
  return html`<table class="fields" part="fields">
      <caption class="sr">${say(words, 'fields')}</caption>
      <thead>
        <tr><th scope="col">${say(words, 'field')}</th><th scope="col">${say(words, 'column')}</th><th scope="col">${say(words, 'examples')}</th><th scope="col">${say(words, 'sureness')}</th></tr>
      </thead>
      <tbody>
        ${found.map((row) => fieldRow(row, columns, words, choose))}
      </tbody>
    </table>
    ${
      open.length > 0
        ? html`<details>
            <summary>${say(words, 'more')} (${words.number(open.length)})</summary>
            <div class="others">${open.map((row) => html`<label>${fieldName(words, row.field)} ${columnSelect(row, columns, words, choose)}</label>`)}</div>
          </details>`
        : nothing
    }`; // prettier-ignore
}

function fieldRow(row: FieldRow, columns: ReadSample['columns'], words: Words, choose: Choose): TemplateResult {
  const { suggestion } = row;
  const examples = (suggestion?.examples ?? []).map(String).join(' · ');
  return html`<tr>
    <th scope="row">${fieldName(words, row.field)}</th>
    <td>${columnSelect(row, columns, words, choose)}</td>
    <td class="examples" title=${examples}><bdi>${examples}</bdi></td>
    <td class="muted" title=${ifDefined(words.known('setup.sure') === undefined ? suggestion?.why : undefined)}>
      ${suggestion ? surenessOf(row, words) : nothing}
    </td>
  </tr>`;
}

function columnSelect(row: FieldRow, columns: ReadSample['columns'], words: Words, choose: Choose): TemplateResult {
  const path = row.suggestion?.path ?? '';
  const handle = (event: Event) => choose(row.field, (event.target as HTMLSelectElement).value || null);
  return html`<select aria-label="${fieldName(words, row.field)}: ${say(words, 'column')}" .value=${live(path)} @change=${handle}>
    <option value="" ?selected=${path === ''}>${say(words, 'none')}</option>
    ${columns.map((column) => html`<option value=${column.path} ?selected=${column.path === path}>${column.path}</option>`)}
  </select>`;
}

function surenessOf({ suggestion, isChosen }: FieldRow, words: Words): string {
  const { confidence = 0 } = suggestion ?? {};
  if (isChosen) return say(words, 'chosen');
  return say(words, confidence >= 0.75 ? 'sure' : confidence >= 0.5 ? 'likely' : 'guess');
}
