import { css } from 'lit';

/** Places come from the layout in custom properties: from the start of the axis, of a lane's rows, or of what stands on and beside a bar. */
export const releasePlanStyles = css`
  .plan {
    --sticky: calc(var(--roadmap-sticky-top, 0px) + var(--_bar, 49px) - 1px);
    --axis: calc(var(--rows) * 20px + var(--flags) * 22px + 6px);
    /* a lane's rows begin at this line of the grid: lane * step + first */
    --step: 1;
    --first: 1;
    --toward: to right;
    print-color-adjust: exact;
  }
  .plan:dir(rtl) {
    --toward: to left;
  }
  .narrow {
    --step: 2;
    --first: 2;
  }
  .plan-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-block-end: 12px;
  }
  .plan-steps {
    display: flex;
    gap: 4px;
  }
  .plan-tools .button {
    color: inherit;
    font-family: inherit;
  }

  .plan-axis,
  .narrow .plan-ticks {
    position: sticky;
    inset-block-start: var(--sticky);
    z-index: 3;
    background: var(--_paper);
  }
  .plan-axis {
    font-size: var(--_small);
  }
  .wide .plan-axis {
    block-size: var(--axis);
    padding-inline-start: var(--head);
  }
  /* on a phone the flags scroll away and only the months stay */
  .narrow .plan-axis {
    display: contents;
  }
  .narrow .plan-flags,
  .wide .plan-axis {
    border-block-end: 1px solid var(--_line-strong);
  }
  .plan-tick-row,
  .plan-flags {
    position: relative;
    block-size: 20px;
  }
  .plan-tick-row span,
  .plan-flag,
  .plan-lines i {
    position: absolute;
    inset-inline-start: var(--x);
  }
  .plan-tick-row span,
  .plan-flag > :first-child,
  .plan-point > :first-child {
    max-inline-size: var(--w);
    overflow: hidden;
    white-space: nowrap;
  }
  .plan-tick-row span {
    padding-inline-start: 6px;
    line-height: 20px;
    color: var(--_muted);
  }
  .plan-tick-row:first-child:not(:last-child) span {
    color: var(--_ink);
    font-weight: 600;
  }
  .plan-flags {
    block-size: calc(var(--flags) * 22px);
    /* names without room make the page no wider */
    overflow-x: clip;
  }
  .plan-flag {
    inset-block: calc(var(--row) * 22px + 2px) -5px;
    border-inline-start: 1px solid var(--_line-strong);
    line-height: 18px;
  }
  .plan-flag > :first-child {
    position: absolute;
    /* names cover the poles of others */
    z-index: 1;
    inset-inline-start: 0;
    padding-inline: 5px 6px;
    text-overflow: ellipsis;
    font-weight: 600;
    background: color-mix(in srgb, var(--_line-strong) 22%, var(--_paper));
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .plan-flag.before > :first-child {
    inset-inline: auto 0;
    border-radius: 0;
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .plan-flag.done > :first-child {
    font-weight: 400;
    color: var(--_muted);
  }
  .plan-flag.milestone > :first-child {
    background: var(--_paper);
    font-weight: 400;
  }
  .plan-flag.milestone > :first-child::before {
    content: '◆ ';
  }
  .plan-flag.unnamed {
    inset-block-start: calc(var(--flags) * 22px - 4px);
  }
  .plan-flag.unnamed > :first-child {
    clip-path: inset(50%);
  }
  .plan-flag.today {
    border-color: var(--_today);
    border-inline-start-width: 2px;
  }
  .plan-flag.today > :first-child {
    color: var(--_on-accent);
    background: var(--_today);
  }

  .plan-lanes {
    position: relative;
    z-index: 0;
    display: grid;
    grid-template-columns: var(--head) minmax(0, 1fr);
  }
  .narrow .plan-lanes {
    grid-template-columns: minmax(0, 1fr);
  }
  .plan-lines {
    position: absolute;
    inset: 0;
    inset-inline-start: var(--head);
    overflow: clip;
    pointer-events: none;
  }
  .plan-lines i {
    inset-block: 0;
    border-inline-start: 1px solid color-mix(in srgb, var(--_line) 55%, transparent);
  }
  .plan-lines .far {
    border-color: var(--_line);
  }
  .plan-lines .release {
    border-inline-start: 1px dashed var(--_line-strong);
  }
  .plan-lines .milestone {
    border-inline-start: 1px dotted var(--_line-strong);
  }
  .plan-lines .today {
    border-inline-start: 2px solid var(--_today);
  }

  .plan-lane {
    display: contents;
  }
  .plan-head,
  .plan-body {
    grid-row: calc(var(--lane) * var(--step) + var(--first));
    min-inline-size: 0;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .plan-head {
    grid-column: 1;
    padding-inline-end: 16px;
  }
  .narrow .plan-head {
    grid-row: calc(var(--lane) * 2 + 1);
    padding-block: 16px 0;
    border: 0;
    position: relative;
    background: var(--_paper);
  }
  .narrow .plan-load {
    max-inline-size: 240px;
  }
  .wide .plan-stick {
    position: sticky;
    inset-block-start: calc(var(--sticky) + var(--axis) + 9px);
  }
  .plan-stick {
    display: grid;
    gap: 2px;
    overflow-wrap: anywhere;
  }
  .plan-load::before {
    content: '';
    display: block;
    block-size: 4px;
    margin-block: 4px 2px;
    border-radius: 2px;
    background: linear-gradient(var(--toward), var(--_muted) calc(var(--planned) / var(--capacity) * 100%), var(--_line) 0);
  }
  .plan-load.over::before {
    background: linear-gradient(var(--toward), var(--_muted) calc(var(--capacity) / var(--planned) * 100%), var(--_bad) 0);
  }
  .plan-load.over,
  .plan-callouts svg {
    color: var(--_bad);
  }
  .plan-tally {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    margin-block: 4px 2px;
  }
  .plan-tally .mark {
    gap: 4px;
  }
  .plan-tally .mark > span,
  .plan-tray .item {
    color: var(--_ink);
  }
  .plan-callouts {
    display: grid;
    margin-block-start: 6px;
  }
  .plan-callouts li {
    display: grid;
    grid-template-columns: 14px 1fr;
    gap: 6px;
    line-height: 1.4;
  }
  .plan-callouts svg {
    margin-block-start: 5px;
  }
  .plan-callouts .item {
    font-weight: 600;
  }

  /* above the lines and links, with or without a stacking context of its own */
  .plan-body {
    position: relative;
    grid-column: -2;
    padding-block-start: 0;
    overflow-x: clip;
  }
  .plan-rows {
    block-size: var(--h);
  }
  .plan-bar,
  .plan-point {
    position: absolute;
    inset-block-start: var(--y);
    inset-inline-start: var(--l);
    inline-size: var(--s);
    block-size: 24px;
    font-size: var(--_small);
    line-height: 24px;
    text-decoration: none;
    white-space: nowrap;
  }
  .plan-bar::before,
  .plan-bar::after {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--x);
    inline-size: var(--w);
  }
  .plan-bar::before {
    content: '';
    border: 1px solid var(--edge, currentColor);
    border-radius: var(--_bar-radius);
    background: var(--fill, var(--_paper));
  }
  /* in a dense picture all of the row can be pressed, and bars leave a gap */
  :host([density='compact']) .plan-item:not(.bracket) > .plan-bar::before {
    inset-block: 2px;
  }
  .soft > .plan-bar::before {
    mask: linear-gradient(var(--toward), #0000, #000 var(--fs) calc(100% - var(--fe)), #0000);
  }
  .plan-bar > * {
    position: absolute;
    inset-block-start: 0;
  }
  .plan-bar > svg {
    inset-block-start: 5px;
    inset-inline-start: var(--g);
  }
  .plan-name {
    inset-inline-start: var(--t);
    max-inline-size: var(--tw);
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_ink);
  }
  .plan-name .mark {
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  .plan-note {
    inset-inline-start: var(--n);
    color: var(--_muted);
  }
  /* on a bar that is filled in below it */
  .noted-on .plan-note {
    color: var(--_ink);
  }
  .plan-bar:hover .plan-name {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .beside .plan-name,
  .bracket .plan-name,
  .plan-item:not(.noted-on) .plan-note,
  .plan-point > :first-child,
  .plan-tray > *,
  .plan-tray li {
    background: var(--_paper);
  }
  .plan-bar[aria-current='true'] {
    background: none;
  }
  .plan-bar:focus-visible {
    outline-offset: -2px;
  }
  .plan-bar[aria-current='true']::before {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .is-planned,
  .is-unknown,
  .is-cancelled {
    --edge: var(--_line-strong);
  }
  .is-unknown {
    --fill: var(--_wash);
  }
  .is-proposed .plan-bar::before {
    border-style: dashed;
  }
  .is-paused .plan-bar::before {
    border-style: dotted;
    border-width: 2px;
  }
  .is-in-progress {
    --edge: color-mix(in srgb, var(--_accent) 70%, var(--_paper));
    --fill: linear-gradient(var(--toward), color-mix(in srgb, var(--_accent) 28%, var(--_paper)) var(--p), var(--_accent-wash) 0);
  }
  .is-done {
    --edge: var(--_line-strong);
    --fill: linear-gradient(color-mix(in srgb, var(--_muted) 20%, var(--_paper)) 0 0);
  }
  .is-blocked {
    --fill: repeating-linear-gradient(-45deg, var(--_bad-wash) 0 5px, var(--_paper) 5px 10px);
  }
  .is-cancelled {
    --fill: linear-gradient(var(--_line-strong) 0 0) 0 / 100% 1px no-repeat var(--_paper);
  }
  .is-cancelled .plan-name {
    text-decoration: line-through;
    color: var(--_muted);
  }

  .cut-start .plan-bar::before {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .cut-end .plan-bar::before {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .cut-start::before,
  .cut-end::after {
    content: '‹';
    position: absolute;
    z-index: 1;
    inset-block-start: var(--y);
    inset-inline-start: calc(var(--l) + var(--x) + 4px);
    line-height: 22px;
    color: var(--_muted);
    pointer-events: none;
  }
  .cut-end::after {
    content: '›';
    inset-inline-start: calc(var(--l) + var(--x) + var(--w) - 10px);
  }

  /* children hang below their parent's bracket */
  .bracket .plan-bar::before {
    inset-block: auto 0;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_line-strong);
  }
  .bracket .plan-name,
  .bracket .plan-note {
    line-height: 20px;
  }
  .bracket .plan-name {
    font-weight: 600;
  }
  .bracket .plan-bar > svg {
    inset-block-start: 3px;
  }

  .plan-mark {
    inset-inline-start: calc(var(--m) + 8px);
    color: var(--_muted);
  }
  /* a letter, not a turned box: a transform for each of a thousand costs more than all the rest */
  .plan-mark::before,
  .plan-point::before {
    content: '◆';
    position: absolute;
    inset-inline-start: -14px;
    inline-size: 12px;
    text-align: center;
    color: var(--_ink);
  }
  .plan-mark::after {
    content: attr(data-name);
  }
  .plan-mark.before {
    inset-inline: auto calc(var(--m) + 8px);
  }
  .plan-mark.before::before {
    inset-inline: auto -14px;
  }
  .plan-point {
    inset-inline-start: var(--x);
    inline-size: 0;
  }
  .plan-point::before {
    inset-inline-start: -8px;
    inset-block-start: -1px;
    inline-size: 16px;
    font-size: 1.35em;
  }
  .plan-point::after {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline-end: 0;
    inline-size: calc(var(--x) - var(--from));
    border-block-start: 2px solid var(--_muted);
  }
  .plan-point > :first-child {
    position: absolute;
    inset-inline-start: 13px;
    text-overflow: ellipsis;
  }
  .plan-point.before > :first-child {
    inset-inline: auto calc(var(--x) - var(--from) + 13px);
  }
  .plan-point.done {
    color: var(--_muted);
  }

  .later > .plan-bar::after,
  .sooner > .plan-bar::after {
    content: '';
    inset-block: 20px -4px;
    inset-inline-start: var(--o);
    inline-size: var(--ow);
    border: 0 solid var(--_warn);
    border-inline-start-width: 1px;
    border-block-end: 1px dashed color-mix(in srgb, var(--_line-strong) 60%, transparent);
    pointer-events: none;
  }
  .sooner > .plan-bar::after {
    border-inline: 0 solid var(--_muted);
    border-inline-end-width: 1px;
  }

  .plan-tray {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-block: 6px 0;
    line-height: 24px;
  }
  details.plan-tray {
    display: block;
  }
  .plan-tray ul {
    display: contents;
  }
  details.plan-tray ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .plan-tray li {
    display: flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
  }
  .plan-tray .item {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .plan-link {
    --c: var(--_muted);
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
  .plan-link.violated {
    --c: var(--_bad);
  }
  /* on its way through other lanes it keeps quiet until one of its ends is open */
  .plan-link.far:not(.open) {
    mask: linear-gradient(#000 16px, #0003 48px calc(100% - 48px), #000 calc(100% - 16px)) no-clip;
  }
  .plan-link.down {
    border-block-start-width: 1.5px;
  }
  .plan-link:not(.down) {
    border-block-end-width: 1.5px;
  }
  .plan-link.to-end {
    border-inline-end-width: 1.5px;
  }
  .plan-link.to-start {
    border-inline-start-width: 1.5px;
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

  /* here the bar above takes two rows */
  @container roadmap (inline-size < 320px) {
    .narrow .plan-ticks {
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
