import { css } from 'lit';
import { axisStyles } from './axis.styles.js';
import { barStyles } from './bar.styles.js';
import { laneStyles } from './lane.styles.js';
import { linksStyles } from './links.styles.js';
import { paperStyles } from './paper.styles.js';
import { signStyles } from './sign.styles.js';
import { surfaceStyles } from './surface.styles.js';
import { trayStyles } from './tray.styles.js';

/** Places come from the layout and are set on the elements themselves: a custom property would be handed down to all within, and each of them looked at again. */
export const timelineStyles = css`
<<<<<<< Updated upstream
  ${surfaceStyles} ${axisStyles} ${laneStyles} ${barStyles} ${signStyles} ${linksStyles} ${trayStyles} ${paperStyles}
=======
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
    scroll-padding: calc(var(--axis) + 4px - var(--_top)) 24px 12px calc(var(--head) + 24px);
    touch-action: pan-x pan-y;
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
  }
  .time-scroll.dragged {
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

  .time-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: var(--axis);
    padding-inline-start: var(--head);
    border-block-end: 1px solid var(--_line-strong);
    background: var(--_paper);
    font-size: var(--_small);
  }
  /* the corner above the headings */
  .wide .time-axis::after {
    content: '';
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: block;
    inline-size: var(--head);
    block-size: calc(var(--axis) - 1px);
    margin-block-start: calc(-1 * var(--axis) + 1px);
    margin-inline-start: calc(-1 * var(--head));
    border-inline-end: 1px solid var(--_line);
    background: var(--_paper);
  }
  .time-tick-row,
  .time-flags {
    position: relative;
    block-size: 20px;
  }
  .time-flags {
    block-size: calc(var(--flag-rows) * 22px);
  }
  .time-tick-row > span,
  .time-flag,
  .time-grid > i {
    position: absolute;
  }
  .time-tick-row > span {
    line-height: 20px;
    color: var(--_muted);
    white-space: nowrap;
  }
  /* each thing that sticks costs the engine a layer of its own: only names that may leave at the start do */
  .held > b {
    position: sticky;
    inset-inline-start: var(--head);
  }
  .time-tick-row b,
  .time-tick-row > :not(.held) {
    padding-inline: 6px;
    overflow: hidden;
    font-variant-numeric: tabular-nums;
  }
  .time-tick-row b {
    display: inline-block;
    max-inline-size: 100%;
    font-weight: inherit;
  }
  .day b,
  .day > :not(.held) {
    padding-inline: 2px;
  }
  .time-tick-row:first-child:not(:last-child) > span {
    color: var(--_ink);
    font-weight: 600;
  }
  .time-flag {
    inset-block: calc(var(--row) * 22px + 1px) 0;
    border-inline-start: 1px solid var(--_line-strong);
    line-height: 18px;
  }
  .time-flag > :first-child {
    position: absolute;
    /* names cover the poles of others */
    z-index: 1;
    inset-inline-start: 0;
    max-inline-size: var(--w);
    padding-inline: 5px 6px;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font-weight: 600;
    background: color-mix(in srgb, var(--_line-strong) 22%, var(--_paper));
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .time-flag.milestone > :first-child {
    background: var(--_paper);
    font-weight: 400;
  }
  .time-flag.milestone > :first-child::before {
    content: '◆ ';
  }
  .time-flag.done > :first-child {
    font-weight: 400;
    color: var(--_muted);
  }
  .time-flag.unnamed {
    inset-block-start: calc(var(--flag-rows) * 22px - 4px);
  }
  .time-flag.unnamed > :first-child {
    clip-path: inset(50%);
  }

  .time-grid {
    position: absolute;
    inset: var(--axis) 0 0 var(--head);
    pointer-events: none;
  }
  .time-grid:dir(rtl) {
    inset: var(--axis) var(--head) 0 0;
  }
  .time-grid.weekends {
    background: linear-gradient(
        var(--toward),
        color-mix(in srgb, var(--_wash) 70%, var(--_paper)) calc(var(--rest) * var(--day)),
        transparent 0
      )
      calc(var(--weekend) * var(--day)) 0 / calc(7 * var(--day)) 100%;
  }
  .time-grid.weekends:dir(rtl) {
    background-position-x: right calc(var(--weekend) * var(--day));
  }
  .time-grid > i {
    inset-block: 0;
    border-inline-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
  }
  .time-grid > .far {
    border-color: var(--_line);
  }
  .time-grid > .release {
    border-inline-start: 1px dashed var(--_line-strong);
  }
  .time-grid > .milestone {
    border-inline-start: 1px dotted var(--_line-strong);
  }
  .time-grid > .today {
    border-inline-start: 2px solid var(--_today);
  }

  .time-lane {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--_line);
  }
  .time-head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: var(--head);
    block-size: 100%;
  }
  .wide .time-head {
    padding-inline-end: 12px;
    border-inline-end: 1px solid var(--_line);
    background: var(--_paper);
  }
  .narrow .time-head {
    inline-size: var(--sight);
    block-size: 34px;
    pointer-events: none;
  }
  .time-stick {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    padding-block: 8px;
  }
  .wide .time-stick {
    position: sticky;
    inset-block-start: var(--axis);
  }
  .narrow .time-stick {
    display: flex;
    gap: 4px 12px;
    align-items: center;
    padding-block: 5px;
    overflow: hidden;
  }
  .narrow .time-stick > * {
    flex: none;
    background: var(--_paper);
    pointer-events: auto;
  }
  .narrow .time-stick > h3 {
    max-inline-size: 60%;
  }
  .time-head h3 {
    font-size: inherit;
  }
  .time-head h3 button {
    position: relative;
    display: block;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-inline-start: 18px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
    text-align: start;
  }
  .wide .time-head h3 button {
    inline-size: 100%;
  }
  .time-head h3 button::before {
    content: '';
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 4px;
    inline-size: 8px;
    block-size: 6px;
    background: var(--_muted);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .time-head h3 button[aria-expanded='false']::before {
    inset-block-start: 8px;
    inset-inline-start: 5px;
    inline-size: 6px;
    block-size: 8px;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .time-head h3 button[aria-expanded='false']:dir(rtl)::before {
    clip-path: polygon(100% 0, 0 50%, 100% 100%);
  }
  .time-head h3 button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .time-head :focus-visible {
    outline-offset: -2px;
  }
  .time-facts,
  .time-tally {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    padding-inline-start: 18px;
    white-space: nowrap;
  }
  .narrow :is(.time-facts, .time-tally) {
    flex-wrap: nowrap;
    padding: 0;
  }
  /* a folded lane tells in one line what is done and what is in trouble */
  .wide .folded .time-stick {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    padding-block: 6px;
  }
  .wide .folded h3 {
    flex: 0 0 100%;
  }
  .wide .folded .time-tally {
    padding: 0;
  }
  .wide .folded :is(.time-share::before, .time-facts > .muted, .time-tally > :not(.at-risk, .off-track)) {
    display: none;
  }
  .time-share {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .time-share::before,
  .time-sum::before {
    content: '';
    inline-size: 40px;
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(
      var(--toward),
      var(--_muted) var(--done),
      color-mix(in srgb, var(--_accent) 60%, var(--_paper)) 0 var(--active),
      var(--_line) 0
    );
  }
  .time-sum {
    position: absolute;
    inset-block-end: 24px;
    inset-inline-start: calc(var(--head) + var(--x));
    inline-size: var(--w);
    display: flex;
  }
  .narrow .time-sum {
    inset-block-end: 12px;
  }
  .time-sum::before {
    inline-size: 100%;
    block-size: 8px;
    border-radius: 4px;
  }

  .time-rows {
    position: absolute;
    inset: 0;
    inset-inline-start: var(--head);
    pointer-events: none;
  }
  .time-item,
  .time-point {
    position: absolute;
    block-size: 24px;
    font-size: var(--_small);
    line-height: 24px;
    white-space: nowrap;
    pointer-events: auto;
  }
  .time-item {
    --edge: var(--_line-strong);
    cursor: pointer;
  }
  .time-item::before {
    content: '';
    position: absolute;
    inset: 0;
    border: 1px solid var(--edge);
    border-radius: var(--_bar-radius);
    background: var(--fill, var(--_paper));
  }
  /* in a dense picture all of the row can be pressed, and bars leave a gap */
  :host([density='compact']) .time-item::before {
    inset-block: 2px;
  }
  .soft::before {
    mask: linear-gradient(var(--toward), #0000, #000 var(--fs) calc(100% - var(--fe)), #0000);
  }
  /* the less exact, the paler */
  .p-quarter::before {
    opacity: 0.85;
  }
  .p-half::before {
    opacity: 0.72;
  }
  .p-year::before {
    opacity: 0.6;
  }
  .time-item > .item {
    position: relative;
    display: block;
    min-inline-size: min(24px, var(--r));
    inline-size: max-content;
    max-inline-size: var(--r);
    block-size: 24px;
    padding-inline: 24px 4px;
    overflow: hidden;
    text-overflow: ellipsis;
    text-decoration: none;
    border-radius: 4px;
    color: var(--_ink);
    /* beyond its bar a name covers the lines */
    background: linear-gradient(var(--toward), #0000 var(--w), var(--_paper) 0);
  }
  /* a name stays in sight as long as its bar does */
  .long > .item {
    background: none;
    position: sticky;
    inset-inline-start: calc(var(--head) + 2px);
  }
  .time-item:hover > .item {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .time-item > .item[aria-current='true'] {
    background: none;
  }
  .time-item.open::before {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .time-item > .item:focus-visible {
    outline-offset: -2px;
  }

  .time-item > .item::before,
  .sign::before {
    content: '';
    inline-size: 14px;
    block-size: 14px;
    background: var(--tone);
    clip-path: var(--shape);
  }
  .time-item > .item::before {
    position: absolute;
    inset-block-start: 5px;
    inset-inline-start: 6px;
  }
  .sign {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .time-item:is(.at-risk, .off-track) > .item {
    padding-inline-start: 40px;
  }
  .time-item > .item::after {
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: 25px;
    inline-size: 11px;
    block-size: 11px;
  }
  .time-item.at-risk > .item::after,
  .time-item.off-track > .item::after {
    content: '';
    background: var(--trouble);
    clip-path: var(--trouble-shape);
  }
  .at-risk {
    --trouble: var(--_warn);
    --trouble-shape: polygon(50% 4%, 100% 94%, 0 94%);
  }
  .off-track {
    --trouble: var(--_bad);
    --trouble-shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .sign.at-risk,
  .sign.off-track {
    --tone: var(--trouble);
    --shape: var(--trouble-shape);
  }
  .soft {
    --fill: color-mix(in srgb, var(--_line) 60%, var(--_paper));
  }
  .is-unknown {
    --tone: var(--_muted);
    --fill: var(--_wash);
    --shape: path('M7 5a2 2 0 1 1 0 4a2 2 0 1 1 0-4');
  }
  .is-proposed,
  .is-planned,
  .is-paused,
  .is-cancelled {
    --tone: var(--_muted);
    --shape: path('M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5');
  }
  .is-proposed {
    --tone: repeating-conic-gradient(var(--_muted) 0 25deg, #0000 0 45deg);
  }
  .is-paused {
    --shape: path(
      'M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M4.7 4.6h1.5v4.8h-1.5zM7.8 4.6h1.5v4.8h-1.5z'
    );
  }
  .is-cancelled {
    --shape: path(
      'M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M2.7 10.3l7.6-7.6l1 1l-7.6 7.6z'
    );
    --fill: linear-gradient(var(--_line-strong) 0 0) 0 / 100% 1px no-repeat var(--_paper);
  }
  .is-in-progress {
    --tone: var(--_accent);
    --edge: color-mix(in srgb, var(--_accent) 70%, var(--_paper));
    --fill: linear-gradient(var(--toward), color-mix(in srgb, var(--_accent) 28%, var(--_paper)) var(--p, 0%), var(--_accent-wash) 0);
    --shape: path(
      'M7 .75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M7 3.5a3.5 3.5 0 0 1 0 7z'
    );
  }
  .is-blocked {
    --tone: var(--_bad);
    --edge: var(--_bad);
    --fill: repeating-linear-gradient(-45deg, var(--_bad-wash) 0 5px, var(--_paper) 5px 10px);
    --shape: path(evenodd, 'M4.4 1h5.2L13 4.4v5.2L9.6 13H4.4L1 9.6V4.4zM4 6.2v1.6h6V6.2z');
  }
  .is-done {
    --tone: var(--_good);
    --edge: var(--_line-strong);
    --fill: linear-gradient(color-mix(in srgb, var(--_muted) 20%, var(--_paper)) 0 0);
    --shape: path(evenodd, 'M7 .8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4M3.7 7.7l2.5 2.6l4.2-4.7l-1.1-1l-3.2 3.6l-1.3-1.5z');
  }
  .is-proposed::before {
    border-style: dashed;
  }
  .time-item.is-paused::before {
    border-style: dotted;
    border-width: 2px;
  }
  .is-cancelled > .item {
    text-decoration: line-through;
    color: var(--_muted);
  }

  /* where it was first said to be */
  .time-item > i {
    position: absolute;
    inset-block: 9px -3px;
    inset-inline-start: var(--o);
    inline-size: var(--ow);
    border: 1px dashed color-mix(in srgb, var(--_line-strong) 70%, transparent);
    border-block-start: 0;
    border-end-start-radius: 4px;
    border-end-end-radius: 4px;
    pointer-events: none;
  }

  .time-point {
    inset-block-start: var(--y);
    inset-inline-start: var(--x);
    inline-size: var(--w);
  }
  .time-point::before {
    content: '◆';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 100%;
    text-align: center;
    font-size: 1.35em;
  }
  .time-point > :first-child {
    position: absolute;
    background: var(--_paper);
    inset-inline-start: calc(var(--w) / 2 + 12px);
    max-inline-size: max(0px, calc(var(--r) - var(--w) / 2 - 12px));
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .time-point.done {
    color: var(--_muted);
  }

  .time-links {
    position: absolute;
    inset-block-start: var(--axis);
    inset-inline-start: var(--head);
    z-index: 1;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    pointer-events: none;
  }
  .time-links:dir(rtl) {
    transform: scaleX(-1);
  }
  .time-links .unknown {
    stroke: var(--_muted);
    stroke-dasharray: 1 3;
  }
  .time-links .possible {
    stroke: var(--_warn);
    stroke-dasharray: 6 3;
  }
  .time-links .violated {
    stroke: var(--_bad);
    stroke-width: 2.5;
  }

  .time-tray {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    line-height: 24px;
  }
  details.time-tray {
    display: block;
  }
  .time-waiting,
  .time-waiting ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .time-waiting li {
    display: flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
  }
  .time-waiting :is(ul, .item) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .time-item::before {
      --edge: CanvasText;
    }
    .soft::before {
      mask: none;
      opacity: 1;
    }
    .time-item > .item::before,
    .time-item > .item::after,
    .sign::before,
    .time-head h3 button::before,
    .time-share::before,
    .time-sum::before {
      forced-color-adjust: none;
    }
    .time {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_bad: CanvasText;
      --_warn: CanvasText;
      --_good: CanvasText;
      --_accent: Highlight;
      --_line: GrayText;
    }
  }

  ${paperStyles}
>>>>>>> Stashed changes
`;
