import { css } from 'lit';

/** Dependencies, above the bars. */
export const linksStyles = css`
  .time-links {
    position: absolute;
    inset-block-start: var(--axis);
    inset-inline-start: var(--head);
    z-index: 1;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    pointer-events: none;
  }
  .time-links:dir(rtl) {
    transform: scaleX(-1);
  }
  .time-links .unknown {
    stroke: var(--_muted);
    stroke-dasharray: 1 3;
  }
  .time-links .possible {
    stroke: var(--_warn);
    stroke-dasharray: 6 3;
  }
  .time-links .violated {
    stroke: var(--_bad);
    stroke-width: 2.5;
  }
`;
