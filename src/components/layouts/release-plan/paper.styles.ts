import { css } from 'lit';

/** The plan on paper: lane below lane, cut between rows, the axis at the top of each sheet. */
export const paperStyles = css`
  @media print {
    .plan-tools {
      display: none;
    }
    .stamp .plan-axis {
      position: static;
      border-block-end: 1px solid var(--_line-strong);
    }
    .paper .plan {
      --head: 0px;
    }
    .paper .plan-lanes,
    .paper .plan-lane {
      display: block;
    }
    .paper .kept,
    .paper .plan-rows {
      break-inside: avoid;
    }
    .paper .plan-head {
      padding-block: 10px 0;
      border: 0;
      break-after: avoid;
    }
    .paper .plan-load {
      max-inline-size: 240px;
    }
    .paper .plan-rows {
      position: relative;
      background: var(--lines);
      print-color-adjust: exact;
    }
    .paper .plan-stick {
      break-inside: avoid;
      break-after: avoid;
    }
    .paper :is(.plan-bar, .plan-point) {
      inset-block-start: calc(var(--y) - var(--top));
    }
    /* its name stands on every sheet that a lane reaches; Firefox loses what stands in a table within one */
    @supports not (-moz-appearance: none) {
      .paper .plan-lane:not(.kept) {
        display: table;
        table-layout: fixed;
        inline-size: 100%;
      }
      .paper .plan-lane:not(.kept) > .plan-head {
        display: table-header-group;
        break-inside: avoid;
      }
    }
  }
`;
