import { css } from 'lit';

/** Signs on an axis for names without room, and the lists behind them. */
export const moreNamesStyles = css`
  .more-names {
    position: absolute;
    z-index: 9999;
    inset-block-end: -1px;
    inset-inline-start: var(--x);
  }
  .more-names > :first-child {
    display: block;
    min-inline-size: 28px;
    block-size: 24px;
    padding-inline: 5px;
    /* what is pressed is higher than what is seen */
    border: 0 solid #0000;
    border-block-width: 3px;
    border-radius: 6px;
    background: var(--_wash) padding-box;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 18px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .more-names > ul {
    left: var(--_x, -9999px);
    top: var(--_y, 0);
    padding: 12px 16px;
    max-inline-size: min(400px * var(--_scale), 100vw - 16px);
    max-block-size: min(400px * var(--_scale), var(--_max-height, 100vh));
    line-height: 1.6;
  }
  .names-left {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    padding-block: 8px;
  }
`;
