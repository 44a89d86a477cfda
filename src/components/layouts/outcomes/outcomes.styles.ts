import { css } from 'lit';

/** Nested in the layout's own class: the sheets of all layouts live in one shadow root. */
export const outcomesStyles = css`
  .outcomes {
    --_bar-size: 49px;
    --_forth: to right;
    --_back: to left;
    display: grid;
    gap: 40px;
    padding-block: 8px 24px;
    overflow-wrap: anywhere;
    &:dir(rtl) {
      --_forth: to left;
      --_back: to right;
    }
    h3 {
      font-weight: 600;
      font-size: var(--_lead);
    }
    h4 {
      font-weight: 600;
    }
    summary {
      inline-size: fit-content;
      min-block-size: 28px;
      padding-block: 4px;
      font-size: var(--_small);
      color: var(--_accent);
      cursor: pointer;
    }
    details[open] .closed,
    details:not([open]) .opened {
      display: none;
    }

    .briefing {
      display: grid;
      gap: 8px;
      text-wrap: pretty;
    }
    .vision {
      font-size: var(--_lead);
      color: var(--_muted);
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
    .to-objective:hover {
      text-decoration-color: currentColor;
    }

    .agenda {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
      gap: 32px 48px;
    }
    .agenda h3 {
      padding-block-end: 8px;
      border-block-end: 1px solid var(--_line-strong);
    }
    .decided {
      display: block;
    }
    .decided .entries {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
      column-gap: 48px;
    }
    .decided .entry {
      display: block;
      border: 0;
    }
    .entry {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      gap: 4px 16px;
      padding-block: 12px;
      border-block-end: 1px solid var(--_line);
      break-inside: avoid;
    }
    .entry .when {
      padding-block-start: 2px;
      font-variant-numeric: tabular-nums;
    }
    .entry .when b {
      display: block;
    }
    .pivot {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 8px;
      padding-block: 4px;
    }
    .pivot dt {
      color: var(--_muted);
    }

    .goals-head,
    .goal {
      display: grid;
      grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
      column-gap: 48px;
    }
    .plain > .goals-head,
    .plain > .goal {
      grid-template-columns: minmax(0, 3fr) minmax(0, 8fr);
    }
    .bare > .goals-head,
    .bare > .goal {
      grid-template-columns: minmax(0, 1fr);
    }
    .bare .aim {
      display: none;
    }
    .goals-head {
      position: sticky;
      inset-block-start: calc(var(--roadmap-sticky-top, 0px) + var(--_bar-size));
      z-index: 2;
      align-items: end;
      padding-block-start: 4px;
      background: var(--_paper);
      border-block-end: 1px solid var(--_line-strong);
    }
    .goals-head h3 {
      padding-block: 8px;
    }
    .goal {
      padding-block: 24px;
      border-block-end: 1px solid var(--_line);
      break-inside: avoid;
    }
    .goal:last-child {
      border-block-end: 0;
    }
    .aim {
      display: grid;
      align-content: start;
      gap: 4px;
    }
    .aim h4 {
      font-size: var(--_lead);
      line-height: 1.3;
      scroll-margin-block-start: calc(var(--roadmap-sticky-top, 0px) + var(--_bar-size) + 72px);
    }
    .placed {
      font-weight: 400;
    }
    .quiet h4 {
      font-size: inherit;
      font-weight: 500;
      color: var(--_muted);
    }
    .health .mark {
      vertical-align: bottom;
      margin-inline-end: 8px;
      font-size: inherit;
      font-weight: 600;
    }

    .key-results {
      display: grid;
      gap: 12px;
      padding-block-start: 12px;
    }
    .key-result {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2px 24px;
      align-items: start;
    }
    .figures {
      font-variant-numeric: tabular-nums;
    }
    .figures .current {
      font-weight: 600;
    }
    .figures .baseline,
    .figures .arrow {
      color: var(--_muted);
    }
    .figures .arrow {
      display: inline-block;
      margin-inline: 4px;
      color: var(--_muted);
    }
    .line {
      position: relative;
      block-size: 14px;
      margin-block-start: 2px;
    }
    .line::before {
      content: '';
      position: absolute;
      inset: 6px 0;
      border-radius: 1px;
      background: var(--_line);
    }
    .line i {
      position: absolute;
      inset-inline-start: calc(var(--_at) * 100%);
      background: currentColor;
    }
    .line .way {
      inset-block: 6px;
      inline-size: calc(var(--_size) * 100%);
    }
    .line .base,
    .line .aimed {
      inset-block: 3px;
      inline-size: 1px;
      background: var(--_line-strong);
    }
    .line .aimed {
      inset-block: 0;
      inline-size: 2px;
      background: var(--_ink);
    }
    .line .now.target,
    .line .now.baseline {
      border-radius: 0;
      clip-path: polygon(0 0, 100% 50%, 0 100%);
    }
    .line .now.baseline {
      clip-path: polygon(100% 0, 0 50%, 100% 100%);
    }
    .line .now {
      inset-block-start: 2px;
      inline-size: 10px;
      block-size: 10px;
      margin-inline-start: -5px;
      border-radius: 50%;
      box-shadow: 0 0 0 2px var(--_paper);
    }

    .work {
      position: relative;
      isolation: isolate;
      align-self: start;
    }
    .axis {
      position: relative;
      block-size: 52px;
      font-size: var(--_small);
      line-height: 1.3;
      color: var(--_muted);
      white-space: nowrap;
      overflow: clip;
    }
    .axis b {
      font-weight: 500;
      color: var(--_ink);
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
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .months {
      display: block;
    }
    .goals-head .today {
      inset-block: auto 0;
      block-size: 18px;
    }
    .today {
      border-inline-start-color: var(--_accent);
      color: var(--_accent);
    }
    .today span {
      position: absolute;
      inset-block-end: 1px;
      inset-inline-start: 6px;
    }
    /* within a section the axis is but lines behind the bars; its words stand at the top, once */
    .work > .axis {
      position: absolute;
      inset: -24px 0;
      block-size: auto;
      z-index: -1;
    }
    .work > .axis > * {
      font-size: 0;
    }
    .bets {
      display: grid;
      gap: 12px;
    }
    details .bet {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 34px;
    }
    .bet {
      display: grid;
      grid-template-columns: 14px minmax(0, 1fr) auto;
      gap: 4px 8px;
      align-items: baseline;
    }
    .bet > .tone-plain,
    .bet > span:first-child {
      align-self: start;
      padding-block-start: 3px;
    }
    :where(.bet .item),
    .said > * {
      background: var(--_paper);
    }
    .bet .item {
      justify-self: start;
    }
    .said .mark,
    .roll-up .mark {
      font-size: inherit;
    }
    .health .small {
      display: inline-block;
    }
    .said {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: end;
      gap: 0 12px;
      font-variant-numeric: tabular-nums;
    }
    .said .date {
      color: var(--_ink);
    }
    .track {
      position: relative;
      grid-column: 1 / -1;
      block-size: 6px;
    }
    .track > i {
      position: absolute;
      inset-inline-start: calc(var(--_at) * 100%);
    }
    .track .span {
      inset-block: 0;
      min-inline-size: 4px;
      inline-size: calc(var(--_size) * 100% - var(--_cut-start, 0px) - var(--_cut-end, 0px));
      margin-inline-start: var(--_cut-start, 0);
      border-radius: 2px;
      overflow: hidden;
      mask-image:
        linear-gradient(var(--_forth), rgb(0 0 0 / 0.15), #000 calc(var(--_soft-start) * 100%)),
        linear-gradient(var(--_back), rgb(0 0 0 / 0.15), #000 calc(var(--_soft-end) * 100%));
      mask-composite: intersect;
    }
    .span::before {
      content: '';
      position: absolute;
      inset: 0;
      background: currentColor;
      opacity: 0.3;
    }
    .sure-high::before {
      opacity: 0.45;
    }
    /* hardly sure: an outline that is not filled in yet */
    .span.sure-low::before {
      background: none;
      border: 1px solid currentColor;
      border-radius: 2px;
      opacity: 0.6;
    }
    .from-before {
      --_cut-start: 9px;
    }
    .to-after {
      --_cut-end: 9px;
    }
    .span > i {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: calc(var(--_percent) * 1%);
      background: currentColor;
    }
    .first-said {
      inset-block: -3px;
      border-inline-end: 2px solid var(--_warn);
    }
    /* what reaches out of the axis goes on there */
    .track > .edge {
      inset-block: -1px;
      inset-inline: auto 0;
      inline-size: 7px;
      background: currentColor;
      clip-path: polygon(0 0, 100% 50%, 0 100%);
    }
    .track > .edge.before {
      clip-path: polygon(100% 0, 0 50%, 100% 100%);
    }
    .track > .edge.before {
      inset-inline: 0 auto;
    }
    &:dir(rtl) :is(.arrow, .edge, .beyond) {
      transform: scaleX(-1);
    }

    .roll-up {
      display: grid;
      gap: 8px;
      padding-block: 8px;
    }
    .strip {
      display: flex;
      gap: 1px;
      block-size: 6px;
      border-radius: 3px;
      overflow: hidden;
    }
    .strip i {
      flex: var(--_n) 0 2px;
      background: currentColor;
    }
    .strip .planned,
    .strip .proposed,
    .strip .unknown {
      opacity: 0.4;
    }
    .roll-up li {
      display: inline-flex;
      gap: 6px;
    }
    .roll-up ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      font-size: var(--_small);
    }

    .printed {
      display: none;
    }
    @container roadmap (inline-size < 1000px) {
      .key-result {
        grid-template-columns: minmax(0, 1fr);
      }
      .axis {
        block-size: 36px;
      }
      .axis .months {
        display: none;
      }
      .bet {
        grid-template-columns: 14px minmax(0, 1fr);
      }
      .said {
        grid-column: 2;
        justify-content: start;
      }
    }
    @container roadmap (inline-size < 720px) {
      .entry,
      .goals-head {
        display: block;
      }
      .goals-head {
        position: static;
      }
      .goals-head .axis {
        display: none;
      }
      .goals > .goal {
        grid-template-columns: minmax(0, 1fr);
        row-gap: 16px;
      }
      .work:has(.axis) {
        padding-block-start: 24px;
      }
      .work > .axis {
        inset: 0;
      }
      .work > .axis .quarter {
        font-size: var(--_small);
      }
    }
    @container roadmap (inline-size < 480px) {
      .axis:has(.quarter:nth-child(5)) .quarter {
        inline-size: calc(200% / var(--_n));
      }
      .axis:has(.quarter:nth-child(5)) .quarter:nth-child(even) b {
        display: none;
      }
    }
    @media print {
      gap: 20px;
      padding: 0;
      font-size: 0.86em;
      print-color-adjust: exact;
      .goals-head {
        position: static;
        break-after: avoid;
      }
      .goal {
        padding-block: 12px;
      }
      .entry {
        padding-block: 6px;
      }
      .key-results,
      .bets {
        gap: 6px;
      }
      summary {
        list-style: none;
        color: inherit;
      }
      .closed,
      .opened {
        display: none;
      }
      details:not([open]) .printed {
        display: inline;
      }
      .to-objective {
        text-decoration: none;
      }
      @container roadmap (560px <= inline-size < 720px) {
        .goals > .goal {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
          column-gap: 24px;
        }
        .agenda:not(.decided) {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          column-gap: 24px;
        }
        .decided .entries {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          column-gap: 24px;
        }
      }
    }
    @media (forced-colors: active) {
      .track,
      .line,
      .strip {
        --_line: GrayText;
        --_line-strong: GrayText;
        --_ink: CanvasText;
        --_warn: CanvasText;
        --_paper: Canvas;
        forced-color-adjust: none;
        color: CanvasText;
      }
      .quarter {
        border-color: GrayText;
      }
      .today {
        border-color: Highlight;
      }
    }
  }
`;
