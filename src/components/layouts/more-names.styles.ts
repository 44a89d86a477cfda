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
    /* not what is left beside where it stands */
    inline-size: max-content;
    max-inline-size: min(480px * var(--_scale), 100vw - 16px);
    max-block-size: min(400px * var(--_scale), var(--_max-height, 100vh));
    line-height: 1.6;
    grid-template-columns: auto auto max-content;
    gap: 4px 8px;
  }
  .more-names > :popover-open {
    display: grid;
  }
  .more-names .name {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  .name > .muted {
    white-space: nowrap;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* a small flag, or what a milestone has in the picture */
  .name::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border-inline-start: 2px solid var(--_muted);
    background: color-mix(in srgb, var(--_line-strong) 22%, var(--_paper));
  }
  .of-milestone::before {
    content: '◆';
    content: '◆' / '';
    block-size: auto;
    border: 0;
    background: none;
  }
  .of-release > bdi {
    font-weight: 600;
  }
  .names-left {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    padding-block: 8px;
  }
  .names-left .name::before {
    display: inline-block;
    margin-inline-end: 4px;
  }
`;
