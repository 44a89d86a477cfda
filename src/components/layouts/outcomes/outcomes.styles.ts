import { css } from 'lit';

/** Each objective has the axis over its own items. */
const ownAxis = css`
  .goals-head .axis {
    display: none;
  }
  .work:has(.axis) {
    padding-block-start: 24px;
  }
  /* there is one line of room */
  .work .axis {
    inset: 0;
    white-space: nowrap;
  }
  .work .quarter {
    font-size: var(--_small);
  }
  /* not through their names */
  .work .today {
    inset-block-start: 24px;
  }
`;

/** Nested in the layout's own class: the sheets of all layouts live in one shadow root. */
export const outcomesStyles = css`
  .outcomes {
    display: grid;
    gap: calc(5 * var(--_row));
    padding-block: 8px 24px;
    overflow-wrap: anywhere;

    .briefing,
    .aim {
      display: grid;
      align-content: start;
      gap: 8px;
    }
    .aim {
      gap: 4px;
    }
    .vision,
    .aim h4 {
      font-size: var(--_lead);
    }
    .standing {
      max-inline-size: 76ch;
      font-size: 1.286em;
      line-height: 1.5;
    }
    .to-objective {
      display: inline;
      font-weight: 600;
      text-decoration: underline var(--_line-strong) 1px;
      text-underline-offset: 4px;
    }

    .agenda,
    .decided .entries {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
      gap: calc(4 * var(--_row)) 48px;
    }
    .decided .entries {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
      gap: 0 48px;
    }
    h3 {
      padding-block: 8px;
    }
    .goals-head {
      border-block-end: 1px solid var(--_line-strong);
    }
    .entries {
      border-block-start: 1px solid var(--_line-strong);
    }
    .entry,
    .goal {
      display: grid;
      padding-block: calc(1.5 * var(--_row));
      border-block-end: 1px solid var(--_line);
      break-inside: avoid;
    }
    .entry .tone-bad {
      display: block;
    }
    .entry {
      grid-template-columns: 6.5em 1fr;
      gap: 4px 16px;
    }
    .pivot {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 8px;
      padding-block: 4px;
    }

    .goals-head,
    .goal {
      display: grid;
      grid-template-columns: var(--_columns, 9fr 11fr);
      gap: 0 48px;
    }
    .goal {
      padding-block: calc(3 * var(--_row));
    }
    .plain {
      --_columns: 3fr 8fr;
    }
    .bare {
      --_columns: 1fr;
    }
    .decided .entry,
    .goal:last-child {
      border: 0;
    }
    .decided .entry {
      display: block;
    }
    .bare .aim {
      display: none;
    }
    .goals-head {
      position: sticky;
      inset-block-start: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px));
      z-index: 2;
      align-items: end;
      background: var(--_paper);
    }
    .aim h4 {
      line-height: 1.3;
      scroll-margin-block-start: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) + 72px);
    }
    .aim h4.muted {
      font: inherit;
    }
    h4 .small {
      font-weight: 400;
    }
    .health .mark {
      margin-inline-end: 8px;
      font-weight: 600;
    }
    .health .mark,
    .said .mark {
      font-size: inherit;
    }
    .health .small {
      display: inline-block;
    }

    .key-results,
    .bets {
      display: grid;
      gap: 12px;
    }
    .key-results {
      padding-block-start: 12px;
    }
    .key-result {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2px 24px;
    }
    .current {
      font-weight: 600;
    }
    .baseline {
      color: var(--_muted);
    }
    .arrow {
      display: inline-block;
    }

    /* a line with things on it: its places count from the left, so that right to left it is turned over as a whole */
    .track {
      position: relative;
      block-size: 6px;
    }
    .track i {
      position: absolute;
      inset-block: 0;
      left: calc(var(--_at) * 100%);
      inline-size: calc(var(--_size) * 100%);
      background: currentColor;
    }
    .line {
      margin-block: 6px 4px;
      background: linear-gradient(var(--_line) 0 0) center / 100% 2px no-repeat;
    }
    .line i {
      inset-block: 2px;
    }
    .track .tick {
      inset-block: -4px;
      inline-size: 2px;
      background: var(--_ink);
    }
    .track .base {
      inset-block: -1px;
      inline-size: 1px;
      background: var(--_line-strong);
    }
    .track .was {
      background: var(--_warn);
    }
    .track .now {
      inset-block: -2px;
      inline-size: 10px;
      margin-left: -5px;
      border-radius: 50%;
      box-shadow: 0 0 0 2px var(--_paper);
    }
    /* what lies beyond the end */
    .track .edge {
      inset: -1px 0 -1px auto;
      inline-size: auto;
      border: 4px solid var(--_paper);
      border-right: 0;
      border-left: 7px solid;
      box-shadow: -2px 0 var(--_paper);
    }
    .track .before {
      inset: -1px auto -1px 0;
      rotate: 180deg;
    }
    &:dir(rtl) :is(.arrow, .track) {
      scale: -1 1;
    }

    .work {
      position: relative;
      isolation: isolate;
      align-self: start;
    }
    .axis {
      position: relative;
      block-size: 54px;
      overflow: clip;
    }
    .quarter,
    .today {
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--_at) * 100%);
      padding-inline-start: 6px;
      border-inline-start: 1px solid var(--_line);
    }
    .quarter {
      inline-size: calc(100% / var(--_n));
    }
    .quarter,
    .quarter > div {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .today {
      inset-block-start: auto;
      border-color: currentColor;
    }
    /* within a section the axis is but lines behind the bars; its words stand at the top, once */
    .work .axis {
      position: absolute;
      inset: -24px 0;
      block-size: auto;
      z-index: -1;
    }
    .work .axis > * {
      inset-block: 0;
      font-size: 0;
    }
    .bet {
      display: grid;
      grid-template-columns: 14px 1fr auto;
      gap: 4px 8px;
      align-items: baseline;
    }
    details .bet {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 34px;
    }
    .bet > span > .glyph {
      vertical-align: -2px;
    }
    :where(.bet .item) {
      justify-self: start;
    }
    :where(.bet .item),
    .said > *,
    .work summary {
      background: var(--_paper);
    }
    .said {
      justify-content: end;
      gap: 0 12px;
    }
    .date {
      color: var(--_ink);
    }
    .bet .track {
      grid-column: 1 / -1;
    }
    .track .span {
      min-inline-size: 4px;
      border-radius: 2px;
      background: color-mix(in srgb, currentColor 30%, transparent);
      overflow: hidden;
      mask-image: linear-gradient(to right, #0003, #000 calc(var(--_soft-start) * 100%) calc(100% - var(--_soft-end) * 100%), #0003);
    }
    .track .high {
      background: color-mix(in srgb, currentColor 45%, transparent);
    }
    /* hardly sure: an outline that is not filled in yet */
    .track .low {
      border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
      background: none;
    }

    .strip {
      display: flex;
      gap: 1px;
      block-size: 6px;
      margin-block: 8px 4px;
      border-radius: 3px;
      overflow: hidden;
    }
    .strip i {
      flex: var(--_n) 0 2px;
      background: currentColor;
    }
    .strip .tone-plain {
      opacity: 0.4;
    }

    @container roadmap (inline-size < 1000px) {
      .key-result {
        grid-template-columns: 1fr;
      }
      .axis .muted {
        display: none;
      }
      .bet {
        grid-template-columns: 14px 1fr;
      }
      .said {
        grid-column: 2;
        justify-content: start;
      }
    }
    /* months stand over their year */
    @container roadmap (inline-size < 1100px) {
      .axis {
        block-size: 72px;
      }
    }
    /* paper is wider */
    @container roadmap (inline-size < 600px) {
      .entry {
        display: block;
      }
      .goals-head {
        display: block;
        position: static;
      }
      .goal {
        grid-template-columns: 1fr;
        row-gap: 16px;
      }
      ${ownAxis}
      /* of six, each second one has no room */
      .axis:has(:nth-child(6)) .quarter {
        overflow: visible;
      }
      .axis:has(:nth-child(6)) .quarter:nth-child(even) {
        font-size: 0;
      }
    }
    /* blocks, since Firefox cuts what stands in a grid anywhere */
    @media print {
      display: block;
      padding: 0;
      font-size: 0.86em;
      print-color-adjust: exact;
      > *,
      .agenda > * {
        margin-block-end: 20px;
      }
      .agenda {
        display: block;
      }
      .agenda ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
        gap: 0 48px;
      }
      .goals-head {
        display: block;
        position: static;
        border: 0;
      }
      .goals-head h3 {
        border-block-end: 1px solid var(--_line-strong);
      }
      .entry,
      .goal {
        padding-block: 8px;
      }
      /* work that may go on for sheets */
      .goal:has(.long) {
        display: block;
        break-inside: auto;
      }
      .bet,
      .key-result,
      .again,
      .stretch,
      section:not(.goal),
      section h3,
      .goal:has(.long) > .aim,
      .opening:not(:has(.long)) {
        break-inside: avoid;
      }
      /* its first items stay with what heads them */
      .opening:has(.long) .goals-head,
      .goal:has(.long) > .aim {
        padding-block-end: 128px;
        margin-block-end: -128px;
      }
      /* its first sheet may be any */
      ${ownAxis}
      .long.long {
        padding-block: 6px;
      }
      .long .quarter {
        font-size: 0;
      }
      /* lines that run through its work begin below it */
      .again > div {
        position: relative;
        z-index: 1;
        padding-block-start: 8px;
        background: #fff;
      }
      .again .axis {
        block-size: 32px;
      }
      .again .today {
        inset-block-start: 16px;
      }
      /* what heads it on every sheet that it reaches; in Firefox, which loses what stands in a table within one, some items at a time have it */
      @supports not (-moz-appearance: none) {
        .stretch,
        section:not(.goal) {
          display: table;
          inline-size: 100%;
        }
        .stretch {
          break-inside: auto;
        }
        .again,
        section h3 {
          display: table-header-group;
        }
      }
    }
    @media (forced-colors: active) {
      .track,
      .strip {
        --_line: GrayText;
        --_line-strong: GrayText;
        --_ink: CanvasText;
        --_warn: CanvasText;
        --_paper: Canvas;
        forced-color-adjust: none;
        color: CanvasText;
      }
      .today {
        border-color: Highlight;
      }
    }
  }
`;
