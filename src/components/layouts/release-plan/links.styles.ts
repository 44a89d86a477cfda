import { css } from 'lit';

/** Dependencies: boxes of which two edges are drawn. */
export const linksStyles = css`
  .plan-link {
    --c: var(--_ink);
    --line: 1.5px;
    grid-column: -2;
    grid-row: calc(var(--upper) * var(--step) + var(--first)) / calc(var(--lower) * var(--step) + var(--first));
    justify-self: start;
    pointer-events: none;
    inline-size: calc(var(--w) + 1px);
    margin-block: var(--top) calc(var(--bottom) * -1);
    margin-inline-start: var(--x);
    position: relative;
    border: 0 solid var(--c);
  }
  .plan-link.near {
    align-self: start;
    margin-block-end: 0;
    block-size: calc(var(--bottom) - var(--top));
  }
  /* as in a timeline: each way in which the dates keep them has its own colour and strokes */
  .plan-link.unknown {
    --c: var(--_muted);
    border-style: dotted;
  }
  .plan-link.possible {
    --c: var(--_warn);
    border-style: dashed;
  }
  .plan-link.violated {
    --c: var(--_bad);
    --line: 2.5px;
  }
  /* on its way through other lanes it keeps quiet until one of its ends is open */
  .plan-link.far:not(.open) {
    mask: linear-gradient(#000 16px, #0003 48px calc(100% - 48px), #000 calc(100% - 16px)) no-clip;
  }
  .plan-link.down {
    border-block-start-width: var(--line);
  }
  .plan-link:not(.down) {
    border-block-end-width: var(--line);
  }
  .plan-link.to-end {
    border-inline-end-width: var(--line);
  }
  .plan-link.to-start {
    border-inline-start-width: var(--line);
  }
  /* the lines lie behind the bars, the arrow heads on them */
  .plan-link::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-end: -3px;
    inset-inline-start: -5px;
    inline-size: 9px;
    block-size: 7px;
    background: var(--c);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .plan-link.to-end::after {
    inset-inline: auto -5px;
  }
  .plan-link:not(.down)::after {
    inset-block: -3px auto;
    clip-path: polygon(0 100%, 100% 100%, 50% 0);
  }
`;
