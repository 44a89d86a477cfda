import { css } from 'lit';

/** A lane’s rows and the bars on them, each status by its own pattern. */
export const barsStyles = css`
  /* above the lines and links, with or without a stacking context of its own */
  .plan-body {
    position: relative;
    grid-column: -2;
    padding-block-start: 0;
    overflow-x: clip;
    cursor: grab;
  }
  /* a mouse takes hold of these */
  :is(.plan-axis, .plan-body) {
    -webkit-user-select: none;
    user-select: none;
  }
  .plan.dragged,
  .dragged .plan-body {
    cursor: grabbing;
  }
  .plan.dragged * {
    pointer-events: none;
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
    block-size: calc(24px + var(--below));
    font-size: var(--_small);
    line-height: 24px;
    text-decoration: none;
    white-space: nowrap;
  }
  /* its name stands in a row of its own */
  .below {
    --below: 24px;
  }
  .plan-bar::before,
  .plan-bar::after {
    position: absolute;
    inset-block: 0 var(--below);
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
    inset-block: 2px calc(2px + var(--below));
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
  /* it has the direction of its title, so that the end of that is cut and not its beginning: sides are those of the page */
  .plan-name {
    inset-block-start: var(--below);
    left: calc(var(--t) + var(--health, 0px));
    max-inline-size: calc(var(--tw) - var(--health, 0px));
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--_ink);
  }
  .plan:dir(rtl) .plan-name {
    left: auto;
    right: calc(var(--t) + var(--health, 0px));
  }
  .plan-bar > .mark {
    inset-block-start: calc(5px + var(--below));
    inset-inline-start: var(--t);
  }
  .mark + .plan-name {
    --health: 20px;
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
  /* clear of what sticks to the page */
  .plan-bar,
  .plan-point > button {
    scroll-margin-block: calc(var(--sticky) + max(65px, var(--axis))) 24px;
  }
  .narrow :is(.plan-bar, .plan-point > button) {
    scroll-margin-block-start: calc(var(--sticky) + var(--rows) * 20px + 60px);
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
  .bracket .plan-bar > :is(svg, .mark) {
    inset-block-start: 3px;
  }
`;
