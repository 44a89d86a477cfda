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
  /* whoever tabs to a heading to sort by it sees it */
  thead:focus-within {
    position: sticky;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
  }
  thead:focus-within tr:not(.lane, .gap) {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  tr:not(.lane, .gap) {
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
`;

export const listStyles = css`
  .list,
  .list thead,
  .list tbody {
    display: block;
  }
  .list tr:not(.gap, .lane) {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: 16px;
    align-items: start;
    border-block-end: 1px solid var(--_line);
  }
  .list th,
  .list td {
    min-inline-size: 0;
    padding: var(--_row) 0;
    line-height: 20px;
    text-align: inherit;
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
  .list .sort {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    margin-block: -2px;
    color: inherit;
  }
  .list .sort:hover,
  .list [aria-sort] .sort {
    color: var(--_ink);
  }
  .list [aria-sort] .sort::after {
    content: '';
    flex: none;
    inline-size: 5px;
    block-size: 5px;
    border: solid currentColor;
    border-width: 1.5px 0 0 1.5px;
    rotate: 45deg;
    translate: 0 1px;
  }
  .list [aria-sort='descending'] .sort::after {
    rotate: 225deg;
    translate: 0 -1px;
  }
  .list tr.lane {
    display: block;
    border-block-end: 1px solid var(--_line-strong);
  }
  .list .lane th {
    display: block;
    padding-block: calc(3 * var(--_row)) var(--_row);
    font-weight: 600;
  }
  .list tbody tr:not(.lane):hover {
    background: var(--_wash);
  }
  .list tbody tr:not(.lane) th {
    padding-block: calc(var(--_row) - 2px);
  }
  .list .point {
    line-height: 24px;
  }
  .list .milestone::before {
    content: '◆ ';
    content: '◆ ' / '';
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
    .paper .list,
    .list-heads {
      font-size: 0.857em;
      line-height: 1.4;
    }
    .list-heads,
    .paper .list tr:not(.lane) {
      display: grid;
      grid-template-columns: var(--_columns);
      gap: 0 8px;
      padding: 0;
    }
    .paper .many,
    .list-heads.many {
      font-size: 0.75em;
    }
    .list-heads.many span {
      font-size: 0.93em;
    }
    .many .mark {
      gap: 3px;
    }
    .many .glyph {
      inline-size: 11px;
      block-size: 11px;
    }
    .list-heads {
      overflow-wrap: anywhere;
      padding-block: 4px;
      border-block-end: 1px solid var(--_line-strong);
    }
    /* the heads of the columns stand at the top of each sheet */
    .paper .list thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .paper .list tr:not(.lane) :is(th, td) {
      display: block;
      grid-column: auto;
      padding-block: 4px;
      line-height: inherit;
    }
    .paper .list td::before {
      content: none;
    }
    .paper .list tr {
      break-inside: avoid;
    }
    .paper .list .lane {
      break-after: avoid;
    }
    .paper .list tbody {
      break-inside: avoid;
    }
    @supports not (-moz-appearance: none) {
      .paper .list tbody {
        break-inside: auto;
        display: table;
        inline-size: 100%;
      }
      .paper .list tr.lane {
        display: table-header-group;
      }
    }
    .paper .list .item {
      min-block-size: 0;
    }
  }
  /* a cell is as wide as its column; what it holds must not push the next one aside */
  .list .mark {
    white-space: normal;
  }
`;
