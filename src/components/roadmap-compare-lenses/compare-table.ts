import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedEntity, LensDifference, Side } from '../../sdk/lenses/compare-lenses.js';
import { lensFace } from '../i18n/lens-face.js';
import type { Words } from '../i18n/words.js';
import { say } from './compare-messages.js';
import { fieldWords, valueWords, type Told } from './value-words.js';

/** The two lenses, each with its words. */
export type Both = Record<Side, Told>;

const SIDES = ['left', 'right'] as const;

/**
 * The entities of one list: a group of rows for each, one row for each difference, told in words and not by
 * colour. The roles are said, since on a phone its rows are blocks and some engines then forget them.
 */
export function compareTable(title: string, entities: readonly ComparedEntity[], both: Both): TemplateResult {
  const { words } = both.left;
  const heads = [say(words, 'field'), ...SIDES.map((side) => labelOf(both[side])), say(words, 'difference')];
  return html`<table part="table" role="table">
    <caption>
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    ${entities.map(
      (entity) =>
        html`<tbody part="entity" role="rowgroup">
          ${group(entity, both)}
        </tbody>`,
    )}
  </table>`;
}

export const labelOf = ({ projection, words }: Told): string => lensFace(projection.lens, words).label;

/** What one lens does not show at all is one row; else the title stands above a row for each field. */
function group(entity: ComparedEntity, both: Both): TemplateResult {
  const title = entity.left?.title ?? entity.right?.title ?? entity.id;
  const whole = entity.differences.find(({ field }) => field === undefined);
  if (whole) return row(title, 'name', (side) => (entity[side] ? say(both.left.words, 'shown') : hidden(both.left.words)), whole, both);
  return html`<tr class="name" role="row">
      <th scope="rowgroup" colspan="4" role="rowheader">${title}</th>
    </tr>
    ${entity.differences.map((difference) => fieldRow(entity, difference, both))}`;
}

function fieldRow({ collection, ...faces }: ComparedEntity, difference: LensDifference, both: Both): TemplateResult {
  const { field = '' } = difference;
  const cell = (side: Side) => valueWords(collection, faces[side]?.id, field, both[side]) ?? hidden(both.left.words);
  return row(fieldWords(field, both.left.words), '', cell, difference, both);
}

function row(head: string, name: string, cell: (side: Side) => unknown, difference: LensDifference, both: Both): TemplateResult {
  return html`<tr class="pair ${name}" role="row">
    <th scope="row" role="rowheader">${head}</th>
    ${SIDES.map((side) => html`<td role="cell" data-label=${labelOf(both[side])}><bdi>${cell(side)}</bdi></td>`)}
    <td role="cell">${label(difference, both)}</td>
  </tr>`;
}

const hidden = (words: Words): TemplateResult => html`<span class="muted">${say(words, 'withheld')}</span>`;

/** "hidden for Sales": the word says it, the mark before it only helps to find it again. */
function label({ as, side }: LensDifference, both: Both): TemplateResult {
  const { words } = both.left;
  const by = side && (as === 'hidden' || as === 'coarsened') ? say(words, `${as}.by`, { lens: labelOf(both[side]) }) : say(words, as);
  return html`<span class="label ${as}" part="difference">${by}</span>`;
}

/** The button for what is not drawn yet. */
export function moreButton(rest: number, words: Words, show: () => void): TemplateResult | typeof nothing {
  return rest > 0 ? html`<button class="button" @click=${show}>${say(words, 'more', { n: words.number(rest) })}</button>` : nothing;
}
