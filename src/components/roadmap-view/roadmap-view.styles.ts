import { css } from 'lit';

export const roadmapViewStyles = css`
  :host {
    container: roadmap / inline-size;
    min-inline-size: 0;
    flex: auto;
  }
  .view {
    zoom: var(--_scale);
  }
  .view > .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_row));
  }
  .head,
  .bar,
  .notices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .head {
    align-items: baseline;
    gap: 4px 24px;
  }
  .head .title {
    overflow-wrap: anywhere;
    font-size: var(--_title);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .bar {
    position: sticky;
    inset-block-start: var(--roadmap-sticky-top, 0px);
    z-index: 4;
    min-block-size: calc(var(--_control) + 20px);
    padding-block: var(--_row);
    background: var(--_paper);
    border-block-end: 1px solid var(--_line);
  }
  /* as at 400 %: what sticks would leave no room for what it belongs to */
  @media (max-height: 400px) {
    .bar {
      position: static;
    }
    .content {
      --_bar: 0px !important;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [data-item][aria-current='true'] {
    background: var(--_accent-wash);
  }
  .foot {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
    color: var(--_muted);
  }
  .foot .more > * {
    line-height: max(24px, 1.5em);
  }
  .foot .more summary {
    padding: 0;
    font-size: inherit;
    color: inherit;
  }
  .foot .more [open] {
    flex-basis: 100%;
  }
  .foot .item {
    color: var(--_ink);
  }
  .issues summary {
    color: var(--_warn);
  }
  .issues li {
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .issues ul {
    max-block-size: 320px;
    overflow: auto;
  }
  .disclaimer {
    max-inline-size: 72ch;
  }
  .notices {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .notices ul {
    display: grid;
    flex: 1 1 40ch;
    gap: 4px;
  }
  .notices li {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line-strong);
    overflow-wrap: anywhere;
  }
  .notices .old {
    border-color: var(--_warn);
  }
  .notices .gone {
    border-color: var(--_bad);
  }
  .state {
    display: grid;
    justify-items: start;
    align-content: center;
    gap: 8px;
    min-block-size: 240px;
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
  }
  .skeleton {
    gap: 16px;
    justify-items: stretch;
    max-inline-size: none;
  }
  .skeleton span {
    block-size: 16px;
    border-radius: 4px;
    background: var(--_line);
    /* seen in forced colours, which take grounds away */
    outline: 1px solid transparent;
  }
  .skeleton span:nth-child(3n + 1) {
    inline-size: 40%;
  }
  .skeleton span:nth-child(3n) {
    inline-size: 72%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton span {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    .notices .busy {
      animation: pulse 0.8s ease-in-out infinite alternate;
    }
    @keyframes pulse {
      to {
        border-color: var(--_accent);
      }
    }
    @keyframes breathe {
      to {
        opacity: 0.4;
      }
    }
  }
  .sheets {
    display: contents;
  }
  .content > .foot,
  .stamp,
  .paper {
    display: none;
    color-scheme: light;
    color: var(--_ink);
    background: var(--_paper);
  }
  @media print {
    :host {
      background: none;
    }
    .view {
      --_sheet: 100cqw;
      zoom: 1;
      color: var(--_ink);
      color-scheme: light;
      background: var(--_paper);
      print-color-adjust: exact;
    }
    .view > .content {
      display: block;
    }
    .view > .content > :not(.sheets),
    .stamp,
    .paper {
      margin-block-end: 16px;
    }
    .view > .sr,
    .bar,
    .issues,
    .details,
    .notices button,
    .content:has(> .foot) .sheets > .foot,
    .body:has(+ .paper),
    :is(.paper, .shipped) .more > summary {
      display: none;
    }
    /* before the picture: no sheet is left for it alone */
    .content > .foot {
      display: grid;
      gap: 4px;
      padding: 0;
      border: 0;
    }
    /* what stands in a head of a table stands on every sheet; of a table within a table Firefox loses what does not fit the first */
    .sheets {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
      border-spacing: 0;
    }
    .stamp {
      display: table-header-group;
    }
    /* lines that run through all lanes begin where the sheet does */
    .stamp > * {
      position: relative;
      z-index: 1;
      background: #fff;
    }
    .stamp > p {
      padding-block: 0 4px;
    }
    .paper {
      display: block;
    }
    summary {
      list-style: none;
    }
    .foot,
    .stamp,
    .notices li {
      break-inside: avoid;
    }
  }
`;
