import { css } from 'lit';

export const listStyles = css`
  .list {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  .list th,
  .list td {
    padding: 8px 16px 8px 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    border-block-end: 1px solid var(--_line);
  }
  .list thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_paper);
    font-size: var(--_small);
    color: var(--_muted);
    white-space: nowrap;
    z-index: 1;
  }
  .list .lane th {
    padding-block: 24px 8px;
    font-weight: 600;
    border-block-end-color: var(--_line-strong);
  }
  .list tbody tr:not(.lane):hover {
    background: var(--_wash);
  }
  .list tbody {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 400px;
  }
  .list td.when {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .list .title {
    min-inline-size: 14em;
    max-inline-size: 36em;
  }
  @container roadmap (inline-size < 720px) {
    .list,
    .list tbody,
    .list tr,
    .list td,
    .list tbody th {
      display: block;
    }
    .list thead {
      position: absolute;
      clip-path: inset(50%);
      block-size: 1px;
      overflow: hidden;
    }
    .list tr:not(.lane) {
      padding-block: 10px;
      border-block-end: 1px solid var(--_line);
    }
    .list td,
    .list tbody tr:not(.lane) th {
      border: 0;
      padding: 0;
      max-inline-size: none;
    }
    .list td {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: 8px;
    }
    .list td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: var(--_small);
    }
  }
`;
