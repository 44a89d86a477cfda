import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isEmpty, type FieldRow, type ReadSample } from './read-sample.js';
import { FIELD_NAMES, SETUP_MESSAGES as M } from './setup-messages.js';

export type Choose = (field: FieldRow['field'], path: string | null) => void;

/** Each field of an item, the column it is read from, some of its values, and how sure that is; fields that are nowhere wait folded away. */
export function fieldTable({ rows, columns }: ReadSample, choose: Choose): TemplateResult {
  const [found, open] = [rows.filter((row) => !isEmpty(row)), rows.filter(isEmpty)];
  return html`<table class="fields" part="fields">
      <caption class="sr">${M.fields}</caption>
      <thead>
        <tr><th scope="col">${M.field}</th><th scope="col">${M.column}</th><th scope="col">${M.examples}</th><th scope="col">${M.sureness}</th></tr>
      </thead>
      <tbody>
        ${found.map((row) => fieldRow(row, columns, choose))}
      </tbody>
    </table>
    ${
      open.length > 0
        ? html`<details>
            <summary>${M.more} (${open.length})</summary>
            <div class="others">${open.map((row) => html`<label>${nameOf(row)} ${columnSelect(row, columns, choose)}</label>`)}</div>
          </details>`
        : nothing
    }`; // prettier-ignore
}

function fieldRow(row: FieldRow, columns: ReadSample['columns'], choose: Choose): TemplateResult {
  const { suggestion } = row;
  const examples = (suggestion?.examples ?? []).map(String).join(' · ');
  return html`<tr>
    <th scope="row">${nameOf(row)}</th>
    <td>${columnSelect(row, columns, choose)}</td>
    <td class="examples" title=${examples}><bdi>${examples}</bdi></td>
    <td class="muted" title=${suggestion?.why ?? ''}>${suggestion ? surenessOf(row) : nothing}</td>
  </tr>`;
}

function columnSelect(row: FieldRow, columns: ReadSample['columns'], choose: Choose): TemplateResult {
  const path = row.suggestion?.path ?? '';
  const handle = (event: Event) => choose(row.field, (event.target as HTMLSelectElement).value || null);
  return html`<select aria-label="${nameOf(row)}: ${M.column}" .value=${live(path)} @change=${handle}>
    <option value="" ?selected=${path === ''}>${M.none}</option>
    ${columns.map((column) => html`<option value=${column.path} ?selected=${column.path === path}>${column.path}</option>`)}
  </select>`;
}

const nameOf = ({ field }: FieldRow): string => FIELD_NAMES[field] ?? field;

function surenessOf({ suggestion, isChosen }: FieldRow): string {
  const { confidence = 0 } = suggestion ?? {};
  if (isChosen) return M.chosen;
  return confidence >= 0.75 ? M.sure : confidence >= 0.5 ? M.likely : M.guess;
}
