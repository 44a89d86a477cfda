import { css } from 'lit';

/** The plan on paper: lane below lane, cut between rows, the axis at the top of each sheet. */
export const paperStyles = css`
  @media print {
    .plan-tools {
      display: none;
    }
    /* low, since engines repeat no more than a quarter of a sheet */
    .stamp .plan {
      --flag: 18px;
    }
    .stamp .plan-axis {
      position: static;
      border-block-end: 1px solid var(--_line-strong);
    }
    .stamp .plan-tick-row {
      block-size: 16px;
    }
    .stamp .plan-axis :is(.plan-tick-row span, .plan-flag) {
      line-height: 16px;
    }
    .paper .plan {
      --head: 0px;
    }
    .paper .plan-lanes,
    .paper .plan-lane {
      display: block;
    }
    .paper :is(.kept, .opening, .plan-rows) {
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
    .paper .plan-end {
      padding-block-end: 10px;
      border-block-end: 1px solid var(--_line);
    }
    .paper .plan-stick {
      padding-block-end: 10px;
      break-inside: avoid;
      break-after: avoid;
    }
    .paper :is(.plan-bar, .plan-point) {
      inset-block-start: calc(var(--y) - var(--top));
    }
    /* a name on every sheet that its lane reaches */
    @supports not (-moz-appearance: none) {
      .paper .plan-lane:not(.kept) {
        display: table;
        table-layout: fixed;
        inline-size: 100%;
      }
      .paper .plan-lane:not(.kept) :is(.stretch, .opening) {
        display: contents;
      }
      .paper .plan-lane:not(.kept) .plan-head {
        display: table-header-group;
        break-inside: avoid;
      }
    }
    /* Firefox loses what stands in a table within one, and cuts well between rows alone */
    @supports (-moz-appearance: none) {
      .paper,
      .paper :is(.plan, .plan-lanes, .plan-lane) {
        display: contents;
      }
      .paper .stretch {
        display: table-row-group;
        break-inside: avoid;
      }
      .paper :is(.kept .stretch, .plan-lane:not(.kept) :is(.opening, .again, .plan-end, .stretch > .plan-rows)) {
        display: table-row;
      }
    }
  }
`;
