import { html, nothing, type TemplateResult } from 'lit';

/** So many rows: less than there are on a sheet. */
const ROWS = 6;

/** Firefox repeats the head of one table, and of none that stands in it. */
export const repeatsHeads = (): boolean => !CSS.supports('-moz-appearance', 'none');

/** On paper what has a head of its own on every sheet: all of it, or in Firefox so much as is cut nowhere. */
export const stretchesOf = <T>(rows: readonly T[]): (readonly T[])[] =>
  rows.length > ROWS && !repeatsHeads() ? [rows.slice(0, ROWS), ...stretchesOf(rows.slice(ROWS))] : [rows];

/** The rows of a lane on paper, each stretch but the first with the lane's name: what is above it may be on another sheet. */
export const inStretches = (rows: readonly TemplateResult[], name: string): TemplateResult[] =>
  stretchesOf(rows).map((some, n) => html`<div class="stretch">${n > 0 ? html`<p class="again small">${name}</p>` : nothing}${some}</div>`);
