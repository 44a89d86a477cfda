import { css } from 'lit';

export const changesStyles = css`
  .changes {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 8px 12px;
    border-inline-start: 2px solid var(--_accent);
    background: var(--_wash);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .changes > details,
  .changes > p:first-child {
    flex: 1 1 32ch;
    min-inline-size: 0;
    padding-block: 4px;
  }
  .changes .button {
    font-size: inherit;
  }
  .changes summary {
    font-weight: 600;
  }
  .changes dl {
    display: grid;
    grid-template-columns: 11em minmax(0, 1fr);
    gap: 4px 16px;
    padding-block: 8px;
  }
  .changes dt {
    padding-block: 4px;
    font-weight: 600;
  }
  .changes li {
    gap: 0 16px;
    align-items: baseline;
    padding-block: 2px;
  }
  .change {
    margin-inline-start: 4px;
    padding: 0 6px;
    border-radius: 8px;
    background: var(--_accent-wash);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 400;
    white-space: nowrap;
  }
  /* where there is no room for a word: a dot at the corner of the item's glyph; its label says the word */
  .plan-bar > .changed {
    inset-block-start: 2px;
    inset-inline-start: calc(var(--g) + 8px);
    inline-size: 8px;
    block-size: 8px;
    border: 1px solid var(--_paper);
    border-radius: 50%;
    background: var(--_accent);
  }
  .asked {
    font-size: var(--_small);
  }
  .asked summary {
    font-weight: 600;
  }
  .asked ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr));
    gap: 0 48px;
  }
  .asked li {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .asked .small {
    font-size: inherit;
  }
  .asked b {
    display: block;
  }
  .shipped {
    display: grid;
    gap: 12px;
    overflow-wrap: anywhere;
  }
  .shipped h3 {
    padding-block: 8px;
    border-block-end: 1px solid var(--_line-strong);
  }
  .shipped > ul,
  .shipped .more ul:not(.small) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
    gap: 16px 48px;
  }
  .shipped p {
    align-items: baseline;
    justify-content: space-between;
  }
  .shipped .item {
    font-weight: 600;
  }
  .shipped ul.small {
    display: grid;
    gap: 4px;
  }
  .shipped ul.small li {
    display: grid;
  }
  @container roadmap (inline-size < 560px) {
    .changes dl,
    .asked li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .change {
      outline: 1px solid;
    }
    .plan-bar > .changed {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .changes button.button {
      display: none;
    }
    .asked li,
    .shipped li,
    .shipped:not(:has(.more)) {
      break-inside: avoid;
    }
  }
`;
