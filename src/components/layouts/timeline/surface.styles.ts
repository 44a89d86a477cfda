import { css } from 'lit';

/** The tools, what scrolls, and the canvas in it. */
export const surfaceStyles = css`
  .time {
    --toward: to right;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    print-color-adjust: exact;
  }
  .time:dir(rtl) {
    --toward: to left;
  }
  .time-tools,
  .time-steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .time-tools {
    gap: 8px 16px;
  }
  .time-tools .button {
    color: inherit;
    font-family: inherit;
  }
  .time-period {
    font-variant-numeric: tabular-nums;
  }
  .time-last {
    margin-inline-start: auto;
  }

  .time-scroll {
    position: relative;
    overflow: auto;
    max-block-size: var(
      --roadmap-timeline-height,
      max(360px, 100dvh / var(--_scale, 1) - var(--roadmap-sticky-top, 0px) - var(--_bar, 49px) - 72px)
    );
    border-block: 1px solid var(--_line);
    /* an opaque background lets the engine scroll without painting anew */
    background: var(--_paper);
    overscroll-behavior-x: contain;
    /* what has the focus keeps clear of what sticks to the page, and within this box of the axis */
    --_top: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px));
    scroll-padding-block: calc(var(--axis) + 4px - var(--_top)) 12px;
    scroll-padding-inline: calc(var(--head) + 24px) 24px;
    touch-action: pan-x pan-y;
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
  }
  .dragged {
    cursor: grabbing;
  }
  .dragged * {
    pointer-events: none;
  }
  .time-canvas button {
    scroll-margin-block: var(--_top) 4px;
  }
  .time-canvas {
    position: relative;
    overflow: clip;
  }

  @media (forced-colors: active) {
    .time {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_bad: CanvasText;
      --_warn: CanvasText;
      --_good: CanvasText;
      --_accent: Highlight;
      --_line: GrayText;
    }
    .time .button {
      border-color: ButtonText;
    }
    /* all lines are equally strong here: those of each month would be more than what they measure */
    .time-grid > .near {
      display: none;
    }
  }
`;
