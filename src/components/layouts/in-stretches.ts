import { html, type TemplateResult } from 'lit';

/** So many rows: less than there are on a sheet. */
const ROWS = 6;

/** The rows of a lane on paper, some at a time: Firefox cuts well between groups of rows, and not within one that fills a sheet. */
export function inStretches(rows: readonly TemplateResult[]): TemplateResult[] {
  return Array.from(
    { length: Math.ceil(rows.length / ROWS) },
    (_, n) => html`<div class="stretch">${rows.slice(n * ROWS, (n + 1) * ROWS)}</div>`,
  );
}
