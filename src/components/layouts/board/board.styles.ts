import { css } from 'lit';

export const boardStyles = css`
  .board {
    --_top: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) - 1px);
  }
  .board-row {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    column-gap: 24px;
  }
  .board-column {
    min-inline-size: 0;
  }
  .board-head {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 1;
    padding-block: calc(var(--_row) + 4px) var(--_row);
    border-block-end: 2px solid var(--_ink);
    background: var(--_paper);
    font-size: 1em;
    font-weight: 600;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .board-head.muted {
    border-color: var(--_line-strong);
    font-weight: 400;
  }
  .board-heads {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 2;
    align-items: end;
    background: var(--_paper);
  }
  .board-heads .board-head {
    position: static;
  }
  .board-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 4px;
    padding-block: calc(var(--_row) + 2px) calc(var(--_row) + 4px);
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .board-card .item {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    font-weight: 600;
    line-height: 20px;
    padding-block: 2px;
  }
  .board-card .item:focus-visible {
    outline-offset: 0;
  }
  .board-card .mark {
    white-space: normal;
  }
  .board-nothing {
    padding-block: 12px;
  }
  .board-lane {
    padding-block-start: 20px;
  }
  .board-toggle {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: var(--_control);
    font-weight: 600;
  }
  .board-toggle::before {
    content: '';
    align-self: center;
    padding: 1.75px;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  .board-toggle[aria-expanded='false']::before {
    rotate: -45deg;
    translate: 0;
  }
  .board-toggle[aria-expanded='false']:dir(rtl)::before {
    rotate: 135deg;
  }
  .board-lane .board-row {
    border-block-start: 1px solid var(--_line-strong);
  }
  /* the columns are headed above all lanes */
  .board-lane .board-cell-head,
  .board-lane .board-nothing {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .board-lane .board-column {
    position: relative;
  }
  /* more columns than there is room for: a box of its own to scroll in, so that their heads stay in sight */
  .board.scrolls {
    --_top: 0px;
    max-block-size: max(320px, calc(100dvh / var(--_scale, 1) - var(--roadmap-sticky-top, 0px) - var(--_bar, 49px) - 16px));
    overflow: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline proximity;
    background: var(--_paper);
  }
  .scrolls .board-row {
    grid-template-columns: repeat(var(--_columns), 200px);
    inline-size: max-content;
  }
  .scrolls .board-column {
    scroll-snap-align: start;
  }
  .scrolls .board-lane > h3 {
    position: sticky;
    inset-inline-start: 0;
    inline-size: max-content;
  }
  @container roadmap (inline-size < 560px) {
    .board-row {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 16px;
    }
    .board-heads {
      display: none;
    }
    .board-lane .board-row {
      border: 0;
    }
    .board-lane .board-cell-head {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      padding-block: 8px 4px;
      border-block-end: 1px solid var(--_line-strong);
    }
    .board-lane .board-column.empty {
      display: none;
    }
  }
  @media print {
    .board.scrolls {
      max-block-size: none;
      overflow: visible;
    }
    :is(.stamp, .paper) .board-row {
      display: grid;
      grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
      inline-size: auto;
      column-gap: 12px;
      font-size: 0.857em;
    }
    .board-head,
    .board-heads,
    .paper .board-lane > h3 {
      position: static;
    }
    .board-toggle::before,
    .paper .board:not(.stacked) .board-column :is(h3, h4),
    .paper .board-column.empty {
      visibility: hidden;
    }
    .paper .board:not(.stacked) .board-column :is(h3, h4) {
      position: absolute;
    }
    .paper .stacked .board-row {
      display: block;
    }
    .paper .stacked .board-column.empty {
      display: none;
    }
    .paper .stacked .board-cell-head {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      padding-block: 8px 4px;
    }
    .paper .stacked .board-cards {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 12px;
      align-items: start;
    }
    .paper .board-head,
    .paper .board-cell-head,
    .paper .board-lane > h3 {
      break-inside: avoid;
      break-after: avoid;
    }
    /* what heads it on every sheet that it reaches; in Firefox, which loses what stands in a table within one, some cards at a time have it */
    .paper .stacked .stretch {
      margin-block-start: 12px;
      break-inside: avoid;
    }
    @supports not (-moz-appearance: none) {
      .paper :is(.board-lane, .stacked .stretch) {
        display: table;
        inline-size: 100%;
        break-inside: auto;
      }
      .paper :is(.board-lane > h3, .stacked .stretch > :is(h3, h4)) {
        display: table-header-group;
      }
    }
    .board-card {
      break-inside: avoid;
    }
    .board-card .item {
      display: block;
    }
  }
`;
