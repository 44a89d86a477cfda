import { css } from 'lit';

/** The timeline on paper: lane below lane, cut between rows, the calendar at the top of each sheet. */
export const paperStyles = css`
  @media print {
    .time-tools {
      display: none;
    }
    .time-scroll {
      max-block-size: none;
      overflow: visible;
    }
    .stamp .time {
      --axis: auto;
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
      inline-size: auto;
      block-size: auto;
    }
    .paper .time-lane {
      position: relative;
      inset: auto;
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
      font-weight: 600;
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
      block-size: 28px;
      background: var(--lines);
    }
    /* a name on every sheet that its lane reaches; Firefox loses what stands in a table within one */
    @supports not (-moz-appearance: none) {
      .paper .time-lane:not(.kept) {
        display: table;
        table-layout: fixed;
        inline-size: 100%;
      }
      .paper .time-lane:not(.kept) > .time-head {
        display: table-header-group;
        break-inside: avoid;
      }
    }
    /* Firefox knows no end of a sheet to avoid after a block: a heading is as high as what must not part from it */
    @supports (-moz-appearance: none) {
      .paper .time-head {
        break-inside: avoid;
        padding-block-end: 96px;
        margin-block-end: -96px;
      }
    }
  }
`;
