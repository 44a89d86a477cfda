import { css } from 'lit';

export const compareLensesStyles = css`
  :host {
    container: compare / inline-size;
    min-inline-size: 0;
    flex: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 24px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .bar label {
    display: grid;
    gap: 4px;
    font-size: var(--_small);
    color: var(--_muted);
  }
  select {
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  table {
    inline-size: 100%;
    margin-block-start: 24px;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding-block-end: 4px;
    font-size: var(--_lead);
    font-weight: 600;
    text-align: inherit;
  }
  thead th {
    font-size: var(--_small);
    color: var(--_muted);
  }
  th,
  td {
    padding-block: 4px;
    padding-inline: 0 16px;
    font-weight: inherit;
    text-align: inherit;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:first-child {
    inline-size: 20%;
  }
  th:last-child {
    inline-size: 20%;
  }
  tbody {
    border-block-start: 1px solid var(--_line);
  }
  .name th {
    padding-block: 8px 2px;
    font-weight: 600;
  }
  tbody tr:not(.name) th {
    color: var(--_muted);
    font-size: var(--_small);
  }
  tbody tr:last-child > * {
    padding-block-end: 10px;
  }
  .label {
    display: inline-block;
    padding-inline: 8px;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .label.hidden {
    color: var(--_muted);
    border-style: dashed;
  }
  .label.renamed {
    color: var(--_accent);
  }
  .label.coarsened {
    color: var(--_warn);
  }
  .label.different {
    color: var(--_bad);
    font-weight: 600;
  }
  .empty {
    padding-block: 24px;
  }
  .button {
    margin-block-start: 12px;
  }
  fieldset .button {
    margin: 0;
  }
  @container compare (inline-size < 640px) {
    table,
    caption,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr.pair {
      padding-block: 4px 8px;
    }
    tbody th:first-child,
    td,
    tbody tr:last-child > * {
      inline-size: auto;
      padding: 1px 0;
    }
    td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }
  }
  @media (forced-colors: active) {
    .label {
      color: CanvasText;
    }
  }
`;
