import { css } from 'lit';

/** Very narrow views, and forced colours. */
export const modesStyles = css`
  /* here the bar above takes two rows */
  @container roadmap (inline-size < 320px) {
    .narrow .plan-ticks,
    .narrow .plan-stick h3 {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .plan-bar::before {
      --edge: CanvasText;
    }
    .soft > .plan-bar::before {
      mask: none;
    }
    .bracket .plan-bar::before {
      border-block-end: 4px solid;
    }
    .plan-lines .near {
      display: none;
    }
    .plan-link::after,
    .plan-fold::before,
    .plan-sum,
    .plan-load::before {
      forced-color-adjust: none;
    }
    .plan {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_bad: CanvasText;
      --_line: GrayText;
    }
  }
`;
