import { css, html } from 'lit';
import { itemButton } from '../templates/item-button.js';
import type { LayoutModule } from './layout-module.js';

/** What is drawn where no layout can be loaded, not even the table: the items by their titles. */
export const titlesAlone: LayoutModule = {
  name: 'list',
  styles: css``,
  draw: ({ projection, selected, marks }) =>
    html`<ul>
      ${projection.items.map((item) => html`<li>${itemButton(item, selected, marks)}</li>`)}
    </ul>`,
};
