import { css } from 'lit';

/** A row becomes a block: the title, then each cell that says something beside its label, two abreast where there is room. */
const stacked = css`
  thead {
    /* still there for screen readers */
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tr:not(.lane) {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    padding-block: 8px 12px;
  }
  tr:not(.lane) th {
    grid-column: 1 / -1;
    padding-block: 2px 4px;
    font-weight: 600;
  }
  td {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    align-items: baseline;
    gap: 8px;
    padding-block: 2px;
  }
  td::before {
    content: attr(data-label);
    /* the column's heading says it already */
    content: attr(data-label) / '';
    color: var(--_muted);
    font-size: var(--_small);
  }
  td.blank {
    display: none;
  }
  tbody {
    contain-intrinsic-block-size: auto calc(var(--_rows) * 140px + 60px);
  }
`;

export const listStyles = css`
  .list,
  .list thead,
  .list tbody {
    display: block;
  }
  .list tr {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: 16px;
    align-items: start;
    border-block-end: 1px solid var(--_line);
  }
  .list th,
  .list td {
    min-inline-size: 0;
    padding: 8px 0;
    line-height: 20px;
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .list thead {
    position: sticky;
    inset-block-start: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) - 1px);
    z-index: 1;
    background: var(--_paper);
    color: var(--_muted);
  }
  .list thead th {
    font-size: var(--_small);
  }
  .list.long tbody {
    content-visibility: auto;
  }
  .list tbody {
    contain-intrinsic-block-size: auto calc(var(--_rows) * 45px + 60px);
  }
  .list .lane {
    display: block;
    border-color: var(--_line-strong);
  }
  .list .lane th {
    display: block;
    padding-block: 24px 8px;
    font-weight: 600;
  }
  .list tbody tr:not(.lane):hover {
    background: var(--_wash);
  }
  .list tbody tr:not(.lane) th {
    padding-block: 6px;
  }
  .list .dates {
    font-variant-numeric: tabular-nums;
  }
  @container roadmap (inline-size < 720px) {
    .list {
      ${stacked}
    }
  }
  @container roadmap (inline-size < 1080px) {
    .list.many {
      ${stacked}
    }
  }
  @media print {
    .list {
      font-size: 0.857em;
    }
    .list.long tbody {
      content-visibility: visible;
    }
    .list thead {
      position: static;
    }
    .list tr {
      break-inside: avoid;
    }
  }
  /* a cell is as wide as its column; what it holds must not push the next one aside */
  .list .mark {
    white-space: normal;
  }
`;
