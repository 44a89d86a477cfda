import { css } from 'lit';

/** The timeline on paper: lane below lane, cut between rows, the calendar at the top of each sheet. */
export const paperStyles = css`
  @media print {
    /* low, since engines repeat no more than a quarter of a sheet */
    .stamp .time {
      --axis: auto;
      --flag: 18px;
    }
    .stamp .time-tick-row {
      block-size: 16px;
    }
    .stamp .time :is(.time-tick-row > span, .time-flag) {
      line-height: 16px;
    }
    .stamp .time-axis {
      position: static;
    }
    .paper .time {
      --axis: 0px;
      --head: 0px;
    }
    .paper .time,
    .paper .time-canvas {
      display: block;
    }
    .paper .time-lane {
      position: relative;
      block-size: auto;
      padding-block: 6px;
    }
    .paper .kept,
    .paper .time-rows {
      break-inside: avoid;
    }
    .paper .time-head {
      position: static;
      block-size: auto;
      inline-size: auto;
      break-after: avoid;
    }
    .paper .time-stick {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      padding: 0 0 4px;
      break-after: avoid;
    }
    .paper :is(.time-facts, .time-tally) {
      padding: 0;
    }
    .paper .time-rows {
      position: relative;
      block-size: calc(12px + 16px * var(--n));
      background: var(--lines);
    }
    /* a name goes on below where the sheet ends */
    .paper :is(.time-item > .item, .time-point > button) {
      block-size: auto;
      padding-block: 4px;
      line-height: 16px;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .paper .opening {
      break-inside: avoid;
    }
    /* a name on every sheet that its lane reaches */
    @supports not (-moz-appearance: none) {
      .paper .time-lane:not(.kept) {
        display: table;
        table-layout: fixed;
        inline-size: 100%;
      }
      .paper .time-lane:not(.kept) :is(.stretch, .opening) {
        display: contents;
      }
      .paper .time-lane:not(.kept) .time-head {
        display: table-header-group;
        break-inside: avoid;
      }
    }
    /* Firefox loses what stands in a table within one, and cuts well between rows alone */
    @supports (-moz-appearance: none) {
      .paper,
      .paper :is(.time, .time-canvas, .time-lane) {
        display: contents;
      }
      .paper .stretch {
        display: table-row-group;
        break-inside: avoid;
      }
      .paper :is(.kept .stretch, .time-lane:not(.kept) :is(.opening, .again, .stretch > .time-rows)) {
        display: table-row;
      }
    }
  }
`;
